import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../src/desk/check.ts';
import { figuresOf } from '../../src/media/press/figures.ts';
import type { Retold } from '../../src/media/press/retold.ts';
import { longText, shortText, zaloText } from '../../src/media/press/texts.ts';
import { radioScript, scriptAsText, speakingTime } from '../../src/media/radio/script.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { countWords } from '../../src/vietnamese/words.ts';
import { makeContent, validProfile } from '../site-content.ts';

const { content } = checkContent('content');

function retoldOf(slug: string, data: Profile): Retold {
  return {
    slug,
    address: `https://guongsang.example/guong/${slug}/`,
    title: data.title,
    sample: data.sample === true,
    place: 'phường Vị Xuyên, thành phố Nam Định',
    year: data.year,
    told: data,
    results: data.results,
    sources: data.sources,
    verification: data.verification,
    steps: (data.replicate?.steps ?? []).map((step) => step.title),
  };
}
const published = content.profiles.filter((p) => p.data.publication.status === 'published');
const stories = published.map((p) => retoldOf(p.id, p.data));

test('every story has a script without a digit, a bracket or a sign', () => {
  assert.ok(stories.length > 10);
  for (const story of stories) {
    const { parts, unknown } = radioScript(story);
    for (const { text } of parts.flatMap((p) => p.lines))
      assert.doesNotMatch(text, /[\d()[\]%²³“”/]/u, `${story.slug}: ${text}`);
    assert.deepEqual(unknown, [], `${story.slug}: abbreviations to explain`);
  }
});

test('a sentence of a script has at most 20 words or says that it is longer', () => {
  for (const story of stories) {
    const script = radioScript(story);
    const file = scriptAsText(script, story.title, story.address);
    for (const { text, long } of script.parts.flatMap((p) => p.lines)) {
      assert.equal(long, countWords(text) > 20, text);
      if (long) assert.ok(file.includes(`${text} [câu dài ${String(countWords(text))} tiếng]`));
    }
  }
});

test('every form tells a limit or where to read on, and a sample says so in every form', () => {
  for (const story of stories) {
    const radio = scriptAsText(radioScript(story), story.title, story.address);
    const forms = [radio, ...[shortText, longText, zaloText].map((f) => f(story).join('\n'))];
    for (const form of forms) {
      assert.ok(form.includes(story.address), story.slug);
      assert.equal(/hồ sơ mẫu/iu.test(form), story.sample, story.slug);
    }
    assert.match(radio, /chưa làm được/);
  }
});

test('the long text keeps every figure of the results, with its period', () => {
  for (const story of stories) {
    const text = longText(story).join('\n');
    for (const result of story.results) assert.ok(text.includes(result.period), story.slug);
  }
});

test('time to read follows the pace', () => {
  assert.deepEqual(speakingTime(320, 160), { minutes: 2, seconds: 0 });
  assert.deepEqual(speakingTime(324, 160), { minutes: 2, seconds: 5 });
  assert.throws(() => speakingTime(10, 0), RangeError);
});

test('figures are found in digits and in words, small words alone are not figures', () => {
  assert.deepEqual(figuresOf('Năm 2023 có 31 quầy, một người không bán.'), new Set(['hai nghìn không trăm hai mươi ba', 'ba mươi mốt']));
  assert.ok(figuresOf('hơn hai trăm hộ').has('hai trăm'));
  assert.ok(figuresOf('3 tổ').has('ba'));
});

const withPress = (press: unknown) =>
  checkContent(
    makeContent({ 'mot-ho': { data: { ...validProfile(), limits: ['Mùa hè rau cháy lá, 2 tháng không có hàng.'], press } } }),
  ).problems.map((p) => p.code);

test('an author may word a sentence otherwise, and never its figures', () => {
  const sentence = 'Mùa hè rau cháy lá, 2 tháng không có hàng.';
  assert.deepEqual(withPress([{ sentence, instead: 'Hai tháng hè, rau cháy lá.' }]), []);
  assert.deepEqual(withPress([{ sentence, instead: 'Suốt 3 tháng hè, rau cháy lá.' }]), ['HS141']);
  assert.deepEqual(withPress([{ sentence, instead: 'Hai mươi nhà không có rau.' }]), ['HS141']);
  assert.deepEqual(withPress([{ sentence: 'Câu không có.', instead: 'Gì cũng được.' }]), ['HS140']);
});

test("an author's wording stands in the form it is meant for, and only there", () => {
  const [story] = stories;
  assert.ok(story);
  const summary = story.told.summary;
  const sentence = /^.*?[.!?…](?=\s|$)/u.exec(summary)?.[0] ?? summary;
  const told = { ...story.told, press: [{ sentence, instead: 'Lời mới của người viết.', in: ['radio' as const] }] };
  const changed = { ...story, told };
  assert.match(JSON.stringify(radioScript(changed)), /Lời mới của người viết/);
  assert.doesNotMatch(zaloText(changed).join(), /Lời mới của người viết/);
});
