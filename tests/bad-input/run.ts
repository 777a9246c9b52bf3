/**
 * `npm run test:bad-input`: gives every bad input of the project to the part that must stand it, and
 * writes what was given, expected and seen to .cache/bad-input.md. Ends with 1 where they differ.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { badInputRows } from './areas.ts';
import { badInputTable } from './row.ts';

const FILE = '.cache/bad-input.md';
const rows = await badInputRows();
const table = badInputTable(rows, new Date().toISOString().slice(0, 10));
mkdirSync('.cache', { recursive: true });
writeFileSync(FILE, table);
console.log(table);
const wrong = rows.filter((row) => !row.ok);
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `${String(rows.length)} bad inputs, ${String(wrong.length)} seen otherwise than expected; at most ${String(memory)} MB of memory. ${FILE}`,
);
if (wrong.length > 0) process.exitCode = 1;
