import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { GROUPS, measure, parseLabelled, SETS } from '../../scripts/bench/labelled.ts';

const ENOUGH = 0.9;

for (const [set, group] of Object.entries(SETS))
  test(`the ${group} checks are right nine times out of ten on the sentences of ${set}`, () => {
    const file = `tests/fixtures/labelled/${set}.txt`;
    const sentences = parseLabelled(readFileSync(file, 'utf8'));
    const guilty = sentences.filter((s) => s.guilty).length;
    assert.ok(guilty >= 60 && sentences.length - guilty >= 60);
    const { precision, recall, falseAlarms, missed } = measure(sentences, GROUPS[group]);
    const report = [...falseAlarms, ...missed].join('\n');
    assert.ok(precision >= ENOUGH, `precision ${String(precision)}\n${report}`);
    assert.ok(recall >= ENOUGH, `recall ${String(recall)}\n${report}`);
  });
