import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalise } from '../../../src/vietnamese/normalise.ts';
import { modernTone, tonePlacement, traditionalTone } from '../../../src/vietnamese/tone.ts';
import { SYLLABLES, anyText, vietnameseText } from './samples.ts';

const PAIRS = [
  ['hoà', 'hòa'],
  ['khoẻ', 'khỏe'],
  ['thuỷ', 'thủy'],
  ['uỷ', 'ủy'],
  ['Uỷ', 'Ủy'],
  ['Thuỵ', 'Thụy'],
  ['HOÁ', 'HÓA'],
  ['loã', 'lõa'],
  ['ngoẹ', 'ngọe'],
  ['oà', 'òa'],
  ['đoạ', 'đọa'],
] as const;

test('each word with two placements turns into the other', () => {
  for (const [modern, traditional] of PAIRS) {
    assert.equal(modernTone(traditional), modern);
    assert.equal(modernTone(modern), modern);
    assert.equal(traditionalTone(modern), traditional);
    assert.equal(traditionalTone(traditional), traditional);
  }
});

test('words with one placement are untouched', () => {
  const text =
    'quý Quỳ quả quẻ gì già giữa hoàn toán thuở khuỷu ngoằn ngoèo ngoáy hoài huỳnh huýt mía múa nói hỏi cúi ' +
    'lựa huệ uể khoảng QUÝ GIẾNG uy tín Nguyễn Uyên';
  assert.equal(modernTone(text), text);
  assert.equal(traditionalTone(text), text);
});

test('running text, capitals and decomposed input', () => {
  const modern = 'UỶ BAN; Nguyễn Thuỵ Uyên (Hoà-Bình), "khoẻ"';
  const traditional = 'ỦY BAN; Nguyễn Thụy Uyên (Hòa-Bình), "khỏe"';
  assert.equal(modernTone(traditional.normalize('NFD')), modern);
  assert.equal(traditionalTone(modern.normalize('NFD')), traditional);
});

test('foreign words keep their accents', () => {
  assert.equal(modernTone('Fóa wúy zòe'), 'Fóa wúy zòe');
});

test('each direction is idempotent and the two undo each other', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      assert.equal(modernTone(modernTone(text)), modernTone(text));
      assert.equal(traditionalTone(traditionalTone(text)), traditionalTone(text));
      assert.equal(modernTone(traditionalTone(text)), modernTone(text));
      assert.equal(traditionalTone(modernTone(text)), traditionalTone(text));
    }),
  );
  fc.assert(
    fc.property(vietnameseText, (text) => {
      assert.equal(modernTone(text), normalise(text));
    }),
  );
});

test('only open oa, oe and uy ever change', () => {
  for (const syllable of SYLLABLES) {
    const changes = traditionalTone(syllable) !== syllable;
    assert.equal(changes, /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/.test(syllable), syllable);
  }
});

test('placements are counted with their words', () => {
  assert.deepEqual(tonePlacement('Uỷ ban hòa giải; uỷ quyền, Uỷ ban, quý hoàn'.normalize('NFD')), {
    modern: { count: 3, words: ['Uỷ', 'uỷ'] },
    traditional: { count: 1, words: ['hòa'] },
  });
  assert.deepEqual(tonePlacement('hoa huy loe'), {
    modern: { count: 0, words: [] },
    traditional: { count: 0, words: [] },
  });
});
