import { ZONES } from '../index/document.ts';

/** What a hit in each part of a document is worth; the body counts by how often. */
const WORTH = { title: 8, who: 9, place: 7, tags: 3 } as const;
/** A hit among the first words of the body, where a story says what it is about. */
const EARLY = 80;

/** Name of the part that a position lies in. */
export function zoneOf(position: number): keyof typeof ZONES {
  if (position < ZONES.who) return 'title';
  if (position < ZONES.place) return 'who';
  if (position < ZONES.tags) return 'place';
  return position < ZONES.body ? 'tags' : 'body';
}

/**
 * Where a phrase begins, from the positions of all its words.
 * @param positions Positions that the engine gives for a phrase.
 * @param length Words of the phrase.
 * @returns First positions, in order.
 */
export function startsOf(positions: readonly number[], length: number): number[] {
  if (length === 1) return [...positions];
  const all = new Set(positions);
  return [...all].filter((p) => {
    for (let i = 1; i < length; i++) if (!all.has(p + i)) return false;
    return true;
  });
}

/**
 * What the places of a hit say about a document, without its text.
 * @param starts Positions of the hits.
 * @returns A number to sort by; title, honoree and place weigh more than any number of mentions.
 */
export function worthOf(starts: readonly number[]): number {
  const seen = new Set<keyof typeof WORTH>();
  let body = 0;
  let early = false;
  for (const start of starts) {
    const zone = zoneOf(start);
    if (zone !== 'body') seen.add(zone);
    else {
      body++;
      early ||= start < ZONES.body + EARLY;
    }
  }
  let worth = Math.min(3, Math.log2(1 + body)) + (early ? 1 : 0);
  for (const zone of seen) worth += WORTH[zone];
  return worth;
}
