/**
 * `npm run test:publish-kills -- 500`: publications killed at random moments while a reader asks for
 * pages throughout. Prints counts; exits with 1 when a state was broken or releases were mixed.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { killRuns } from '../tests/publish/kill-runs.ts';

const count = Number(process.argv[2] ?? 500);
// A memory disk, where there is one: what is tried is the order of steps, not the disk's speed.
const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const folder = mkdtempSync(path.join(place, 'publish-kills-'));
try {
  const runs = await killRuns(folder, count, Math.random);
  console.log(
    [
      `publications        ${String(runs.publications)}`,
      `  killed            ${String(runs.killed)}`,
      `    half-made left  ${String(runs.killedAtWork)}`,
      `    already served  ${String(runs.killedServed)}`,
      `  finished          ${String(runs.finished)}`,
      `requests            ${String(runs.requests)}`,
      `releases seen       ${String(runs.releases.length)}`,
      `broken answers      ${String(runs.broken.length)}`,
      `mixed releases      ${String(runs.mixed.length)}`,
      `broken states       ${String(runs.faults.length)}`,
      ...[...runs.broken, ...runs.mixed, ...runs.faults].slice(0, 20),
    ].join('\n'),
  );
  process.exitCode = runs.broken.length + runs.mixed.length + runs.faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
