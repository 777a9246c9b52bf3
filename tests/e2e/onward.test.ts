import { globSync, readFileSync } from 'node:fs';
import { expect, test } from './reader.ts';
import { paths } from '../../src/paths.ts';

/** The cards below a built story: where each leads, and the class of its movement. */
function cardsBelow(file: string): { href: string; movement: string }[] {
  const [, section = ''] =
    /aria-labelledby="doc-tiep"[^>]*>(.*?)<\/section>/s.exec(readFileSync(file, 'utf8')) ?? [];
  return [...section.matchAll(/<article class="([^"]*)".*?<\/article>/gs)].map(
    ([card, classes = '']) => ({
      href: /<a [^>]*href="([^"]+)"/.exec(card)?.[1] ?? '',
      movement: /\bm-[\d-]+/.exec(classes)?.[0] ?? '',
    }),
  );
}

test('every story leads on to three others, at most two of one movement', () => {
  const files = globSync('dist/guong/*/index.html').filter((file) =>
    readFileSync(file, 'utf8').includes('id="doc-tiep"'),
  );
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) {
    const cards = cardsBelow(file);
    const own = `/${file.replace(/^dist\//, '').replace(/index\.html$/, '')}`;
    expect(new Set(cards.map(({ href }) => href)).size, file).toBe(3);
    expect(
      cards.map(({ href }) => href),
      file,
    ).not.toContain(own);
    expect(new Set(cards.map(({ movement }) => movement)).size, file).toBeGreaterThan(1);
  }
});

test('a reader goes on to a related story and finds its title there', async ({ page }) => {
  await page.goto(paths.story('lang-hoa-my-tan'));
  const next = page.locator('section[aria-labelledby="doc-tiep"] article a').first();
  const title = (await next.innerText()).trim();
  await next.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});
