import { extname } from 'node:path';
import { MOST_BYTES, MOST_PIXELS } from '../../media/picture-limits.ts';
import type { Finding } from '../../schemas/rules/context.ts';
import type { PictureFacts } from '../picture-file.ts';
import type { PictureType, ShownType } from '../picture-type.ts';

/** What a picture is used as. */
export type PictureUse = 'cover' | 'picture' | 'poster';

/** A finding about a whole file. */
export type FileFault = Omit<Finding, 'path'>;

/** Narrower than these, a picture is coarse on a wide screen. */
const LEAST_WIDTH: Record<PictureUse, number> = { cover: 1200, picture: 800, poster: 0 };

const ENDINGS: Record<string, ShownType> = {
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.png': 'png',
  '.webp': 'webp',
  '.avif': 'avif',
};

/** What a file is that the site cannot show, to be said after “là”. */
const NOT_SHOWN: Record<Exclude<PictureType, ShownType | 'heic'>, string> = {
  gif: 'ảnh GIF',
  svg: 'hình vẽ SVG',
  tiff: 'ảnh quét TIFF',
  bmp: 'ảnh BMP',
  html: 'một trang web lưu nhầm thành ảnh',
  empty: 'tệp trống, không có byte nào',
  folder: 'một thư mục',
  unknown: 'tệp lạ, không phải ảnh',
};

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1).replace('.', ',');
const RESAVE = 'Mở ảnh trên máy, xem lại rồi lưu thành JPEG.';

/** A file of a type that the site cannot show. */
function typeFault(file: string, { type }: PictureFacts): FileFault | undefined {
  if (type === 'heic')
    return {
      code: 'HS608',
      found: `ảnh “${file}” là HEIC của iPhone, trình duyệt không mở được`,
      fix: 'Mở ảnh trên máy rồi xuất sang JPEG; hoặc trên iPhone: Cài đặt › Camera › Định dạng › Tương thích nhất, rồi gửi lại.',
    };
  const isShown = type === 'jpeg' || type === 'png' || type === 'webp' || type === 'avif';
  if (!isShown)
    return {
      code: 'HS610',
      found: `“${file}” là ${NOT_SHOWN[type]}`,
      fix: 'Dùng ảnh JPEG, PNG, WebP hoặc AVIF.',
    };
  const expected = ENDINGS[extname(file).toLowerCase()];
  if (type === expected) return undefined;
  return {
    code: 'HS605',
    found: `ảnh “${file}” thật ra là ${type.toUpperCase()}, không đúng đuôi tệp`,
    fix: `Đổi đuôi tệp thành ${type === 'jpeg' ? '.jpg' : `.${type}`}, cả ở trong bài.`,
  };
}

/** A picture whose inside cannot be shown as it should be. */
function insideFault(file: string, { fault, size }: PictureFacts): FileFault | undefined {
  if (fault === 'broken' || !size)
    return {
      code: 'HS610',
      found: `ảnh “${file}” hỏng, không mở được tới hết`,
      fix: 'Chép lại ảnh từ máy chụp.',
    };
  if (fault === 'animated')
    return {
      code: 'HS612',
      found: `ảnh “${file}” là ảnh động`,
      fix: 'Lưu lấy một khung hình thành JPEG; nếu cần chuyển động, dùng <Video>, người đọc tự bấm.',
    };
  if (fault === 'turned')
    return {
      code: 'HS614',
      found: `ảnh “${file}” nằm nghiêng, chỉ dựng lên nhờ thông tin ghi kèm`,
      fix: 'Mở ảnh trên máy, xoay cho đứng rồi lưu lại; hoặc lưu thành JPEG.',
    };
  if (fault === 'flawed')
    return {
      code: 'HS613',
      severity: 'warning',
      found: `ảnh “${file}” mở được nhưng có chỗ hỏng`,
      fix: `${RESAVE} Nếu có vệt xám hay lệch màu thì chép lại từ máy chụp.`,
    };
  return undefined;
}

/**
 * Faults of a picture that its bytes show.
 * @param file The file as the author wrote it.
 * @param use What it is used as.
 * @param facts What its bytes say.
 * @returns Findings; a picture that cannot be shown has one alone.
 */
export function pictureFaults(file: string, use: PictureUse, facts: PictureFacts): FileFault[] {
  const unusable = typeFault(file, facts);
  if (unusable) return [unusable];
  const inside = insideFault(file, facts);
  if (inside && inside.severity !== 'warning') return [inside];
  const findings: FileFault[] = inside ? [inside] : [];
  const { width, height } = facts.size ?? { width: 0, height: 0 };
  if (width < LEAST_WIDTH[use])
    findings.push({
      code: 'HS603',
      severity: 'warning',
      found: `ảnh “${file}” rộng ${String(width)} điểm ảnh, cần ít nhất ${String(LEAST_WIDTH[use])}`,
      fix: 'Xin ảnh gốc; ảnh gửi qua Zalo, Facebook thường đã bị thu nhỏ.',
    });
  if (facts.bytes > MOST_BYTES || width * height > MOST_PIXELS)
    findings.push({
      code: 'HS604',
      found: `ảnh “${file}” nặng ${megabytes(facts.bytes)} MB, ${String(width)}×${String(height)} điểm ảnh`,
      fix: 'Thu còn cạnh dài 4.000 điểm ảnh rồi lưu lại; dưới 15 MB.',
    });
  if (facts.gps)
    findings.push({
      code: 'HS606',
      // The build strips it from what it publishes; the file itself may travel further.
      severity: 'warning',
      found: `ảnh “${file}” còn ghi toạ độ nơi chụp (GPS)`,
      fix: 'Windows: bấm phải › Properties › Details › Remove Properties. Điện thoại: tắt “Vị trí” khi gửi ảnh.',
    });
  return findings;
}
