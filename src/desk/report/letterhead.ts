/** Who signs and where: an office in the administrative form. */
export interface Letterhead {
  /** The body above the office: "ỦY BAN NHÂN DÂN THÀNH PHỐ NAM ĐỊNH". */
  issuer: string;
  /** The office itself: "PHÒNG NỘI VỤ". */
  office: string;
  /** Place before the date: "Nam Định". */
  place: string;
}

/** The words that open every administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
/** The motto below the nation's name. */
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** Who gets the document: to be filled in when it is signed, as its number and day are. */
export const RECIPIENTS = [
  'Nơi nhận:',
  '- ...............................;',
  '- Lưu: VT.',
] as const;
/** The post of who signs. */
export const SIGNATORY = 'TRƯỞNG PHÒNG';

/** A number still to be given by the office. */
export const NUMBER = 'Số:        /BC-PNV';

/**
 * Place and date, to be filled in by hand when the document is signed.
 * @param place The place.
 * @param year The year of the document.
 * @returns "Nam Định, ngày     tháng     năm 2026".
 */
export const placeAndDate = (place: string, year: string): string =>
  `${place}, ngày      tháng      năm ${year}`;
