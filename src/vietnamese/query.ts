import { normalise } from './normalise.ts';
import { withoutQuestion } from './question.ts';
import { displayWords, indexWord, plainForm } from './search-form.ts';
import { otherSpellings } from './spellings.ts';
import { decodeKeystrokes } from './telex.ts';

/** More words than this say nothing more about what is wanted. */
const MAX_WORDS = 12;

/** One word of a query. */
export interface QueryWord {
  /** As typed, without the punctuation around it. */
  shown: string;
  /** With its marks, in the spelling of the index. */
  form: string;
  /** Without marks. */
  plain: string;
  /** Whether a mark was typed. */
  marked: boolean;
}

/** A query as it was understood. */
export interface ReadQuery {
  /** The query in readable spelling, keystrokes decoded. */
  text: string;
  words: QueryWord[];
}

/** Everything that a typed query may mean. */
export interface Readings {
  /** What it most likely means. */
  first: ReadQuery;
  /** The same in other spellings, to be looked for together with it. */
  same: ReadQuery[];
  /** What else it may mean, where the first is nowhere: "test" is also Telex for "tét". */
  instead: ReadQuery[];
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * One word as the search compares it.
 * @param shown A word, with whatever punctuation stands around it.
 * @returns The word, or none where it has no letter and no digit.
 */
export function toWord(shown: string): QueryWord[] {
  const form = indexWord(shown).replace(EDGES, '');
  if (form === '') return [];
  const plain = plainForm(form);
  return [{ shown: shown.replace(EDGES, ''), form, plain, marked: form !== plain }];
}

function read(text: string): ReadQuery {
  return { text, words: displayWords(text).flatMap(toWord).slice(0, MAX_WORDS) };
}

/** Words of a web address or a list, drawn apart; document numbers have digits and stay whole. */
function drawnApart(text: string): string | undefined {
  const apart = text.replace(/(?<=\p{L})[-_/.,+](?=\p{L})/gu, ' ');
  return apart === text ? undefined : apart;
}

/**
 * Reads what somebody typed: either Unicode form, either tone placement, keystrokes of a switched-off
 * Telex or VNI keyboard, any case and punctuation.
 * @param typed Any text.
 * @returns Its readings; the first has no words where nothing can be searched for.
 */
export function readQuery(typed: string): Readings {
  const text = normalise(typed)
    .replace(/["“”«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const { text: decoded, decoded: changed } = decodeKeystrokes(text);
  const instead = [
    ...(changed ? [text] : []),
    ...[drawnApart(text), withoutQuestion(decoded)].filter((other) => other !== undefined),
  ];
  return {
    first: read(decoded),
    same: otherSpellings(decoded).map(read),
    instead: instead.map(read),
  };
}
