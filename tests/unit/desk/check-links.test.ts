import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLinks, type WrongAddress } from '../../../src/desk/built/check-links.ts';
import { BAD_ADDRESSES } from '../../bad-input/inputs.ts';

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

for (const [element, problem] of BAD_ADDRESSES(ORIGIN)) {
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
    { value: '/mat/', problem: 'không dẫn tới đâu', places: ['index.html:1', 'index.html:2'] },
  ]);
});
