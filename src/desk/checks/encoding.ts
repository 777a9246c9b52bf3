import { decodeLegacy, legacyWords, type LegacyEncoding } from '../../vietnamese/legacy.ts';
import { tonePlacement } from '../../vietnamese/tone.ts';
import type { Finding } from '../../schemas/rules/context.ts';
import type { SourceFile } from '../read.ts';
import type { Place } from '../yaml.ts';

/** A finding with its place in the file. */
type PlacedFinding = Finding & Place;

// Written as escapes because none of these can be seen in an editor.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const UNREADABLE = /[\ue000-\uf8ff\ufffd\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const INVISIBLE_BUT_SOFT = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const ICELANDIC = /[\u00d0\u00f0]/g;
const ICELANDIC_INITIAL = /(?<!\p{L})\u00d0(?=\p{L})/gu;
/** UTF-8 that was read as Windows-1252 and saved again. */
const MOJIBAKE =
  /(?:\u00c3[\u00a0-\u00bf]|\u00e1[\u00ba\u00bb][\u0080-\u00bf\u0152-\u2122]|\u00c4[\u0090\u2018\u2019]|\u00c6[\u00b0\u00a1])/g;
/** Cheap signs that a word may have one placement of its tone or the other. */
const TRADITIONAL = /(?:[òóỏõọÒÓỎÕỌ][aeAE]|(?<![qQ])[ùúủũụÙÚỦŨỤ][yY])(?!\p{L})/u;
const MODERN = /(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/u;

const ENCODING_NAMES: Record<LegacyEncoding, string> = { tcvn3: 'TCVN3 (.VnTime)', vni: 'VNI' };

/** Line and column of an offset. */
function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** The word around an offset, with what cannot be seen made visible. */
function wordAround(text: string, offset: number): string {
  const start = text.slice(0, offset).search(/\S*$/u);
  const end = offset + (/^\S*/u.exec(text.slice(offset))?.[0].length ?? 0);
  return showInvisible(text.slice(start, Math.min(end, start + 40)));
}

/**
 * Makes characters that cannot be seen visible, for a diff or a message.
 * @param text Any text.
 * @returns The text with `‹U+200B›` and the like in place of such characters.
 */
export function showInvisible(text: string): string {
  return text.replace(
    new RegExp(`${INVISIBLE.source}|${UNREADABLE.source}`, 'g'),
    (c) => `‹U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
}

/** Where a text first differs from its composed form; -1 where it does not. */
function firstDecomposed(text: string): number {
  const composed = text.normalize('NFC');
  if (composed === text) return -1;
  let i = 0;
  while (i < composed.length && composed[i] === text[i]) i++;
  return i;
}

/** The legacy encoding that explains more words of a text, if any does. */
function legacyEncodingOf(
  text: string,
):
  | { encoding: LegacyEncoding; index: number; word: string; decoded: string; count: number }
  | undefined {
  // Letters of both encodings lie in one block; a text without them has none.
  if (!/[\u00a1-\u00ff]/.test(text)) return undefined;
  const [best] = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({
      encoding,
      words: legacyWords(text, encoding).filter((w) => w.word.length > 2),
    }))
    .sort((a, b) => b.words.length - a.words.length);
  const [first, second] = best?.words ?? [];
  if (!best || !first || (!second && first.word.length < 4)) return undefined;
  return { encoding: best.encoding, ...first, count: best.words.length };
}

/** One finding for all the places of one fault: the first, and how many. */
function summed(
  text: string,
  code: string,
  pattern: RegExp,
  what: string,
  fix: string,
): PlacedFinding[] {
  const matches = [...text.matchAll(pattern)];
  const [first] = matches;
  if (!first) return [];
  const count = matches.length === 1 ? '' : ` (${String(matches.length)} chỗ)`;
  return [
    {
      code,
      path: [],
      found: `có ${what}${count}, chỗ đầu ở “${wordAround(text, first.index)}”`,
      fix,
      ...placeAt(text, first.index),
    },
  ];
}

const FIX = 'Chạy “npm run check -- --fix” để sửa.';

/**
 * What is wrong with the characters of a file.
 * @param source A file of content.
 * @param verbatim Whether its words are copied letter by letter: then how tones are placed is
 *   not the office's to choose.
 * @returns At most one finding a fault, at its first place.
 */
export function encodingFindings({ text, utf8 }: SourceFile, verbatim = false): PlacedFinding[] {
  if (!utf8)
    return [
      {
        code: 'HS308',
        path: [],
        found: 'tệp không phải UTF-8, nên chữ có dấu đọc không ra',
        fix: 'Mở bằng trình soạn thảo, chọn “Lưu với mã hóa UTF-8” rồi lưu lại.',
        ...placeAt(text, text.indexOf('\ufffd')),
      },
    ];
  const findings: PlacedFinding[] = [];
  const legacy = legacyEncodingOf(text);
  if (legacy)
    findings.push({
      code: legacy.encoding === 'tcvn3' ? 'HS303' : 'HS304',
      path: [],
      found: `có ${String(legacy.count)} chữ gõ bằng phông ${ENCODING_NAMES[legacy.encoding]}, chữ đầu là “${legacy.word}”, đúng ra là “${legacy.decoded}”`,
      fix: FIX,
      ...placeAt(text, legacy.index),
    });
  const decomposed = firstDecomposed(text);
  if (decomposed >= 0)
    findings.push({
      code: 'HS301',
      path: [],
      found: `có dấu rời khỏi chữ (không phải Unicode dựng sẵn), chỗ đầu ở “${wordAround(text, decomposed)}”`,
      fix: FIX,
      ...placeAt(text, decomposed),
    });
  findings.push(
    // Both characters are letters in TCVN3: é inside a word, and ư.
    ...summed(
      text,
      'HS302',
      legacy ? ICELANDIC_INITIAL : ICELANDIC,
      'chữ Ð, ð của tiếng Iceland thay cho Đ, đ',
      FIX,
    ),
    ...summed(text, 'HS305', legacy ? INVISIBLE_BUT_SOFT : INVISIBLE, 'ký tự không nhìn thấy', FIX),
    ...summed(
      text.replace(MOJIBAKE, (part) => ' '.repeat(part.length)),
      'HS306',
      UNREADABLE,
      'ký tự không hiện được',
      'Xóa hoặc gõ lại ký tự này; thường là dấu đầu dòng của Word.',
    ),
    ...summed(text, 'HS309', MOJIBAKE, 'chữ bị đọc sai mã (UTF-8 đọc thành Windows-1252)', FIX),
    ...(verbatim ? [] : tones(text)),
  );
  return findings;
}

/** Both placements of the tone in one file: legal each, odd together. */
function tones(text: string): PlacedFinding[] {
  if (!TRADITIONAL.test(text) || !MODERN.test(text)) return [];
  const { modern, traditional } = tonePlacement(text);
  const rare = modern.count < traditional.count ? modern : traditional;
  const common = rare === modern ? traditional : modern;
  const [word] = rare.words;
  if (word === undefined || common.count === 0) return [];
  const names = (use: typeof rare) =>
    use.words
      .slice(0, 4)
      .map((w) => `“${w}”`)
      .join(', ');
  return [
    {
      code: 'HS307',
      severity: 'warning',
      path: [],
      found: `đặt dấu thanh theo hai kiểu: ${names(rare)} (${String(rare.count)} chỗ) và ${names(common)} (${String(common.count)} chỗ)`,
      fix: 'Chọn một kiểu cho cả bài; kiểu nào cũng đúng.',
      ...placeAt(text, Math.max(0, text.search(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')))),
    },
  ];
}

const CP1252 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** Reads text back into the bytes it came from, and those as UTF-8. */
function unscramble(run: string): string {
  const bytes = [...run].map((c) => CP1252.get(c));
  if (bytes.includes(undefined)) return run;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
  } catch {
    return run;
  }
}

/** Decodes the lines of a text that are wholly in a legacy encoding; others are left to a person. */
function decodeLegacyLines(text: string): string {
  const legacy = legacyEncodingOf(text);
  if (!legacy) return text;
  return text
    .split('\n')
    .map((line) =>
      legacyWords(line, legacy.encoding).length > 0 && !/[\u0100-\u1eff]/.test(line)
        ? decodeLegacy(line, legacy.encoding)
        : line,
    )
    .join('\n');
}

/**
 * Repairs what can be repaired without guessing: legacy bytes line by line, scrambled UTF-8,
 * invisible characters, Ð for Đ, decomposed letters.
 * @param text Text of a file.
 * @returns The repaired text; the same where there is nothing safe to do.
 */
export function fixEncoding(text: string): string {
  const decoded = decodeLegacyLines(text);
  return decoded
    .replace(new RegExp(`${MOJIBAKE.source}[\\u0080-\\u00ff\\u0152-\\u2122]*`, 'g'), unscramble)
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/\u00d0/g, 'Đ')
    .replace(/\u00f0/g, 'đ');
}
