import { fold } from './fold.ts';
import { normalise } from './normalise.ts';

// Vowels, each with the endings it takes; "-" is none. Checked against the syllables of the
// Hunspell Vietnamese dictionary.
const RHYME_TABLE = `a - c ch i m n ng nh o p t u y|ă c m n ng p t|â c m n ng p t u y
e - c m n ng o p t|ê - ch m n nh p t u|i - a c ch m n ng nh p t u|iê c m n ng p t u
o - c i m n ng p t|oa - c ch i m n ng nh o p t y|oă c m n ng p t|oe - m n ng o t
oo c ng|ô - c i m n ng p t|ơ - c i m n ng p t|u - a c i m n ng p t|uâ n ng t y|uê - ch n nh u
uô c i m n ng p t u|uơ - t|uy - a ch n nh p t u|uyê n t|ư - a c i m n ng t u
ươ c i m n ng p t u|y -|yê m n ng t u`;

const RHYMES = new Set(
  RHYME_TABLE.split(/[\n|]/).flatMap((row) => {
    const [vowel = '', ...endings] = row.split(' ');
    return endings.map((ending) => vowel + ending.replace('-', ''));
  }),
);
const PLAIN_RHYMES = new Set([...RHYMES].map(fold));

const INITIAL = /^(?:ngh|ng|nh|ch|gh|kh|ph|th|tr|qu|gi(?=[aăâeêioôơuưy])|[bcdđghklmnprstvx])?/;

const STOP = /(?:c|ch|p|t)$/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Takes lower-case letters and gives the initial consonants (qu and gi whole) and the rhyme. */
export function splitSyllable(letters: string): { initial: string; rhyme: string } {
  const initial = INITIAL.exec(letters)?.[0] ?? '';
  return { initial, rhyme: letters.slice(initial.length) };
}

function fits(initial: string, rhyme: string): boolean {
  if (/^(?:c|ng)$/.test(initial)) return !/^[ieêy]/.test(rhyme);
  if (/^n?gh$/.test(initial)) return /^[ieê]/.test(rhyme);
  if (initial === 'g') return !/^[eêy]/.test(rhyme);
  if (initial === 'qu') return !/^[uư]/.test(rhyme);
  if (rhyme.startsWith('yê') || rhyme.startsWith('ye')) return initial === '';
  // ky, ly, my … and the names Thy, Dy, Ny; never "by" or "try".
  if (rhyme === 'y') return /^(?:th|[dhklmnrstv]?)$/.test(initial);
  return true;
}

/**
 * Says whether the letters of a word can be one Vietnamese syllable, whether or not such a word
 * exists: "nguyễn", "NGUYEN" and "hoà" or "hòa" can; "test", "expo", "kg" and "hiẹn" cannot. The
 * rhyme must carry all its vowel marks or none; "câp" passes as a word not yet finished. Takes one
 * word in any case and either Unicode form.
 */
export function isVietnameseSyllable(word: string): boolean {
  const letters = normalise(word).toLowerCase().normalize('NFD');
  const tones = letters.match(TONE) ?? [];
  const untoned = letters.replace(TONE, '').normalize('NFC');
  if (tones.length > 1) return false;

  const { initial, rhyme } = splitSyllable(untoned);
  if (!fits(initial, rhyme)) return false;
  // A closed syllable ending in a stop has sắc or nặng.
  if (STOP.test(rhyme) && /[\u0300\u0303\u0309]/.test(tones[0] ?? '')) return false;

  const table = tones.length === 0 && /^[a-z]*$/.test(rhyme) ? PLAIN_RHYMES : RHYMES;
  // The i of gi and the u of qu also serve the rhyme: giếng is g + iêng, quyên is q + uyên.
  const shared = initial === 'gi' || initial === 'qu' ? initial.slice(1) + rhyme : rhyme;
  return table.has(rhyme) || table.has(shared);
}
