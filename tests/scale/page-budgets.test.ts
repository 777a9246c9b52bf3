/**
 * A site large enough for every list to have a second page: bytes and paging of what it built.
 * Bytes are the same on every machine, so they may be asserted.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { vocabulariesOf, writeGeneratedContent } from '../../scripts/bench/generated-content.ts';
import { fillCards } from '../../scripts/bench/stand-in-cards.ts';
import { site } from '../../src/site.ts';
import { buildSite } from '../build-site.ts';

const KB = 1024;
const COUNT = 600;
/** Besides its HTML a page of stories loads three fonts and its scripts: together about 60 KB. */
const OTHER = 60 * KB;

const work = mkdtempSync(path.join(tmpdir(), 'page-budgets-'));
const contentDir = path.join(work, 'content');
const stories = writeGeneratedContent(contentDir, COUNT);
const cards = path.join(work, 'cards');
await fillCards(cards, stories, vocabulariesOf('content').movements);
const { exitCode, output, outDir } = await buildSite({
  contentDir,
  env: { BUILD_DATE: '2026-10-01', CARDS_DIR: cards, COMPRESS: 'none' },
});
assert.equal(exitCode, 0, output.slice(-4000));

const html = (address: string): string =>
  readFileSync(path.join(outDir, address, 'index.html'), 'utf8');
/** As small as the quickest build makes it; a release is smaller. */
const compressed = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
const pages = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('index.html'))
  .map((name) => `/${path.dirname(name)}/`);
const cardsOn = (address: string): number =>
  html(address).match(/<article class="card/g)?.length ?? 0;

test('every story keeps its HTML within 20 KB', () => {
  for (const { slug } of stories) {
    const bytes = compressed(html(`/guong/${slug}/`));
    assert.ok(bytes <= 20 * KB, `${slug}: ${String(bytes)}`);
  }
});

test('every page, however many stories there are, leaves room for its fonts within 100 KB', () => {
  const perStory = new Set(stories.map(({ slug }) => slug));
  const others = pages.filter((page) => !page.split('/').some((part) => perStory.has(part)));
  assert.ok(others.length > 200, String(others.length));
  const heavy = others
    .map((page) => [page, compressed(html(page))] as const)
    .filter(([, bytes]) => bytes > 100 * KB - OTHER);
  assert.deepEqual(heavy, []);
});

test('no list shows more stories than a page holds, and its pages show each story once', () => {
  for (const list of [
    '/guong/',
    '/guong/nam/2023/',
    '/guong/doi-tuong/ca-nhan/',
    '/guong/cap/co-so/',
  ]) {
    const listed: string[] = [];
    for (let page = 1, next: string | undefined = list; next !== undefined; page++) {
      const text = html(next);
      assert.ok(cardsOn(next) <= site.storiesPerPage, next);
      listed.push(
        ...[...text.matchAll(/class="title[^>]*><a href="([^"]+)"/g)].map((m) => m[1] ?? ''),
      );
      next = /rel="next" href="([^"]+)"/.exec(text)?.[1];
      assert.equal(next === undefined || next === `${list}trang/${String(page + 1)}/`, true, next);
    }
    assert.ok(listed.length > site.storiesPerPage, list);
    assert.equal(new Set(listed).size, listed.length, list);
  }
});

test('the pages of a figure name as many stories as the figure says', () => {
  const [, shown = ''] = /data-figure="all">([\d.]+)</.exec(html('/so-lieu/')) ?? [];
  let named = 0;
  for (let next: string | undefined = '/so-lieu/cau-chuyen/all/'; next !== undefined;) {
    const text: string = html(next);
    named += text.split('data-behind')[1]?.split('</ul>')[0]?.match(/<a /g)?.length ?? 0;
    next = /rel="next" href="([^"]+)"/.exec(text)?.[1];
  }
  assert.equal(named, Number(shown.replaceAll('.', '')));
  assert.equal(named, COUNT);
});

test('every model is on the pages of its problem, and has a column for the comparison', () => {
  const models = stories.filter(({ data }) => data.form === 'model');
  const problems = readdirSync(path.join(outDir, 'nhan-rong/viec'));
  const on = pages
    .filter((page) => problems.some((problem) => page.startsWith(`/nhan-rong/viec/${problem}/`)))
    .flatMap((page) => [...html(page).matchAll(/data-model="([^"]+)"/g)].map((m) => m[1]));
  assert.equal(on.length, models.length);
  const table = html('/nhan-rong/so-sanh/');
  for (const { slug } of models)
    assert.ok(
      table.includes(`data-model="${slug}"`) ||
        existsSync(path.join(outDir, 'nhan-rong/so-sanh', `${slug}.json`)),
      slug,
    );
});

test('feeds tell the newest fifty', () => {
  const rss = readFileSync(path.join(outDir, 'rss.xml'), 'utf8');
  assert.equal(rss.match(/<item>/g)?.length, 50);
  assert.ok(statSync(path.join(outDir, 'atom.xml')).size < 100 * KB);
});
