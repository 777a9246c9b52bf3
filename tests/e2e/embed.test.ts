import { createServer } from 'node:http';
import { expect, test } from './reader.ts';
import { paths } from '../../src/paths.ts';
import { pageKinds } from './page-kinds.ts';

const slug = pageKinds().story.split('/').at(-2) ?? '';

/** A page of another site, with what its visitors are shown of ours. */
async function otherSite(body: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html>${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { origin: `http://localhost:${String(port)}`, close: () => server.close() };
}

test('another site shows the card in its sandbox, with its letters, and no other page', async ({
  page,
  baseURL,
}) => {
  const frame = (path: string): string =>
    `<iframe src="${baseURL ?? ''}${path}" sandbox="allow-popups"></iframe>`;
  const site = await otherSite(frame(paths.embed(slug)) + frame(paths.story(slug)));
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname));
  await page.goto(site.origin, { waitUntil: 'networkidle' });
  const [card, story] = page.frames().slice(1);
  await expect(card?.locator('article') ?? page.locator('none')).toBeVisible();
  expect(await card?.evaluate(() => document.fonts.size)).toBeGreaterThan(0);
  expect(await story?.evaluate(() => document.querySelector('article') === null)).toBe(true);
  expect(failed, 'only the framed story is refused').toEqual([paths.story(slug)]);
  site.close();
});
