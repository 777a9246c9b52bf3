import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shorten, splitSentences } from '../../../src/media/radio/sentences.ts';

test('a stop in a short form or in a number ends no sentence', () => {
  assert.deepEqual(splitSentences('Ở TP. Nam Định có 1.251 hộ. Có gạo, mì, v.v. Hết!'), [
    'Ở TP. Nam Định có 1.251 hộ.',
    'Có gạo, mì, v.v. Hết!',
  ]);
  assert.deepEqual(splitSentences('“Tôi đợi.” Bà nói vậy.'), ['“Tôi đợi.”', 'Bà nói vậy.']);
  assert.deepEqual(splitSentences('  '), []);
});

test('a long sentence is cut at a semicolon into sentences of their own', () => {
  const long =
    'dãy rau củ chỉ có sáu trong ba mươi sáu quầy dùng mã; người bán trả tiền mặt cho đầu mối từ ba giờ sáng.';
  assert.deepEqual(shorten(long), [
    'Dãy rau củ chỉ có sáu trong ba mươi sáu quầy dùng mã.',
    'Người bán trả tiền mặt cho đầu mối từ ba giờ sáng.',
  ]);
});

test('it is cut before a word that may open a sentence, never at any comma', () => {
  const but =
    'Hoa lãi hơn lúa rất nhiều trong những năm được mùa, nhưng đất ngoài bãi dễ ngập và giá hoa lên xuống theo Tết.';
  assert.equal(shorten(but).length, 2);
  assert.match(shorten(but)[1] ?? '', /^Nhưng đất/);
  const list =
    'Bà con mang tới nhà văn hóa gạo, mì, muối, dầu, chăn, áo, sách, vở, bút, cặp, giày, mũ, ô, đèn pin và thuốc men.';
  assert.deepEqual(shorten(list), [list]);
});

test('a time with a colon is not cut off as a sentence', () => {
  const line =
    'Năm hai nghìn không trăm hai mươi ba: ba trăm mười héc ta hoa, một nghìn ba trăm năm mươi hộ làm.';
  assert.deepEqual(shorten(line), [line]);
});

test('a short sentence stays as it is', () => {
  assert.deepEqual(shorten('Tổ hỏi hai lần; rồi thôi.'), ['Tổ hỏi hai lần; rồi thôi.']);
});
