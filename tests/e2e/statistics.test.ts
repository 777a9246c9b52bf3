import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './reader.ts';
import { paths } from '../../src/paths.ts';
import { at, publishedReal, type RawProfile } from '../content-facts.ts';

const html = readFileSync(`dist${paths.statistics}index.html`, 'utf8');
const stories = publishedReal(new Date().toISOString().slice(0, 10));

/** What a key of a figure means, counted from the files. */
const MEANINGS: Record<string, (profile: RawProfile, id: string, second: string) => boolean> = {
  all: () => true,
  kind: (p, id) => at(p, 'honoree', 'kind') === id,
  form: (p, id) => p['form'] === id,
  scope: (p, id) => p['scope'] === id,
  level: (p, id) => at(p, 'stage', -1, 'level') === id,
  stage: (p, id) => at(p, 'stage', -1, 'stage') === id,
  year: (p, id) => String(p['year']) === id,
  place: (p, id) => at(p, 'place', 'then') === id,
  leader: (p, id) =>
    at(p, 'honoree', 'kind') === 'individual' &&
    p['leader'] === { yes: true, no: false, unsaid: undefined }[id],
  'movement-kind': (p, id, second) => p['movement'] === id && at(p, 'honoree', 'kind') === second,
  'agency-year': (p, id, second) => p['nominatedBy'] === id && String(p['year']) === second,
};

const shown = [...html.matchAll(/data-figure="([^"]+)"[^>]*>([\d.]+)</g)].map(
  ([, key = '', text = '']) => ({ key, value: Number(text.replaceAll('.', '')) }),
);

function behind(key: string): RawProfile[] {
  const [dimension = '', id = '', second = ''] = key.split(':');
  const meaning = MEANINGS[dimension];
  if (!meaning) throw new Error(`The test does not know the figure “${key}”`);
  return stories.filter((profile) => meaning(profile, id, second));
}

test('every figure on the page is what the files say', () => {
  expect(shown.length).toBeGreaterThan(100);
  for (const { key, value } of shown) expect.soft(value, key).toBe(behind(key).length);
});

test('every real story is in every part of the page', () => {
  for (const dimension of Object.keys(MEANINGS).filter((d) => d !== 'leader')) {
    const sum = shown
      .filter(({ key }) => key.split(':')[0] === dimension)
      .reduce((total, { value }) => total + value, 0);
    expect.soft(sum, dimension).toBe(stories.length);
  }
});

test('every figure above zero leads to its own stories, samples to none', () => {
  for (const { key, value } of shown.filter((figure) => figure.value > 0)) {
    const address = paths.figureStories(key);
    expect(html).toContain(`href="${address}"`);
    const page = readFileSync(`dist${address}index.html`, 'utf8');
    const list = page.split(`data-behind="${key}"`)[1]?.split('</ul>')[0] ?? '';
    const linked = [...list.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    const expected = behind(key).map(({ slug }) => paths.story(slug));
    expect.soft(linked.toSorted(), key).toEqual(expected.toSorted());
    expect(value).toBe(expected.length);
  }
});

test('the page can be read at 320 px, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(paths.statistics);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map((v) => `${v.id} ${v.nodes[0]?.html ?? ''}`)).toEqual([]);
});
