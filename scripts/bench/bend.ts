/** The ways in which people type a phrase other than it is written. */
import { fold } from '../../src/vietnamese/fold.ts';
import { modernTone, traditionalTone } from '../../src/vietnamese/tone.ts';
import type { Random } from './random.ts';

/** A way to type a phrase; undefined where it does not apply. */
export type Bend = (phrase: string, random: Random) => string | undefined;

const TELEX_TONE: Record<string, string> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
};
const VNI_TONE: Record<string, string> = {
  '\u0300': '2',
  '\u0301': '1',
  '\u0303': '4',
  '\u0309': '3',
  '\u0323': '5',
};
const TONES = Object.keys(TELEX_TONE);

const perWord = (phrase: string, change: (word: string) => string): string =>
  phrase.split(' ').map(change).join(' ');

/** Each letter with its shape keys; the tone's key after its letter or at the end of the word. */
function keys(
  word: string,
  shapes: Record<string, string>,
  tones: Record<string, string>,
  toneLast: boolean,
): string {
  let typed = '';
  let tone = '';
  for (const letter of word.toLowerCase().normalize('NFC')) {
    const [base = '', ...marks] = letter.normalize('NFD');
    const mark = marks.find((m) => tones[m] !== undefined);
    const shaped = [base, ...marks.filter((m) => m !== mark)].join('').normalize('NFC');
    typed += shapes[shaped] ?? shaped;
    if (mark !== undefined) {
      if (toneLast) tone = tones[mark] ?? '';
      else typed += tones[mark] ?? '';
    }
  }
  return typed + tone;
}

const TELEX = { â: 'aa', ă: 'aw', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw', đ: 'dd' };
const VNI = { â: 'a6', ă: 'a8', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7', đ: 'd9' };

/**
 * Changes one word of several.
 * @param phrase The phrase.
 * @param random Chooses among the words.
 * @param fits Whether a word can be changed.
 * @param change Changes it.
 * @returns The phrase changed; undefined where no word fits.
 */
export function oneWord(
  phrase: string,
  random: Random,
  fits: (word: string) => boolean,
  change: (word: string) => string,
): string | undefined {
  const words = phrase.split(' ');
  const able = words.flatMap((word, i) => (fits(word) ? [i] : []));
  if (able.length === 0) return undefined;
  const at = random.pick(able);
  return words.map((word, i) => (i === at ? change(word) : word)).join(' ');
}

/**
 * Gives a word another tone mark than its own.
 * @param word A word with a tone mark.
 * @param random Chooses the mark.
 * @returns The word, composed.
 */
export function wrongMark(word: string, random: Random): string {
  const letters = [...word.normalize('NFD')];
  const at = letters.findIndex((l) => TONES.includes(l));
  const other = TONES.filter((t) => t !== letters[at]);
  return letters.with(at, random.pick(other)).join('').normalize('NFC');
}

function typo(word: string, random: Random): string {
  const at = random.whole(1, word.length - 2);
  const way = random.whole(0, 2);
  const [a = '', b = ''] = [word[at], word[at + 1]];
  if (way === 0 && a !== b) return word.slice(0, at) + b + a + word.slice(at + 2);
  if (way === 1) return word.slice(0, at) + random.pick([...'qwertgbhmk']) + word.slice(at + 1);
  return word.slice(0, at) + a + word.slice(at);
}

/** A word of letters alone. */
export const PLAIN_WORD = /^[\p{L}\p{M}]+$/u;
const changed = (bent: string, phrase: string): string | undefined =>
  bent === phrase ? undefined : bent;

/** How a phrase can be typed; undefined where a way does not apply to it. */
export const BENDS: Record<string, Bend> = {
  exact: (p) => p,
  'no marks': (p) => changed(fold(p), p.toLowerCase()),
  'd for đ': (p) => changed(p.replace(/đ/g, 'd').replace(/Đ/g, 'D'), p),
  'other tone place': (p) => changed(modernTone(p) === p ? traditionalTone(p) : modernTone(p), p),
  nfd: (p) => changed(p.normalize('NFD'), p),
  capitals: (p) => p.toUpperCase(),
  'telex, tone last': (p) =>
    changed(
      perWord(p, (w) => keys(w, TELEX, TELEX_TONE, true)),
      p.toLowerCase(),
    ),
  'telex, tone inside': (p) =>
    changed(
      perWord(p, (w) => keys(w, TELEX, TELEX_TONE, false)),
      p.toLowerCase(),
    ),
  vni: (p) =>
    changed(
      perWord(p, (w) => keys(w, VNI, VNI_TONE, true)),
      p.toLowerCase(),
    ),
  prefix: (p) => {
    const last = p.split(' ').at(-1) ?? '';
    return p.includes(' ') && last.length > 3 ? p.slice(0, -Math.ceil(last.length / 3)) : undefined;
  },
  'wrong mark': (p, random) =>
    p.includes(' ')
      ? oneWord(
          p,
          random,
          (w) => TONES.some((t) => w.normalize('NFD').includes(t)),
          (w) => wrongMark(w, random),
        )
      : undefined,
  'i/y': (p) =>
    changed(
      perWord(p, (w) =>
        w
          .normalize('NFD')
          .replace(
            /^([hklmstv]|qu)([iy])([\u0300\u0301\u0303\u0309\u0323]?)$/i,
            (_, h: string, v: string, t: string) => h + (v === 'i' ? 'y' : 'i') + t,
          )
          .normalize('NFC'),
      ),
      p,
    ),
  typo: (p, random) =>
    p.includes(' ')
      ? oneWord(
          fold(p),
          random,
          (w) => w.length > 3 && PLAIN_WORD.test(w),
          (w) => typo(w, random),
        )
      : undefined,
};

/** Ways whose typing says nothing about marks: any may be meant. */
export const MARKLESS: ReadonlySet<string> = new Set(['no marks', 'd for đ', 'typo']);
