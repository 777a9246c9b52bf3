import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isAccepted, licencePage, neededPackages } from '../../../scripts/supply/licences.ts';
import { lockedPackages, type LockedPackage } from '../../../scripts/supply/lock.ts';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const packages = lockedPackages();

test('each direct dependency has its line saying why, and no line is left over', () => {
  const rows = readFileSync('docs/dependencies.md', 'utf8')
    .split('\n')
    .filter((l) => /^\| `/.test(l));
  const lines = rows.flatMap((row) => {
    const [, names = '', reason = ''] = row.split('|');
    assert.ok(reason.trim().length > 20, row);
    const development = names.includes('(development)');
    return [...names.matchAll(/`([^`]+)`/g)].map(
      ([, name]) => `${name ?? ''} ${String(development)}`,
    );
  });
  const named = (list: Record<string, string>, development: boolean) =>
    Object.keys(list).map((name) => `${name} ${String(development)}`);
  assert.deepEqual(
    lines.sort(),
    [...named(manifest.dependencies, false), ...named(manifest.devDependencies, true)].sort(),
  );
});

test('versions are pinned', () => {
  for (const [name, version] of Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
  }))
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
});

test('a package that brings an install script has been said yes or no to', () => {
  const bringing = new Set(packages.filter((p) => p.hasInstallScript).map((p) => p.name));
  assert.deepEqual([...bringing].sort(), Object.keys(manifest.allowScripts).sort());
  assert.match(readFileSync('.npmrc', 'utf8'), /^strict-allow-scripts=true$/m);
});

test('every licence is a permissive one or was decided on', () => {
  const refused = neededPackages(packages).filter((p) => !isAccepted(p));
  assert.deepEqual(refused, []);
});

test('a licence that asks for more, or none at all, is not accepted silently', () => {
  const pack = (licence: string, name = 'goi-la'): LockedPackage => ({
    name,
    version: '1.0.0',
    licence,
    development: false,
    hasInstallScript: false,
  });
  for (const licence of [
    '',
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    'LGPL-3.0-or-later',
    'UNLICENSED',
  ])
    assert.equal(isAccepted(pack(licence)), false, licence);
  for (const licence of ['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'])
    assert.equal(isAccepted(pack(licence)), true, licence);
  assert.equal(isAccepted(pack('MPL-2.0', 'satori')), true);
  assert.equal(isAccepted(pack('GPL-3.0-only', 'satori')), false);
});

test('docs/licences.md is what npm run licences writes', () => {
  assert.equal(readFileSync('docs/licences.md', 'utf8'), licencePage(neededPackages(packages)));
});
