import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOut, ZONES, type SearchDocument } from '../../../src/search/index/document.ts';
import { readFragment, withShownWords, writeFragment } from '../../../src/search/index/fragment.ts';
import { readProse } from '../../../src/search/index/prose.ts';
import { asBegun, asIndexed } from '../../../src/search/index/word-end.ts';
import { vocabularyOf } from '../../../src/search/index/vocabulary.ts';

const document: SearchDocument = {
  url: '/guong/a/',
  title: 'Đường hoa – một xóm',
  who: 'Ông Nguyễn Văn Hỷ',
  place: 'phường Lộc Hòa',
  tags: 'Nông thôn mới',
  sections: [{ text: 'Mở đầu.' }, { anchor: 'kho', title: 'Chỗ khó', text: 'Đất hẹp - dốc.' }],
  filters: { nam: ['2024'] },
  date: '2024-05-01',
  facts: [],
  sample: false,
};

test('each part of a document begins where its zone does', () => {
  const { indexed, shown, anchors } = layOut(document);
  assert.equal(indexed.length, shown.length);
  assert.deepEqual(shown.slice(0, 2), ['Đường', 'hoa\u00A0–']);
  assert.equal(indexed[ZONES.who + 3], 'hỉq');
  assert.deepEqual(indexed.slice(ZONES.place, ZONES.place + 3), ['phườngq', 'lộcq', 'hoàq']);
  assert.deepEqual(shown.slice(ZONES.body), ['Mở', 'đầu.', 'Đất', 'hẹp\u00A0-', 'dốc.']);
  assert.deepEqual(anchors, [
    { element: 'h2', id: 'kho', text: 'Chỗ khó', location: ZONES.body + 2 },
  ]);
});

test('a title too long for its zone goes on in the body, and nothing is lost', () => {
  const words = Array.from({ length: 60 }, (_, i) => `t${String(i)}`);
  const { shown } = layOut({ ...document, title: words.join(' ') });
  for (const word of words) assert.ok(shown.includes(word), word);
  assert.equal(shown[ZONES.who], 'Ông');
});

test('a fragment comes back as written, and unequal counts stop the build', () => {
  const rest = { url: '/a/', meta: { title: 'Hòa' }, anchors: [] };
  const stored = {
    url: '/a/#v1',
    content: 'hoà giai',
    word_count: 2,
    filters: {},
    meta: {},
    anchors: [],
  };
  const written = withShownWords(stored, ['Hòa', 'giải'], rest);
  assert.deepEqual(readFragment(writeFragment(written)), written);
  assert.equal(written.content, 'Hòa giải');
  assert.throws(() => withShownWords(stored, ['Hòa'], rest), /\/a\/: .*2 tiếng.*có 1/);
  assert.throws(() => readFragment(Buffer.from([])));
});

test('prose is read from the page without its furniture', () => {
  const html = `<main><nav>Mục lục</nav><div class="prose x"><p>Một <b>hai</b><a class="cite">3</a></p>
    <ul data-no-search><li>phường khác</li></ul><h2 id="b">Bốn</h2><p>năm</p><svg><text>sáu</text></svg></div></main>
    <section class="clause" id="muc-i"><h3>I.</h3><p>bảy</p><section id="muc-i-1"><p>tám</p></section></section>`;
  const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
  assert.deepEqual(
    readProse(html).map((s) => [s.anchor, words(s.text)]),
    [
      [undefined, 'Một hai'],
      ['b', 'Bốn năm'],
    ],
  );
  assert.deepEqual(
    readProse(html, 'muc-i').map((s) => words(s.text)),
    ['bảy'],
  );
});

test('the vocabulary has each word with its marks, the most frequent first', () => {
  assert.equal(vocabularyOf(['Đường đường dương', 'hoa']), 'đường 2\ndương 1\nhoa 1');
});

test('the ends of words are marked, those of a number’s parts too', () => {
  assert.equal(asIndexed('hoà,'), 'hoàq,');
  assert.equal(asIndexed('“1251/kh-ubnd”'), '“1251q/khq-ubndq”');
  assert.equal(
    asIndexed('ho\u0302\u0301'),
    'ho\u0302\u0301q',
    'a mark that stands apart is no end',
  );
  assert.equal(asIndexed('·'), '·');
  assert.equal(asBegun('1251/k'), '1251q/k');
  assert.equal(asBegun('vă'), 'vă');
});
