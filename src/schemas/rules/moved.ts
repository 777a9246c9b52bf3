import { takenBackOn } from '../taken-back.ts';
import type { Finding } from './context.ts';
import type { EntryRule } from './others.ts';
import { missing } from './references.ts';

/**
 * An old address is nobody's, and leads in one step to a story that is on the site. So there is no
 * chain and no loop of them.
 */
export const movedRule: EntryRule<'moved'> = ({ id, data }, context) => {
  const findings: Finding[] = [];
  if (context.has('profiles', id) || context.has('withdrawn', id))
    findings.push({
      code: 'HS142',
      path: ['id'],
      found: `mã “${id}” vẫn là mã của một câu chuyện`,
      fix: 'Xóa mục này, hoặc xem lại mã cũ.',
    });
  const next = context.get('moved', data.to);
  if (next)
    return [
      ...findings,
      {
        code: 'HS143',
        path: ['to'],
        found: `trỏ tới “${data.to}”, cũng là một mã cũ`,
        fix: `Trỏ thẳng tới câu chuyện đang đăng${next.data.to === id ? '' : `: có phải “${next.data.to}”?`}`,
      },
    ];
  findings.push(...missing(context, 'profiles', data.to, ['to']));
  const story = context.get('profiles', data.to)?.data;
  const { status, on } = story?.publication ?? {};
  const isRead =
    status === 'published' &&
    (on ?? '') <= context.today &&
    story &&
    !takenBackOn(story, context.today);
  if (story && !isRead)
    findings.push({
      code: 'HS143',
      path: ['to'],
      found: `trỏ tới “${data.to}”, một câu chuyện không có trên trang`,
      fix: 'Trỏ tới một câu chuyện đang đăng, hoặc xóa mục này.',
    });
  return findings;
};
