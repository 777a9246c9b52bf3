import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import {
  movedPage,
  readMoved,
  redirectsFile,
  redirectsMap,
  redirectsOf,
} from '../../../src/serving/moved.ts';
import { policiesOf, policyFaults } from '../../served/policy.ts';

const SITE = [
  ...['/guong/', '/guong/moi/', '/guong/moi.txt', '/guong/moi.qr.svg', '/guong/moi/bao-chi/'],
  ...['/guong/moi-hon/', '/nhung/moi/', '/anh-chia-se/guong/moi.png', '/nhan-rong/moi/'],
  ...['/giao-luu/moi/', '/phong-trao/moi/', '/guong/con-dung/'],
];

test('every address of a story leads on, and no other address does', () => {
  const redirects = redirectsOf([{ id: 'cu', to: 'moi' }], SITE);
  assert.deepEqual(redirects.map(({ from, to }) => `${from} ${to}`).sort(), [
    '/anh-chia-se/guong/cu.png /anh-chia-se/guong/moi.png',
    '/guong/cu.qr.svg /guong/moi.qr.svg',
    '/guong/cu.txt /guong/moi.txt',
    '/guong/cu/ /guong/moi/',
    '/guong/cu/bao-chi/ /guong/moi/bao-chi/',
    '/nhan-rong/cu/ /nhan-rong/moi/',
    '/nhung/cu/ /nhung/moi/',
  ]);
});

test('an address that the site uses is left alone', () => {
  assert.deepEqual(redirectsOf([{ id: 'con-dung', to: 'moi-hon' }], SITE), []);
});

test('the two lists say the same to their hosts', () => {
  const redirects = [{ from: '/guong/cu/', to: '/guong/moi/' }];
  assert.equal(redirectsFile(redirects), '/guong/cu/ /guong/moi/ 301\n');
  assert.equal(redirectsMap(redirects), '/guong/cu/ /guong/moi/;\n');
});

test('the small page leads on at once, has a link, and a policy as strict as every page has', () => {
  const html = movedPage('/guong/moi/');
  assert.match(html, /http-equiv="refresh" content="0; url=\/guong\/moi\/"/);
  assert.match(html, /<a href="\/guong\/moi\/">/);
  assert.match(html, /<meta name="robots" content="noindex">/);
  const answer = { path: '/guong/cu/', status: 200, headers: new Headers(), html };
  assert.deepEqual(
    policyFaults(policiesOf(answer)).filter((fault) => fault !== 'no form-action'),
    [],
  );
});

test('a list with nothing but its comment, or none at all, moves nothing', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'moved-'));
  assert.deepEqual(readMoved(folder), []);
  writeFileSync(path.join(folder, 'moved.yaml'), '# chưa có\n');
  assert.deepEqual(readMoved(folder), []);
  writeFileSync(path.join(folder, 'moved.yaml'), '- id: cu\n  to: moi\n');
  assert.deepEqual(readMoved(folder), [{ id: 'cu', to: 'moi' }]);
  writeFileSync(path.join(folder, 'moved.yaml'), '- id: Cũ\n  to: moi\n');
  assert.throws(() => readMoved(folder));
});
