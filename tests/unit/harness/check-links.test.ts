import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLinks, type WrongAddress } from '../../check-links.ts';

const ORIGIN = 'https://site.example';

/** Checks a site of one page beside a second page, a picture and nothing else. */
function problemsOf(body: string): WrongAddress[] {
  const pages = new Map([
    ['index.html', body],
    ['xa/index.html', '<h2 id="muc-1">Mục 1</h2><h2 id="phụ-lục">Phụ lục</h2>'],
  ]);
  return checkLinks({ origin: ORIGIN, files: new Set([...pages.keys(), 'anh.jpg']), pages });
}

test('accepts what exists', () => {
  const body = `
    <a href="/xa/">a</a> <a href="/xa/#muc-1">b</a> <a href="#day">c</a> <a href="#">d</a>
    <a href="${ORIGIN}/xa/">e</a> <a href="/xa/#ph%E1%BB%A5-l%E1%BB%A5c">f</a>
    <a href="mailto:a@b.example">g</a> <a href="https://other.example/x">h</a>
    <a href="/xa/#:~:text=M">i</a>
    <img src="/anh.jpg?w=3" srcset="/anh.jpg 1x, anh.jpg 2x"> <p id="day">đây</p>
    <img src="data:image/svg+xml,x">`;
  assert.deepEqual(problemsOf(body), []);
});

for (const [element, problem] of [
  ['<a href="/khong-co/">', 'leads nowhere'],
  ['<a href="/xa">', 'needs a slash at its end'],
  ['<a href="/xa/#muc-9">', 'names an anchor that /xa/ does not have'],
  ['<a href="#khong-co">', 'names an anchor that / does not have'],
  ['<a href="">', 'is empty'],
  ['<a href="javascript:void(0)">', 'is a script'],
  ['<a href="http://">', 'is not an address'],
  ['<img src="/mat.jpg">', 'leads nowhere'],
  ['<img srcset="/anh.jpg 1x, /mat.jpg 2x">', 'leads nowhere'],
  ['<video poster="/mat.jpg"></video>', 'leads nowhere'],
  ['<template><img src="/mat.jpg"></template>', 'leads nowhere'],
  ['<svg><use href="/mat.svg#x"/></svg>', 'leads nowhere'],
  ['<script src="https://other.example/x.js"></script>', 'is loaded from another host'],
  ['<link rel="preconnect" href="https://other.example">', 'is loaded from another host'],
  ['<form action="https://other.example/"></form>', 'is loaded from another host'],
  [`<meta property="og:image" content="${ORIGIN}/mat.png">`, 'leads nowhere'],
] as const) {
  test(`says that ${element} ${problem}`, () => {
    const found = problemsOf(`<p>\n${element}`);
    assert.deepEqual(
      found.map((wrong) => [wrong.problem, wrong.places]),
      [[problem, ['index.html:2']]],
    );
  });
}

test('tells an address once, with every place it stands in', () => {
  const body = '<a href="/mat/">a</a>\n<a href="/mat/">b</a>';
  assert.deepEqual(problemsOf(body), [
    { value: '/mat/', problem: 'leads nowhere', places: ['index.html:1', 'index.html:2'] },
  ]);
});
