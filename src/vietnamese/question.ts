import { fold } from './fold.ts';

/** What people write around the thing they look for, as to somebody who answers; folded. */
const BEFORE =
  /^(?:(?:hay|xin|cho toi|cho em|toi muon|em muon|minh muon)\s+)?(?:(?:tim kiem|tim hieu|tim|xem|doc|hoi)\s+)?(?:(?:(?:cac|nhung|mot|may)\s+)?(?:bai viet|bai bao|bai|thong tin|tin|chuyen|cau chuyen|tai lieu)\s+(?:ve|noi ve)|ve viec|ve|o dau co|noi nao co|cho nao co|ai la|the nao la|nhu the nao la)\s+/;
const AFTER =
  /\s+(?:la gi|la ai|la sao|o dau|the nao|nhu the nao|ra sao|lam sao|bao gio|khi nao)\s*$/;

/**
 * Takes off what people write around the thing they look for: "bài viết về hũ gạo", "OCOP là gì".
 * @param text The query, normalised, single spaces.
 * @returns What is left; undefined where there was nothing to take off or nothing would be left.
 */
export function withoutQuestion(text: string): string | undefined {
  const plain = fold(text).replace(/[?!.]+$/, '');
  // Of composed Vietnamese folding keeps every place; of other scripts it may not.
  if (fold(text).length !== text.length) return undefined;
  const start = BEFORE.exec(plain)?.[0].length ?? 0;
  const end = AFTER.exec(plain)?.index ?? plain.length;
  if (start >= end || (start === 0 && end === plain.length)) return undefined;
  return text.slice(start, end).trim() || undefined;
}
