/**
 * Times the check on a thousand profiles made from the real ones, as the command runs it: a process
 * of its own, words, links and pictures included.
 *
 *   npm run bench:check [-- 1000]
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const count = Number(process.argv[2] ?? 1000);
const root = mkdtempSync(path.join(tmpdir(), 'bench-check-'));
cpSync('content', root, { recursive: true });
const models = globSync('content/profiles/*/index.mdx').sort();
for (let i = models.length; i < count; i++) {
  const folder = path.join(root, 'profiles', `ho-so-${String(i)}`);
  mkdirSync(folder, { recursive: true });
  const text = readFileSync(models[i % models.length] ?? '', 'utf8');
  // No two are alike, so that nothing is gained by remembering.
  writeFileSync(
    path.join(folder, 'index.mdx'),
    `${text.trimEnd()}\n\nHồ sơ thứ ${String(i)} trong bộ thử.\n`,
  );
}

const probe = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(' RSS ' + maxRSS + ' CPU ' + (userCPUTime + systemCPUTime));
});`;
const start = performance.now();
const run = spawnSync(
  process.execPath,
  [
    '--import',
    `data:text/javascript,${encodeURIComponent(probe)}`,
    'src/desk/cli/check.ts',
    '--json',
    '--content',
    root,
  ],
  { encoding: 'utf8', maxBuffer: 1e9 },
);
const seconds = (performance.now() - start) / 1000;
rmSync(root, { recursive: true });
const result = JSON.parse(run.stdout) as { files: number; errors: number; warnings: number };
const processor = Number(/CPU (\d+)/.exec(run.stderr)?.[1] ?? NaN) / 1e6;
const megabytes = Number(/RSS (\d+)/.exec(run.stderr)?.[1] ?? NaN) / 1024;
console.log(
  `${String(count)} profiles (${String(result.files)} files) in ${seconds.toFixed(2)} s (${processor.toFixed(2)} s of processor), ${megabytes.toFixed(0)} MB at most; ${String(result.errors)} errors, ${String(result.warnings)} warnings`,
);
if (seconds > 5 || megabytes > 500) process.exitCode = 1;
