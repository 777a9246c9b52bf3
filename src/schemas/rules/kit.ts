import { takenBackOn } from '../taken-back.ts';
import type { Entry } from '../collections.ts';
import { missing } from './references.ts';
import type { Finding, RuleContext } from './context.ts';

/** A rule over one kit. */
type KitRule = (kit: Entry<'kits'>, context: RuleContext) => Finding[];

/** The steps add up to the minutes that the kit promises. */
const stepsAddUp: KitRule = ({ data }) => {
  const sum = data.steps.reduce((total, step) => total + step.minutes, 0);
  return sum === data.minutes
    ? []
    : [
        {
          code: 'HS130',
          path: ['minutes'],
          found: `ghi ${String(data.minutes)} phút, trong khi các bước cộng lại là ${String(sum)} phút`,
          fix: 'Sửa thời lượng hoặc số phút của các bước cho khớp.',
        },
      ];
};

/** Every story of a kit can be read: it exists, is not taken down and is out when the kit is. */
const storiesCanBeRead: KitRule = ({ data }, context) =>
  data.stories.flatMap((id, i): Finding[] => {
    const path = ['stories', i];
    const profile = context.get('profiles', id)?.data;
    const story = profile?.publication;
    if (!story) return missing(context, 'profiles', id, path);
    if (takenBackOn(profile, '9999-12-31') !== undefined)
      return [
        {
          code: 'HS132',
          path,
          found: `câu chuyện “${id}” đã gỡ`,
          fix: 'Thay bằng câu chuyện khác, sửa các bước và câu hỏi nhắc tới câu chuyện này.',
        },
      ];
    if (data.publication.status !== 'published') return [];
    return story.status === 'draft' || story.on > data.publication.on
      ? [
          {
            code: 'HS133',
            path,
            found: `câu chuyện “${id}” chưa đăng vào ngày ${data.publication.on}`,
            fix: 'Đăng câu chuyện trước, hoặc lùi ngày đăng của bộ giao lưu.',
          },
        ]
      : [];
  });

/** An exchange has a guest, and the guest is asked through an agency that exists. */
const guestIsReady: KitRule = ({ data }, context) =>
  data.setting === 'giao-luu' && !data.guest
    ? [
        {
          code: 'HS134',
          path: ['guest'],
          found: 'bỏ trống, trong khi hình thức là giao lưu có khách mời',
          fix: 'Viết phần khách mời, hoặc đổi hình thức.',
        },
      ]
    : missing(context, 'agencies', data.guest?.agency, ['guest', 'agency']);

/** A quiz item has one right answer among options that differ. */
const quizHasAnswers: KitRule = ({ data }) =>
  data.quiz.flatMap((item, i): Finding[] => [
    ...(item.answer > item.options.length
      ? [
          {
            code: 'HS135',
            path: ['quiz', i, 'answer'],
            found: `ghi ${String(item.answer)}, trong khi chỉ có ${String(item.options.length)} phương án`,
            fix: 'Ghi số thứ tự của phương án đúng, đếm từ 1.',
          },
        ]
      : []),
    ...(new Set(item.options).size < item.options.length
      ? [
          {
            code: 'HS136',
            path: ['quiz', i, 'options'],
            found: 'có hai phương án giống nhau',
            fix: 'Sửa để mỗi phương án một khác.',
          },
        ]
      : []),
  ]);

/** The evidence activity looks at a story that the class has read. */
const evidenceIsRead: KitRule = ({ data }) =>
  data.stories.includes(data.evidence.story)
    ? []
    : [
        {
          code: 'HS137',
          path: ['evidence', 'story'],
          found: `viết “${data.evidence.story}”, không có trong mục “Câu chuyện” của bộ này`,
          fix: `Dùng một trong: ${data.stories.join(', ')}.`,
        },
      ];

/**
 * All rules over one kit.
 * @param kit A kit that passed its schema.
 * @param context Lookups over all content.
 * @returns What is wrong; empty where the kit holds.
 */
export function kitRule(kit: Entry<'kits'>, context: RuleContext): Finding[] {
  const rules = [stepsAddUp, storiesCanBeRead, guestIsReady, quizHasAnswers, evidenceIsRead];
  return rules.flatMap((rule) => rule(kit, context));
}
