import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../../src/desk/check.ts';
import { ruleContext } from '../../../src/schemas/rules/context.ts';
import { kitRule } from '../../../src/schemas/rules/kit.ts';
import { COLLECTIONS, type CollectionName, type Entry } from '../../../src/schemas/collections.ts';
import { blocksHtml, escapeHtml, slidesHtml } from '../../../src/classroom/html.ts';
import { papersOf, type Pack } from '../../../src/classroom/pack.ts';
import { guideBlocks, paperBlocks } from '../../../src/classroom/papers.ts';
import { slidesOf } from '../../../src/classroom/slides.ts';

const { content, problems } = checkContent('content');
const names = Object.keys(COLLECTIONS) as CollectionName[];
const present = Object.fromEntries(
  names.map((n) => [n, new Set(content[n].map((e) => e.id))]),
) as Record<CollectionName, Set<string>>;
const context = ruleContext(content, present, '2026-11-16');
const first = content.kits[0];
assert.ok(first);

/** A kit with some of its fields changed. */
const changed = (data: Partial<Entry<'kits'>['data']>): Entry<'kits'> => ({
  ...first,
  data: { ...first.data, ...data },
});
const codes = (kit: Entry<'kits'>): string[] => kitRule(kit, context).map((f) => f.code);
const packOf = (kit: Entry<'kits'>): Pack => ({
  slug: kit.id,
  url: `/giao-luu/${kit.id}/`,
  address: `https://guongsang.example/giao-luu/${kit.id}/`,
  nominate: '/de-cu/',
  kit: kit.data,
  stories: [],
  sample: false,
});

void test('kits cover every audience, every setting and at least eight movements', () => {
  assert.ok(content.kits.length >= 8);
  assert.equal(new Set(content.kits.map((k) => k.data.audience)).size, 5);
  assert.equal(new Set(content.kits.map((k) => k.data.setting)).size, 4);
  const movements = content.kits
    .flatMap((k) => k.data.stories)
    .map((slug) => content.profiles.find((p) => p.id === slug)?.data.movement);
  assert.ok(new Set(movements).size >= 8);
  assert.deepEqual(
    problems.filter((p) => p.file.startsWith('kits/') && p.severity === 'error'),
    [],
  );
});

void test('a kit whose steps do not add up is told so', () => {
  assert.deepEqual(codes(first), []);
  assert.deepEqual(codes(changed({ minutes: first.data.minutes + 1 })), ['HS130']);
});

void test('a kit may not use a story that is missing, taken down or not yet out', () => {
  const gone = { ...first.data, stories: ['khong-co-chuyen-nay'] };
  assert.ok(codes(changed(gone)).includes('HS010'));
  const story = content.profiles.find((p) => p.id === first.data.stories[0]);
  assert.ok(story);
  const { publication } = story.data;
  story.data.publication = { ...publication, status: 'withdrawn' };
  assert.deepEqual(codes(first), ['HS132']);
  story.data.publication = { ...publication, on: '2099-01-01' };
  assert.deepEqual(codes(first), ['HS133']);
  story.data.publication = publication;
});

void test('an exchange needs its guest, a quiz its answer, the evidence its story', () => {
  const withGuest = content.kits.find((k) => k.data.guest);
  assert.ok(withGuest);
  const { guest, ...rest } = withGuest.data;
  assert.ok(guest);
  assert.deepEqual(codes({ ...withGuest, data: rest }), ['HS134']);
  const item = { question: 'Hỏi?', options: ['a', 'b', 'b'], answer: 4, why: 'Vì thế.' };
  assert.deepEqual(codes(changed({ quiz: [item, item, item] })).slice(0, 2), ['HS135', 'HS136']);
  assert.deepEqual(codes(changed({ evidence: { ...first.data.evidence, story: 'chuyen-khac' } })), [
    'HS137',
  ]);
});

void test('every paper of every kit is made, without a hole', () => {
  for (const kit of content.kits) {
    const pack = packOf(kit);
    assert.equal(papersOf(pack).includes('khach-moi'), kit.data.guest !== undefined);
    for (const id of papersOf(pack)) {
      const html = blocksHtml(paperBlocks(id, pack));
      assert.ok(html.length > 500, `${kit.id} ${id}`);
      assert.doesNotMatch(html, /undefined|\[object/);
    }
    assert.match(blocksHtml(guideBlocks(pack)), new RegExp(`${String(kit.data.minutes)} phút`));
  }
});

void test('the worksheet does not give its answers away', () => {
  for (const kit of content.kits) {
    const sheet = blocksHtml(paperBlocks('phieu-hoc-tap', packOf(kit)));
    for (const item of kit.data.worksheet) assert.ok(!sheet.includes(escapeHtml(item.answer)));
  }
});

void test('a deck has unique anchors and gives every step its minutes once', () => {
  for (const kit of content.kits) {
    const slides = slidesOf(packOf(kit));
    assert.equal(new Set(slides.map((s) => s.id)).size, slides.length);
    const minutes = slides.reduce((sum, s) => sum + (s.minutes ?? 0), 0);
    assert.equal(minutes, kit.data.minutes);
  }
});

void test('text cannot become markup', () => {
  const evil = '<img src=x onerror="alert(1)">';
  const html = blocksHtml([
    { kind: 'text', text: evil },
    { kind: 'links', items: [{ label: evil, href: '" onclick="x' }] },
  ]);
  assert.ok(!html.includes('<img'));
  assert.ok(!html.includes('" onclick'));
  const slide = { id: 'a', kind: 'step', eyebrow: '', title: evil, lines: [], script: '' } as const;
  assert.ok(!slidesHtml([{ ...slide, lines: [evil] }]).includes('<img'));
});
