/** `npm run dev`: the site while it is written, drafts and scheduled stories included. */
import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { folders } from '../folders.ts';
import { checkAll } from './check.ts';
import { draftFiles, unfinishedDrafts } from './unfinished.ts';

const root = folders.content;
const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
/** An editor saves a file in several steps; one look after the last is enough. */
const QUIET_MS = 600;

/** Names of the drafts that the site leaves out for now, as one text to compare. */
async function leftOut(): Promise<string> {
  const drafts = draftFiles(root);
  if (drafts.size === 0) return '';
  return [...unfinishedDrafts(drafts, (await checkAll(root)).problems).keys()].sort().join('\n');
}

function start(): ChildProcess {
  // Set here and not in the npm script: Windows shells do not read `NAME=value command`.
  const child = spawn(process.execPath, [astro, 'dev', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, SHOW_DRAFTS: 'true' },
  });
  child.on('close', (code) => {
    if (child === site) process.exit(code ?? 0);
  });
  return child;
}

let known = await leftOut();
let site: ChildProcess | undefined = start();
let timer: NodeJS.Timeout | undefined;

async function startAnew(): Promise<void> {
  const now = await leftOut();
  if (now === known || !site) return;
  known = now;
  const old = site;
  site = undefined;
  old.once('close', () => (site = start()));
  old.kill();
}

// Which drafts are whole is decided when the site starts: one that became whole starts it anew.
watch(root, { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(() => void startAnew(), QUIET_MS);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => site?.kill(signal));
