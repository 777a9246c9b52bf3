import type { Finding, ProfileRule } from './context.ts';

const KIND_NAMES = { collective: 'tập thể', individual: 'cá nhân', household: 'hộ gia đình' };

/** The award may be given to this kind of recipient, in a grade it has, under a name where it needs one. */
export const awardFits: ProfileRule = ({ data }, context) =>
  (data.awards ?? []).flatMap((item, i): Finding[] => {
    const award = context.get('awards', item.award)?.data;
    if (!award) return [];
    const findings: Finding[] = [];
    if (!award.recipients.includes(data.honoree.kind))
      findings.push({
        code: 'HS114',
        path: ['awards', i, 'award'],
        found: `“${award.label}” không tặng cho ${KIND_NAMES[data.honoree.kind]}`,
        fix: `Danh hiệu, hình thức này dành cho ${award.recipients.map((r) => KIND_NAMES[r]).join(', ')}. Xem lại quyết định.`,
      });
    const grades = (award.grades ?? []).map((g) => g.id);
    if (item.grade !== undefined && !grades.includes(item.grade))
      findings.push({
        code: 'HS120',
        path: ['awards', i, 'grade'],
        found: `viết “${item.grade}”, trong khi “${award.label}” ${grades.length === 0 ? 'không chia hạng' : `chỉ có ${grades.join(', ')}`}`,
        fix: 'Ghi đúng hạng trong quyết định, hoặc bỏ trường này.',
      });
    if (['ghi-nhan-khac', 'ky-niem-chuong'].includes(award.kind) && item.label === undefined)
      findings.push({
        code: 'HS121',
        path: ['awards', i, 'label'],
        found: `bỏ trống, trong khi “${award.label}” cần ghi tên cụ thể`,
        fix: 'Ghi tên đúng như giấy chứng nhận.',
      });
    return findings;
  });
