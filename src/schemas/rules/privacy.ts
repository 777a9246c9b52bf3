import type { Finding, ProfileRule } from './context.ts';

/** A role begins so: "Một giáo viên", "Nhóm học sinh", "Hộ trồng hoa". */
const ROLE = /^(Một|Hai|Ba|Bốn|Năm|Nhóm|Các|Những|Tổ|Hộ|Gia đình|Cặp|Đôi)(?=\s)/u;
/** Two capitalised syllables in a row, as in a person's name. */
const NAME = /\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*)+/gu;
/** Words after which capitals are a place, not a person. */
const PLACE_BEFORE =
  /(phường|xã|thành phố|TP|tỉnh|huyện|thị trấn|đường|chợ|làng|khu|sông|Thành)\s+$/iu;

/** The part of an honoree's name that reads as a personal name, if any. */
function personalName(name: string): string | undefined {
  for (const match of name.matchAll(NAME)) {
    const before = name.slice(0, match.index);
    if (PLACE_BEFORE.test(before)) continue;
    return match[0];
  }
  return undefined;
}

/** Whether a name tells only a role. */
const isRole = (name: string): boolean => ROLE.test(name) && personalName(name) === undefined;

/**
 * Under 16: consent of the child and a parent; no name, no unit; what the words may not say is read
 * with the other words
 * (Luật Trẻ em, Điều 6 khoản 11; NĐ 56/2017, Điều 33).
 */
export const minorsProtected: ProfileRule = ({ data }) => {
  if (data.honoree.under16 !== true) return [];
  const findings: Finding[] = [];
  if (data.consent.status !== 'child-and-parent')
    findings.push({
      code: 'HS107',
      path: ['consent', 'status'],
      found: `viết “${data.consent.status}”, trong khi người được nêu gương dưới 16 tuổi`,
      fix: 'Cần sự đồng ý của cả trẻ em và cha mẹ: ghi child-and-parent, kèm ngày và số phiếu lưu.',
    });
  if (!isRole(data.honoree.name))
    findings.push({
      code: 'HS108',
      path: ['honoree', 'name'],
      found: `viết “${data.honoree.name}”, đọc như tên riêng của trẻ em`,
      fix: 'Chỉ ghi vai trò, ví dụ “Một học sinh trung học cơ sở”.',
    });
  if (data.honoree.unit !== undefined)
    findings.push({
      code: 'HS109',
      path: ['honoree', 'unit'],
      found: `viết “${data.honoree.unit}”, trong khi người được nêu gương dưới 16 tuổi`,
      fix: 'Bỏ trường này: không nêu trường, lớp của trẻ em.',
    });
  return findings;
};

/**
 * A real individual or household agreed to be told of
 * (Luật Bảo vệ dữ liệu cá nhân 91/2025); silence is not consent.
 */
export const consentGiven: ProfileRule = ({ data }) => {
  if (data.publication.status === 'withdrawn') return [];
  if (data.consent.status === 'withdrawn')
    return [
      {
        code: 'HS119',
        path: ['consent', 'status'],
        found: 'sự đồng ý đã được rút lại nhưng hồ sơ vẫn chưa gỡ',
        fix: 'Đổi publication.status thành withdrawn.',
      },
    ];
  const needed = data.honoree.kind !== 'collective' && data.sample !== true;
  if (needed && data.consent.status === 'not-needed')
    return [
      {
        code: 'HS110',
        path: ['consent', 'status'],
        found:
          'viết “not-needed”, trong khi người được nêu gương là cá nhân hoặc hộ gia đình có thật',
        fix: 'Lấy phiếu đồng ý rồi ghi given, ngày ký và số phiếu lưu; chưa có phiếu thì chưa đăng.',
      },
    ];
  if (data.consent.status === 'given' || data.consent.status === 'child-and-parent') {
    const findings: Finding[] = [];
    if (data.consent.on === undefined)
      findings.push({
        code: 'HS110',
        path: ['consent', 'on'],
        found: 'bỏ trống, trong khi đã ghi có sự đồng ý',
        fix: 'Ghi ngày ký phiếu đồng ý.',
      });
    if (!data.consent.covers.includes('text'))
      findings.push({
        code: 'HS110',
        path: ['consent', 'covers'],
        found: 'sự đồng ý không gồm phần chữ (text)',
        fix: 'Chỉ đăng phần mà người được nêu gương đã đồng ý.',
      });
    if (needed && data.cover && !data.consent.covers.includes('photo'))
      findings.push({
        code: 'HS110',
        path: ['consent', 'covers'],
        found: 'có ảnh bìa nhưng sự đồng ý không gồm ảnh (photo)',
        fix: 'Xin đồng ý về ảnh (Bộ luật Dân sự, Điều 32) hoặc bỏ ảnh.',
      });
    return findings;
  }
  return [];
};

/** A sample names a role, never a person. */
export const sampleNamesRole: ProfileRule = ({ data }) =>
  data.sample === true && data.honoree.kind !== 'collective' && !isRole(data.honoree.name)
    ? [
        {
          code: 'HS116',
          path: ['honoree', 'name'],
          found: `viết “${data.honoree.name}”, đọc như tên riêng trong một hồ sơ mẫu`,
          fix: 'Hồ sơ mẫu chỉ ghi vai trò, ví dụ “Một giáo viên tiểu học”.',
        },
      ]
    : [];
