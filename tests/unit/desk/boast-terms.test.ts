import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oddsOf } from '../../../src/desk/checks/boast-model.ts';
import { placeOf, termsOfSentence } from '../../../src/desk/checks/boast-terms.ts';

const texts = (sentence: string): string[] => [...termsOfSentence(sentence)];

test('a sentence is its words and pairs, which no punctuation mark parts', () => {
  assert.deepEqual(texts('Tổ có 1.200 hộ, hộ nào cũng góp.'), [
    ...['tổ', 'tổ có', 'có', 'có #', '#', '# hộ', 'hộ'],
    ...['hộ nào', 'nào', 'nào cũng', 'cũng', 'cũng góp', 'góp'],
  ]);
  assert.deepEqual(texts('9,5 điểm'), ['#', '# điểm', 'điểm']);
});

test('decomposed letters are the same words, and a term knows where it stands', () => {
  const sentence = 'Cả  làng đều khen.';
  assert.deepEqual(texts(sentence.normalize('NFD')), texts(sentence));
  assert.deepEqual(placeOf(sentence, 'cả làng'), { index: 0, text: 'Cả  làng' });
  assert.deepEqual(placeOf('Có 1.200 hộ.', '# hộ'), { index: 3, text: '1.200 hộ' });
});

test('odds are the sum of weights, less in a long sentence, and never without words', () => {
  const weights = new Map([['khen', 3]]);
  const odds = (sentence: string): number =>
    oddsOf(termsOfSentence(sentence), (term) => weights.get(term), -1);
  assert.equal(odds(''), -1);
  assert.equal(odds('khen'), 2);
  assert.ok(odds('khen người góp công') < odds('khen'));
});
