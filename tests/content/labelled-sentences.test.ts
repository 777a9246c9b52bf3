import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { GROUPS, measure, parseLabelled } from '../../scripts/bench/labelled.ts';

const ENOUGH = 0.9;

for (const [group, codes] of Object.entries(GROUPS))
  test(`the ${group} checks are right nine times out of ten on labelled sentences`, () => {
    const file = `tests/fixtures/labelled/${group}.txt`;
    const sentences = parseLabelled(readFileSync(file, 'utf8'));
    const guilty = sentences.filter((s) => s.guilty).length;
    assert.ok(sentences.length >= 150 && guilty >= 75 && sentences.length - guilty >= 75);
    const { precision, recall, falseAlarms, missed } = measure(sentences, codes);
    const report = [...falseAlarms, ...missed].join('\n');
    assert.ok(precision >= ENOUGH, `precision ${String(precision)}\n${report}`);
    assert.ok(recall >= ENOUGH, `recall ${String(recall)}\n${report}`);
  });
