import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hit } from '../../../src/search/query/engine.ts';
import { Phrases } from '../../../src/search/query/phrases.ts';

/** So many documents that a word in all of them is common. */
const MANY = 500;

const hit = (id: string, words: number[]): Hit => ({
  id,
  words,
  score: 1,
  load: () => Promise.reject(new Error('not read')),
});

/** An engine over documents of words; notes what it was asked. */
function engineOf(documents: Record<string, string>): { ask: Phrases; asked: string[] } {
  const asked: string[] = [];
  const texts = Object.entries(documents).map(([id, text]) => [id, text.split(' ')] as const);
  const ask = (term: string): Promise<Hit[]> => {
    asked.push(term);
    const wanted = term
      .replaceAll('"', '')
      .split(' ')
      .map((word) => word.replace(/q$/, ''));
    const found = texts.flatMap(([id, words]) => {
      const starts = words.flatMap((_, at) =>
        wanted.every((w, i) => words[at + i] === w) ? [at] : [],
      );
      return starts.length > 0
        ? [
            hit(
              id,
              starts.flatMap((at) => wanted.map((_, i) => at + i)),
            ),
          ]
        : [];
    });
    return Promise.resolve(found);
  };
  return { ask: new Phrases(ask), asked };
}

const many = (text: (i: number) => string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`d${String(i)}`, text(i)]));

test('common words are joined by where they stand, every place counted, order kept', async () => {
  const { ask, asked } = engineOf(
    many((i) => (i === 7 ? 'học sinh a học sinh' : i === 8 ? 'sinh học' : 'học a sinh')),
  );
  const found = await ask.find(['học', 'sinh'], true);
  assert.deepEqual(
    found.map(({ id, words }) => [id, words]),
    [['d7', [0, 1, 3, 4]]],
  );
  assert.deepEqual(asked, ['họcq', 'sinhq'], 'never as a phrase');
});

test('words of few documents are left to the engine', async () => {
  const { ask, asked } = engineOf({ ...many(() => 'sinh'), x: 'hoà giải', y: 'giải hoà' });
  assert.deepEqual(
    (await ask.find(['hoà', 'giải'], true)).map(({ id }) => id),
    ['x'],
  );
  assert.deepEqual(asked, ['hoàq', '"hoàq giảiq"']);
});

test('a word that is nowhere ends the search, and known words are not asked for again', async () => {
  const { ask, asked } = engineOf(many(() => 'học sinh'));
  assert.deepEqual(await ask.find(['không', 'học'], true), []);
  assert.deepEqual(asked, ['khôngq']);
  assert.equal((await ask.find(['học', 'sinh'], true)).length, MANY);
  assert.equal((await ask.find(['học'], true)).length, MANY);
  assert.deepEqual(asked.slice(1), ['họcq', 'sinhq']);
  await ask.find(['học'], false);
  assert.equal(asked.at(-1), 'họcq', 'whatever the marks is another question');
  assert.equal(asked.length, 4);
});

test('a document’s number goes to the engine whole', async () => {
  const { ask, asked } = engineOf(many(() => 'a'));
  await ask.find(['số', '1251/kh-ubnd'], false);
  assert.deepEqual(asked, ['"sốq 1251q/khq-ubndq"']);
});
