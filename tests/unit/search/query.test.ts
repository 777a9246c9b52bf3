import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showResult } from '../../../src/search/query/excerpt.ts';
import { startsOf, worthOf } from '../../../src/search/query/worth.ts';
import { layOut, ZONES, type SearchDocument } from '../../../src/search/index/document.ts';
import { nearestLabels } from '../../../src/search/ui/nearest.ts';
import { asksNothing, readState, writeState } from '../../../src/search/ui/state.ts';
import { readQuery } from '../../../src/vietnamese/query.ts';
import { ODD_SEARCH_ADDRESSES } from '../../bad-input/inputs.ts';

test('a hit in the title, the honoree or the place is worth more than many mentions', () => {
  const mentions = worthOf(Array.from({ length: 500 }, (_, i) => ZONES.body + i));
  for (const zone of [ZONES.title, ZONES.who, ZONES.place]) assert.ok(worthOf([zone]) > mentions);
  assert.ok(worthOf([ZONES.tags, ZONES.body]) > worthOf([ZONES.body]));
});

test('a phrase begins where all its words follow', () => {
  assert.deepEqual(startsOf([3, 4, 5, 9, 10], 3), [3]);
  assert.deepEqual(startsOf([3, 9], 1), [3, 9]);
});

const document: SearchDocument = {
  url: '/guong/a/',
  title: 'Đường hoa của xóm',
  who: '',
  place: '',
  tags: '',
  sections: [
    { text: 'Mở đầu không nói gì.' },
    { anchor: 'lam', title: 'Cách làm', text: 'Bà con trồng đường hoa, tưới mỗi sáng.' },
  ],
  filters: {},
  date: '',
  facts: [],
  sample: true,
};
const { shown, anchors } = layOut(document);
const fragment = {
  url: '/guong/a/',
  content: shown.join(' '),
  meta: {
    title: document.title,
    facts: 'một\nhai',
    type: 'mo-hinh',
    movement: 'm-3-2',
    sample: '1',
  },
  anchors,
};

test('the excerpt is the passage that answers, its words marked, with its section', () => {
  const result = showResult(fragment, [readQuery('duong hoa').first.words]);
  assert.deepEqual(
    result.excerpt.filter(([, marked]) => marked),
    [['đường hoa,', true]],
  );
  assert.deepEqual(result.title[0], ['Đường hoa', true]);
  assert.deepEqual(result.section, { url: '/guong/a/#lam', title: 'Cách làm' });
  assert.deepEqual([result.type, result.facts, result.sample], ['mo-hinh', ['một', 'hai'], true]);
});

test('without words the excerpt is the beginning and nothing is marked', () => {
  const { excerpt } = showResult(fragment, []);
  assert.equal(excerpt[0]?.[0].startsWith('Mở đầu'), true);
  assert.ok(excerpt.every(([, marked]) => !marked));
});

test('the address says all of the state, and nothing that no filter has', () => {
  const state = { query: 'hũ gạo & rau', filters: { nam: '2024', noi: 'xa-my-tan' }, newest: true };
  const allowed = { nam: ['2024'], noi: ['xa-my-tan'] };
  assert.deepEqual(readState(writeState(state), allowed), state);
  for (const odd of ODD_SEARCH_ADDRESSES)
    assert.deepEqual(readState(odd, allowed), { query: '', filters: {}, newest: false }, odd);
  assert.equal(writeState({ query: ' ', filters: {}, newest: false }), '');
  assert.equal(asksNothing(readState('?sap-xep=moi', allowed)), true);
});

test('the nearest movements share words or letters with what was typed', () => {
  const labels = ['Y tế', 'Nông dân giỏi', 'Phụ nữ', 'Chuyển đổi số'];
  assert.equal(nearestLabels(labels, 'nong dan')[0], 1);
  assert.equal(nearestLabels(labels, 'chuyen doy')[0], 3);
  assert.equal(nearestLabels(labels, 'xxx').length, 3);
});
