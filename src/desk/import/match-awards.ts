import { fold } from '../../vietnamese/fold.ts';
import type { Award } from '../../schemas/award.ts';
import type { Kind } from '../../schemas/values.ts';
import type { Block } from './blocks.ts';
import { findDate } from './text.ts';

/** An award of the report that the vocabulary knows. */
export interface MatchedAward {
  award: string;
  label?: string;
  grade?: string;
  on?: string;
  decision?: string;
}

/** What the report says of awards, told apart. */
export interface AwardMatches {
  matched: MatchedAward[];
  /** Lines that no award of the vocabulary fits, as the report writes them. */
  unknown: string[];
}

/** Words that reports and the vocabulary put differently. */
function canonical(text: string): string {
  return fold(text)
    .replaceAll(/\buy ban nhan dan\b/g, 'ubnd')
    .replaceAll(/\b(chu tich|ong|ba)\b/g, ' ')
    .replaceAll(/\btp\b\.?/g, 'thanh pho')
    .replaceAll(/\bchien sy\b/g, 'chien si')
    .replaceAll(/\bthanh pho nam dinh\b/g, 'thanh pho')
    .replaceAll(/\btinh nam dinh\b/g, 'tinh')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

interface Name {
  award: Award;
  words: string[];
}

/** All names of all awards; alternatives such as "xã, phường" become a name each. */
function namesOf(awards: readonly Award[]): Name[] {
  return awards.flatMap((award) =>
    [award.label, ...(award.aliases ?? [])]
      .flatMap((label) => {
        const plain = label.replaceAll(/\([^)]*\)/g, '');
        const parts = plain.split(/,\s*/u);
        const head =
          /^(.* của (?:(?:Chủ tịch )?Ủy ban nhân dân|Giám đốc|Thủ trưởng)?)\s*\S+.*$/u.exec(
            parts[0] ?? '',
          )?.[1];
        const others = head === undefined ? [] : parts.slice(1).map((part) => `${head} ${part}`);
        return [plain, parts[0] ?? '', ...others];
      })
      .map((label) => ({
        award,
        words: canonical(label)
          .split(' ')
          .filter((w) => w !== '' && w !== 'cua'),
      })),
  );
}

/** Whether the words stand in the text in this order, near one another. */
function stands(words: readonly string[], text: readonly string[]): boolean {
  for (
    let start = text.indexOf(words[0] ?? '');
    start >= 0;
    start = text.indexOf(words[0] ?? '', start + 1)
  ) {
    let at = start;
    const fits = words.every((word) => {
      const next = text.indexOf(word, at);
      if (next < 0 || next - at > 3) return false;
      at = next + 1;
      return true;
    });
    if (fits) return true;
  }
  return false;
}

/** Words by which a line speaks of an award at all. */
const SPEAKS =
  /(bang khen|giay khen|huan chuong|huy chuong|ky niem chuong|chien si thi dua|chien sy thi dua|lao dong tien tien|lao dong xuat sac|co thi dua|tien tien|anh hung|danh hieu|cstd|ldtt|van hoa|giai (nhat|nhi|ba)|uu tu|xuat sac)/;

/** The decision's number as it is written, without the word before it. */
const decisionOf = (text: string): string | undefined =>
  /(?:số|QĐ)\s*:?\s*(\d+\s*\/\s*[\p{Lu}\d][\p{L}\d\-/]*)/u.exec(text)?.[1]?.replaceAll(/\s/g, '');

/** Finds the award of one line or row. */
function matchLine(text: string, names: readonly Name[], kind: Kind): MatchedAward | undefined {
  const words = canonical(text)
    .split(' ')
    .filter((word) => word !== 'cua');
  const fitting = names
    .filter((name) => name.words.length > 1 && stands(name.words, words))
    .filter((name) => name.award.recipients.includes(kind))
    .sort((a, b) => b.words.length - a.words.length);
  const award = fitting[0]?.award;
  if (!award) return undefined;
  const grade = award.grades?.find((g) => canonical(text).includes(canonical(g.label)))?.id;
  const decision = decisionOf(text);
  const on = findDate(text);
  return {
    award: award.id,
    ...(['ghi-nhan-khac', 'ky-niem-chuong'].includes(award.kind) && { label: text.slice(0, 200) }),
    ...(grade !== undefined && { grade }),
    ...(on !== undefined && { on }),
    ...(decision !== undefined && { decision }),
  };
}

/** Lines that may each tell of an award: table rows without their heading, paragraphs. */
function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    if (block.kind === 'picture') return [];
    let year = '';
    return block.rows.map((row) => {
      // A year may be written once for several rows below it.
      if (/^\s*\d{4}\s*$/.test(row[0] ?? '')) year = row[0] ?? '';
      const joined = row.join(' · ').replaceAll('\n', ' ');
      return /\d{4}/.test(joined) ? joined : `${year} · ${joined}`;
    });
  });
}

/**
 * Matches the report's awards to the vocabulary, aliases included.
 * @param blocks The part of the report about awards.
 * @param awards The vocabulary.
 * @param kind Kind of honoree: an award for others does not fit.
 * @returns Matches with grade, date and decision, and lines left for a person to read.
 */
export function matchAwards(
  blocks: readonly Block[],
  awards: readonly Award[],
  kind: Kind,
): AwardMatches {
  const names = namesOf(awards);
  const matches: AwardMatches = { matched: [], unknown: [] };
  for (const line of linesOf(blocks)) {
    if (!SPEAKS.test(fold(line)) || !/\d{4}/.test(line)) continue;
    const match = matchLine(line, names, kind);
    if (match) matches.matched.push(match);
    else matches.unknown.push(line.slice(0, 200));
  }
  return matches;
}
