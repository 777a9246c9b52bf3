import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { VOCABULARY } from '../../src/desk/vocabulary.ts';

test('what authors may use is what the site can show', () => {
  const index = readFileSync('src/components/mdx/index.ts', 'utf8');
  const shown = [...index.matchAll(/^import (\w+) from/gm)].map((m) => m[1]);
  assert.deepEqual(
    shown.filter((name) => name !== 'StoryImage').sort(),
    Object.keys(VOCABULARY).sort(),
  );
});

/** What the build adds to what authors wrote (`src/markdown/citations.ts`). */
const GIVEN_BY_BUILD = new Set(['sourceNumber']);

test('every component takes the attributes the vocabulary names, and no others', () => {
  for (const name of readdirSync('src/components/mdx').filter((f) => f.endsWith('.astro'))) {
    const rule = VOCABULARY[name.replace('.astro', '')];
    if (!rule) continue;
    const props = /interface Props \{([^}]*)\}/.exec(
      readFileSync(`src/components/mdx/${name}`, 'utf8'),
    )?.[1];
    const names = [...(props ?? '').matchAll(/^\s+(\w+)(\?)?:/gm)].filter(
      ([, prop = '']) => !GIVEN_BY_BUILD.has(prop),
    );
    assert.deepEqual(names.map((m) => m[1]).sort(), [...rule.attributes].sort(), name);
    const required = names.filter((m) => m[2] === undefined).map((m) => m[1]);
    assert.deepEqual([...(rule.required ?? [])].sort(), required.sort(), name);
  }
});
