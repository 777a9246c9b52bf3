/**
 * Further ways in which people type, kept apart from those of `bend.ts`: the search was built with
 * those in view, and is held against these.
 */
import { fold } from '../../src/vietnamese/fold.ts';
import { BENDS, oneWord, PLAIN_WORD, wrongMark, type Bend } from './bend.ts';
import type { Random } from './random.ts';

/** Keys beside each key of a QWERTY keyboard. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
function neighbourKey(letter: string, random: Random): string {
  const row = ROWS.findIndex((keys) => keys.includes(letter));
  const keys = ROWS[row] ?? letter;
  const at = keys.indexOf(letter);
  const below = ROWS[row + 1] ?? ROWS[row - 1] ?? '';
  return random.pick([keys[at - 1], keys[at + 1], below[at]].filter((k) => k !== undefined));
}

const swap = (word: string, at: number): string =>
  word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);

/** A slip in one word of several, typed without marks. */
const slip =
  (change: (word: string, random: Random) => string): Bend =>
  (phrase, random) => {
    if (!phrase.includes(' ')) return undefined;
    const plain = fold(phrase);
    const able = (w: string): boolean => w.length > 3 && PLAIN_WORD.test(w);
    const bent = oneWord(plain, random, able, (w) => change(w, random));
    return bent === plain ? undefined : bent;
  };

/** Joins the words at one place of the phrase. */
function joinOnce(phrase: string, random: Random): string | undefined {
  const words = phrase.split(' ');
  if (words.length < 2) return undefined;
  const at = random.whole(0, words.length - 2);
  const joined = `${words[at] ?? ''}${words[at + 1] ?? ''}`;
  return [...words.slice(0, at), joined, ...words.slice(at + 2)].join(' ');
}

const each = (phrase: string, change: (word: string) => string | undefined): string =>
  phrase
    .split(' ')
    .map((word) => change(word) ?? word)
    .join(' ');

const manyWords = (phrase: string, least: number): boolean => phrase.split(' ').length >= least;

/** How a phrase can be typed; undefined where a way does not apply to it. */
export const FURTHER_BENDS: Record<string, Bend> = {
  'letters exchanged, no marks': slip((w, random) => swap(w, random.whole(0, w.length - 2))),
  'letter dropped, no marks': slip((w, random) => {
    const at = random.whole(1, w.length - 1);
    return w.slice(0, at) + w.slice(at + 1);
  }),
  'letter doubled, no marks': slip((w, random) => {
    const at = random.whole(0, w.length - 1);
    return w.slice(0, at) + (w[at] ?? '') + w.slice(at);
  }),
  'neighbour key, no marks': slip((w, random) => {
    const at = random.whole(0, w.length - 1);
    return w.slice(0, at) + neighbourKey(w[at] ?? '', random) + w.slice(at + 1);
  }),
  'letters exchanged': (phrase, random) =>
    manyWords(phrase, 2)
      ? oneWord(
          phrase,
          random,
          (w) => w.length > 3 && PLAIN_WORD.test(w),
          (w) => swap(w, random.whole(1, w.length - 2)),
        )
      : undefined,
  'space missing, no marks': (phrase, random) => joinOnce(fold(phrase), random),
  'space missing': joinOnce,
  'word split, no marks': (phrase, random) =>
    manyWords(phrase, 2)
      ? oneWord(
          fold(phrase),
          random,
          (w) => w.length > 3,
          (w) => {
            const at = random.whole(1, w.length - 1);
            return `${w.slice(0, at)} ${w.slice(at)}`;
          },
        )
      : undefined,
  'wide spaces': (phrase) => `  ${phrase.replaceAll(' ', '   ')} `,
  'wrong mark, d for đ': (phrase, random) => {
    const bare = phrase.replace(/đ/g, 'd');
    return bare !== phrase && manyWords(phrase, 2)
      ? oneWord(
          bare,
          random,
          (w) => /[\u0300\u0301\u0303\u0309\u0323]/.test(w.normalize('NFD')),
          (w) => wrongMark(w, random),
        )
      : undefined;
  },
  'some words in telex': (phrase, random) =>
    manyWords(phrase, 2)
      ? each(phrase, (w) => (random.next() < 0.5 ? BENDS['telex, tone last']?.(w, random) : w))
      : undefined,
  'telex in capitals': (phrase, random) =>
    BENDS['telex, tone last']?.(phrase, random)?.toUpperCase(),
  'some words without marks': (phrase, random) =>
    manyWords(phrase, 2) ? each(phrase, (w) => (random.next() < 0.5 ? fold(w) : w)) : undefined,
  'in quotes': (phrase, random) => random.pick([`"${phrase}"`, `“${phrase}”`, `«${phrase}»`]),
  'with signs': (phrase, random) =>
    random.pick([`${phrase} 🙂🙏`, `${phrase}???`, `(${phrase})!`, `#${phrase}`, `- ${phrase};`]),
  'as in an address': (phrase) =>
    manyWords(phrase, 3) ? fold(phrase).replaceAll(' ', '-') : undefined,
  'asked as a question': (phrase, random) =>
    manyWords(phrase, 3)
      ? random.pick([`bài viết về ${phrase}`, `${phrase} là gì`, `ở đâu có ${phrase}`])
      : undefined,
  'a word left out': (phrase, random) => {
    const words = phrase.split(' ');
    if (words.length < 4) return undefined;
    const out = random.whole(1, words.length - 2);
    return words.filter((_, i) => i !== out).join(' ');
  },
};

/** Ways whose typing says nothing about marks. */
export const FURTHER_MARKLESS: ReadonlySet<string> = new Set([
  ...Object.keys(FURTHER_BENDS).filter((kind) => kind.endsWith('no marks')),
  'as in an address',
  'some words without marks',
]);
