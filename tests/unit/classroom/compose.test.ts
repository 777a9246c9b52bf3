import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readChoice, writeChoice } from '../../../src/classroom/choice.ts';
import { composeKit, type Choice } from '../../../src/classroom/compose.ts';
import { shareMinutes } from '../../../src/classroom/minutes.ts';
import type { PackStory } from '../../../src/classroom/pack.ts';
import { storyIndex } from '../../../src/classroom/story-index.ts';
import { AUDIENCES, SETTINGS } from '../../../src/schemas/kit-terms.ts';
import { ODD_CHOICES } from '../../bad-input/inputs.ts';

const story = (n: number): PackStory => ({
  slug: `chuyen-${String(n)}`,
  url: `/guong/chuyen-${String(n)}/`,
  address: `https://guongsang.example/guong/chuyen-${String(n)}/`,
  title: `Chuyện ${String(n)}`,
  summary: 'Tóm tắt.',
  sample: n % 2 === 0,
  honoree: 'Một tổ dân phố',
  movement: { slug: 'y-te', name: 'Y tế', className: 'mv-3-9', weave: 'twill' },
  place: 'phường Vị Xuyên',
  year: 2022,
  agency: { id: 'phong-y-te', name: 'Phòng Y tế' },
  problem: `Vấn đề ${String(n)}.`,
  action: `Việc làm ${String(n)}.`,
  result: `Kết quả ${String(n)}.`,
  figures: [{ value: `${String(n)} hộ`, what: `hộ dùng ${String(n)}`, period: 'năm 2022' }],
  limits: [`Chưa xong ${String(n)}.`],
  questions: [`Vì sao ${String(n)}?`],
  values: [],
  levels: ['thcs'],
  sources: [{ title: 'Sổ', publisher: 'Tổ', date: '2022' }],
});

const choice = fc.record({
  audience: fc.constantFrom(...AUDIENCES),
  setting: fc.constantFrom(...SETTINGS),
  minutes: fc.integer({ min: 15, max: 240 }),
  name: fc.constantFrom('', 'Tên riêng'),
  stories: fc
    .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 })
    .map((l) => l.map(story)),
}) satisfies fc.Arbitrary<Choice>;

void test('whatever is chosen, the steps add up and the same choice gives the same kit', () => {
  fc.assert(
    fc.property(choice, (c) => {
      const kit = composeKit(c);
      assert.equal(
        kit.steps.reduce((sum, s) => sum + s.minutes, 0),
        c.minutes,
      );
      assert.ok(kit.steps.every((s) => s.minutes >= 1));
      assert.deepEqual(composeKit(structuredClone(c)), kit);
      assert.equal(kit.guest !== undefined, c.setting === 'giao-luu');
      assert.ok(kit.quiz.length >= 3);
      for (const item of kit.quiz) {
        assert.ok(item.options.length >= 3);
        assert.equal(new Set(item.options).size, item.options.length);
        assert.ok(item.options[item.answer - 1]);
      }
    }),
  );
});

void test('a kit without a story is refused', () => {
  assert.throws(
    () =>
      composeKit({
        audience: 'thcs',
        setting: 'sinh-hoat-lop',
        minutes: 45,
        name: '',
        stories: [],
      }),
    RangeError,
  );
});

void test('minutes are shared by weight, exactly', () => {
  assert.deepEqual(shareMinutes(10, [1, 1, 2]), [3, 3, 4]);
  assert.deepEqual(shareMinutes(3, [9, 1, 1]), [1, 1, 1]);
  assert.throws(() => shareMinutes(2, [1, 1, 1]), RangeError);
});

void test('a choice survives its address; nonsense becomes the usual values', () => {
  const query = 'chuyen=a,b-c&cap=thpt&hinh-thuc=giao-luu&phut=90&ten=B%E1%BB%99+m%E1%BB%9Bi';
  const state = readChoice(new URLSearchParams(query));
  assert.deepEqual(readChoice(writeChoice(state)), state);
  assert.deepEqual(state.slugs, ['a', 'b-c']);
  for (const [address, usual] of ODD_CHOICES) {
    const odd = readChoice(new URLSearchParams(address));
    assert.deepEqual([odd.slugs, odd.audience, odd.minutes], usual, address);
  }
});

void test('the index finds words without their marks, in any order', () => {
  const index = storyIndex([
    ['a', 'Đo lại cống chung', 'Toàn dân đoàn kết', 'phường Lộc Hạ, 2022', 1],
    ['b', 'Hũ gạo tiết kiệm', 'Vì người nghèo', 'phường Ngô Quyền, 2023', 1],
  ]);
  assert.deepEqual(
    index.search('cong do').map((s) => s[0]),
    ['a'],
  );
  assert.deepEqual(
    index.search('2023 GẠO').map((s) => s[0]),
    ['b'],
  );
  assert.equal(index.search('').length, 2);
  assert.equal(index.search('không có').length, 0);
});
