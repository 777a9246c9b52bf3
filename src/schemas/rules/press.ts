import { figuresOf } from '../../media/press/figures.ts';
import { replaceable } from '../../media/press/sentences.ts';
import type { Finding, ProfileRule } from './context.ts';
import { nearest } from './nearest.ts';

/**
 * An author may word a sentence otherwise for the loudspeaker or for the press, but the figures
 * stay those of the story: every figure of the new wording is in the sentence it replaces.
 */
export const pressKeepsFigures: ProfileRule = ({ data }) => {
  const sentences = replaceable(data);
  return (data.press ?? []).flatMap((item, i): Finding[] => {
    if (!sentences.includes(item.sentence)) {
      const guess = nearest(item.sentence, sentences);
      return [
        {
          code: 'HS140',
          path: ['press', i, 'sentence'],
          found: `câu “${item.sentence}” không có trong sapo, mạch chuyện hay mục chưa làm được`,
          fix: `Chép nguyên một câu của hồ sơ, cả dấu chấm${guess === undefined ? '' : `; có phải “${guess}”`}.`,
        },
      ];
    }
    const known = figuresOf(item.sentence);
    const foreign = [...figuresOf(item.instead)].filter((figure) => !known.has(figure));
    return foreign.length === 0
      ? []
      : [
          {
            code: 'HS141',
            path: ['press', i, 'instead'],
            found: `có con số “${foreign.join('”, “')}” không có trong câu được thay`,
            fix: 'Câu thay chỉ đổi lời, không đổi số. Số sai thì sửa ngay trong hồ sơ.',
          },
        ];
  });
};
