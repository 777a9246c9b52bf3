import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Engine, Hit } from '../../../src/search/query/engine.ts';
import { nearPhrase } from '../../../src/search/query/near-phrase.ts';
import {
  drawnApart,
  drawnTogether,
  strangeWords,
  withOtherWord,
  type Repair,
} from '../../../src/search/query/repairs.ts';
import { readQuery } from '../../../src/vietnamese/query.ts';
import { readVocabulary } from '../../../src/vietnamese/spellcheck.ts';

const vocabulary = readVocabulary(
  'nông 9\ndân 9\ntrắng 3\ntrận 8\nquý 4\nhũ 2\ngạo 2\ntiết 5\nkiệm 5\nth 2',
);
const words = (typed: string) => readQuery(typed).first.words;
const shown = (repairs: Repair[]): string[] =>
  repairs.map((repair) => repair.words.map((w) => w.shown).join(' '));

test('words that the site does not know are strange, either spelling of i and y is known', () => {
  assert.deepEqual(strangeWords(words('nong dann quí quy 12'), vocabulary), [1]);
  assert.deepEqual(strangeWords(words('nong d an'), vocabulary), [1, 2]);
});

test('missed spaces are put in, stray ones taken out', () => {
  assert.deepEqual(shown(drawnApart(words('nongdan'), 0, vocabulary)), ['nong dan']);
  assert.deepEqual(shown(drawnApart(words('hũgạotiếtkiệm quý'), 0, vocabulary)), [
    'hũ gạo tiết kiệm quý',
  ]);
  assert.deepEqual(drawnApart(words('xyz'), 0, vocabulary), []);
  assert.deepEqual(shown(drawnTogether(words('nô ng dân'), vocabulary)), ['nông dân']);
  assert.deepEqual(drawnTogether(words('nông dân'), vocabulary), []);
});

test('a slip is put right by the word whose marks were typed', () => {
  assert.equal(shown(withOtherWord(words('mất trắgn'), 1, vocabulary))[0], 'mất trắng');
  assert.deepEqual(shown(withOtherWord(words('nogn dan'), 0, vocabulary)), ['nông dan']);
});

/** An engine on texts, by the rule of the real one: positions of every word of each match. */
function engineOn(texts: Record<string, string>): Engine {
  const phrase = (asked: readonly string[]): Promise<Hit[]> => {
    const hits = Object.entries(texts).flatMap(([id, text]): Hit[] => {
      const all = text.split(' ');
      const found = all.flatMap((_, at) =>
        asked.every((word, i) => all[at + i] === word) ? asked.map((_w, i) => at + i) : [],
      );
      const load = () => Promise.reject(new Error('not read'));
      return found.length > 0 ? [{ id, words: found, score: 1, load }] : [];
    });
    return Promise.resolve(hits);
  };
  const countWhole = async (asked: readonly string[]) => (await phrase(asked)).length;
  return { phrase, countWhole, all: phrase, every: () => phrase([]) };
}

test('a phrase but for one word is found, with where it begins', async () => {
  const engine = engineOn({ one: 'x a b c d e', two: 'b c x d', three: 'd c b a' });
  const ids = async (hits: Promise<Hit[]>) => (await hits).map((h) => [h.id, ...h.words]);
  const more = nearPhrase(engine, ['b', 'c', 'd']);
  assert.deepEqual(await ids(more.oneMore()), [['two', 0]]);
  const less = nearPhrase(engine, ['a', 'b', 'z', 'c', 'd']);
  assert.deepEqual(await ids(less.oneLess()), [['one', 1]]);
  const other = nearPhrase(engine, ['a', 'b', 'z', 'd']);
  assert.deepEqual([await other.hasOther(2), await other.hasOther(1)], [true, false]);
});
