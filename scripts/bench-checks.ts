/**
 * Measures the checks of words on labelled sentences: precision and recall.
 *
 *   npm run bench:checks
 *   npm run bench:checks -- privacy:my-sentences.txt exaggeration:others.txt
 *
 * A file has a sentence a line, "+ " before one that must be reported, "- " before one that must not.
 */
import { readFileSync } from 'node:fs';
import { GROUPS, measure, parseLabelled, SETS } from './bench/labelled.ts';

const given = process.argv.slice(2);
const sets =
  given.length > 0
    ? given
    : Object.entries(SETS).map(([set, group]) => `${group}:tests/fixtures/labelled/${set}.txt`);

for (const set of sets) {
  const [group = '', file = ''] = set.split(/:(.*)/s);
  const codes = (GROUPS as Record<string, RegExp>)[group];
  if (!codes) throw new Error(`Unknown group “${group}”: use ${Object.keys(GROUPS).join(' or ')}.`);
  const result = measure(parseLabelled(readFileSync(file, 'utf8')), codes);
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  console.log(
    `${file}: ${String(result.sentences)} sentences, precision ${percent(result.precision)}, recall ${percent(result.recall)}`,
  );
  for (const text of result.falseAlarms) console.log(`  false alarm  ${text}`);
  for (const text of result.missed) console.log(`  missed       ${text}`);
}
