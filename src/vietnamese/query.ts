import { normalise } from './normalise.ts';
import { displayWords, indexWord, plainForm } from './search-form.ts';
import { decodeKeystrokes } from './telex.ts';

/** More words than this say nothing more about what is wanted. */
const MAX_WORDS = 12;

/** One word of a query. */
export interface QueryWord {
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
  /** The same without decoding, where decoding changed something: "test" is also Telex for "tét". */
  raw?: ReadQuery;
}

/** One word of a query, without the punctuation around it. */
function toWord(shown: string): QueryWord[] {
  const form = indexWord(shown).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (form === '') return [];
  const plain = plainForm(form);
  return [{ form, plain, marked: form !== plain }];
}

function read(text: string): ReadQuery {
  return { text, words: displayWords(text).flatMap(toWord).slice(0, MAX_WORDS) };
}

/**
 * Reads what somebody typed: either Unicode form, either tone placement, keystrokes of a switched-off
 * Telex or VNI keyboard, any case and punctuation.
 * @param typed Any text.
 * @returns Its words, none where nothing can be searched for.
 */
export function readQuery(typed: string): ReadQuery {
  const text = normalise(typed).replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim();
  const { text: decoded, decoded: changed } = decodeKeystrokes(text);
  return changed ? { ...read(decoded), raw: read(text) } : read(text);
}
