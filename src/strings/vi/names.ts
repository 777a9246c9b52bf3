import type { LevelGroup } from '../../queries/views.ts';
import type { AWARD_KINDS } from '../../schemas/award.ts';
import type { Place } from '../../schemas/place.ts';
import type { LEVELS, STAGES } from '../../schemas/profile/path.ts';
import type { QUALIFIERS } from '../../schemas/profile/evidence.ts';
import type { Agency } from '../../schemas/agency.ts';
import type { Kind } from '../../schemas/values.ts';

type Names<T extends string> = Record<T, string>;

/** Names of the values that the schemas allow. */
export const names = {
  kinds: {
    collective: 'Tập thể',
    individual: 'Cá nhân',
    household: 'Hộ gia đình',
  } satisfies Names<Kind>,
  kindSlugs: {
    collective: 'tap-the',
    individual: 'ca-nhan',
    household: 'ho-gia-dinh',
  } satisfies Names<Kind>,
  forms: { deed: 'Việc làm', model: 'Mô hình' },
  scopes: { comprehensive: 'Toàn diện', partial: 'Từng mặt' },
  stages: {
    discovered: 'Phát hiện',
    nurtured: 'Bồi dưỡng',
    recognised: 'Công nhận',
    exemplary: 'Điển hình tiên tiến',
  } satisfies Names<(typeof STAGES)[number]>,
  levels: {
    unit: 'cơ sở',
    city: 'thành phố',
    province: 'tỉnh',
    nation: 'toàn quốc',
  } satisfies Names<(typeof LEVELS)[number]>,
  levelGroups: {
    'co-so': 'Cấp cơ sở',
    'thanh-pho': 'Cấp thành phố',
    bo: 'Cấp bộ, ngành, đoàn thể trung ương',
    tinh: 'Cấp tỉnh',
    'nha-nuoc': 'Cấp Nhà nước',
  } satisfies Names<LevelGroup>,
  awardKinds: {
    'danh-hieu-thi-dua': 'Danh hiệu thi đua',
    'huan-chuong': 'Huân chương',
    'huy-chuong': 'Huy chương',
    'danh-hieu-vinh-du-nha-nuoc': 'Danh hiệu vinh dự nhà nước',
    'giai-thuong': 'Giải thưởng',
    'ky-niem-chuong': 'Kỷ niệm chương',
    'bang-khen': 'Bằng khen',
    'giay-khen': 'Giấy khen',
    'ghi-nhan-khac': 'Ghi nhận khác',
  } satisfies Names<(typeof AWARD_KINDS)[number]>,
  qualifiers: {
    over: 'hơn',
    nearly: 'gần',
    about: 'khoảng',
    'at-least': 'ít nhất',
  } satisfies Names<(typeof QUALIFIERS)[number]>,
  placeTypes: {
    phuong: 'phường',
    xa: 'xã',
    'thi-tran': 'thị trấn',
    'thanh-pho': 'thành phố',
    huyen: 'huyện',
    tinh: 'tỉnh',
  } satisfies Names<Place['type']>,
  blocs: {
    dang: 'Cơ quan Đảng',
    'chinh-quyen': 'Cơ quan chính quyền',
    'mat-tran-doan-the': 'Mặt trận và đoàn thể',
    'luc-luong-vu-trang': 'Lực lượng vũ trang',
    'su-nghiep': 'Đơn vị sự nghiệp',
    'phuong-xa': 'Phường, xã',
    'doanh-nghiep': 'Doanh nghiệp',
  } satisfies Names<Agency['bloc']>,
  campaignKinds: {
    'phong-trao': 'Phong trào thi đua',
    'cuoc-van-dong': 'Cuộc vận động',
    'linh-vuc': 'Lĩnh vực',
  },
  schoolLevels: {
    'tieu-hoc': 'Tiểu học',
    thcs: 'Trung học cơ sở',
    thpt: 'Trung học phổ thông',
    'dai-hoc': 'Đại học',
  },
} as const;
