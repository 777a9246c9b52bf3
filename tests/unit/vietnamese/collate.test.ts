import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { comparePersons, compareVietnamese } from '../../../src/vietnamese/collate.ts';
import { modernTone, traditionalTone } from '../../../src/vietnamese/tone.ts';
import { SYLLABLES, syllable } from './samples.ts';

test('letters follow the Vietnamese alphabet', () => {
  const order = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'];
  assert.deepEqual(order.toReversed().sort(compareVietnamese), order);
  assert.deepEqual(['đa', 'dũng', 'ơn', 'ong', 'ông'].sort(compareVietnamese), [
    ...['dũng', 'đa', 'ong', 'ông', 'ơn'],
  ]);
});

test('people are listed by given name, then middle, then family name', () => {
  const order = [
    'Trần Thị An',
    'Bùi Văn Ân',
    'Phạm Bình',
    'Nguyễn Thị Bình',
    'Vũ Thị Bình',
    'Lê Văn Bình',
    'Hoàng Dũng',
    'Đặng Đình Đạt',
    'Nguyễn Thuỵ Uyên',
  ];
  assert.deepEqual(order.toReversed().sort(comparePersons), order);
});

test('capitals, spacing, Unicode form and tone placement do not part a name from itself', () => {
  assert.equal(comparePersons(' Lê  Thị Thủy', 'Lê Thị Thuỷ'.normalize('NFD')), 0);
  assert.equal(comparePersons('Thủy', 'Thuỷ'), 0);
  for (const word of SYLLABLES) {
    assert.equal(compareVietnamese(traditionalTone(word), modernTone(word)), 0);
  }
});

test('the order of people is antisymmetric and transitive', () => {
  const name = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      assert.equal(Math.sign(comparePersons(a, b)), -Math.sign(comparePersons(b, a)) || 0);
      const [x, y, z] = [a, b, c].sort(comparePersons);
      assert.ok(x !== undefined && y !== undefined && z !== undefined);
      assert.ok(
        comparePersons(x, y) <= 0 && comparePersons(y, z) <= 0 && comparePersons(x, z) <= 0,
      );
    }),
  );
});
