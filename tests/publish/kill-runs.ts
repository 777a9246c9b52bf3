import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { filesBelow } from '../../src/desk/built/files.ts';
import { Store } from '../../src/desk/publish/store.ts';
import { poll, type Seen } from './poll.ts';
import { serveCurrent } from './serve-current.ts';
import { smallSite, writeSmallSite } from './small-site.ts';

/** The command, run as it stands and not through npm, so that the kill meets the right process. */
const COMMAND = path.resolve('src/desk/publish.ts');

/** How a run of the command ended. */
export interface RunEnd {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
  milliseconds: number;
}

/**
 * Runs the command, and kills it when told.
 * @param args Its arguments.
 * @param killWhen Resolves when it shall be killed; never, by default.
 * @param shell A shell's words to put before it, such as a limit.
 * @returns How it ended.
 */
export async function runPublish(
  args: readonly string[],
  killWhen = new Promise<unknown>(() => undefined),
  shell = '',
): Promise<RunEnd> {
  const start = performance.now();
  const quoted = [process.execPath, COMMAND, ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn('/bin/sh', ['-c', `${shell} exec ${quoted}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  let ended = false;
  void killWhen.then(() => !ended && child.kill('SIGKILL'));
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    child.once('close', (...end) => {
      resolve(end);
    });
  });
  ended = true;
  return { code, signal, output, milliseconds: performance.now() - start };
}

/**
 * Says what is wrong with what is served now.
 * @param folder The folder that is published to.
 * @returns A sentence; undefined where it is one release, whole, byte for byte.
 */
export function stateFault(folder: string): string | undefined {
  const site = path.join(folder, 'current');
  if (!existsSync(path.join(site, 'index.html'))) return 'nothing is served';
  const home = readFileSync(path.join(site, 'index.html'), 'utf8');
  const release = Number(/name="release" content="(\d+)"/.exec(home)?.[1] ?? NaN);
  const carried = new Set(new Store(folder).served()?.carried.map((c) => c.file));
  const expected = smallSite({ release });
  for (const [file, bytes] of expected)
    if (!existsSync(path.join(site, file)) || !bytes.equals(readFileSync(path.join(site, file))))
      return `${file} of release ${String(release)} is not whole`;
  const strange = filesBelow(site).find((file) => !expected.has(file) && !carried.has(file));
  return strange === undefined ? undefined : `${strange} belongs to no release`;
}

/** Waits until work has begun, so that kills fall on it and not only on the start of Node. */
async function workBegins(folder: string, over: () => boolean): Promise<void> {
  const work = path.join(folder, '.working');
  const before = new Set(existsSync(work) ? readdirSync(work) : []);
  while (!over()) {
    if (existsSync(work) && readdirSync(work).some((name) => !before.has(name))) return;
    await wait(1);
  }
}

/** What many killed publications came to. */
export interface KillRuns extends Seen {
  publications: number;
  killed: number;
  finished: number;
  /** Killed after the new release was already served. */
  killedServed: number;
  /** Killed with something half made left behind. */
  killedAtWork: number;
  /** What was wrong after a kill. */
  faults: string[];
}

/**
 * Publishes again and again, each time a release of its own, and kills the command at a random
 * moment, while a reader asks for pages throughout.
 * @param folder A new folder for everything.
 * @param count How many publications.
 * @param random A number from 0 to 1.
 * @returns What was seen.
 */
export async function killRuns(
  folder: string,
  count: number,
  random: () => number,
): Promise<KillRuns> {
  const to = path.join(folder, 'to');
  const content = path.join(folder, 'content');
  mkdirSync(content, { recursive: true });
  const args = (release: number): string[] => {
    const from = writeSmallSite(path.join(folder, `dist-${String(release)}`), { release });
    return ['--to', to, '--from', from, '--content', content, '--keep', '3'];
  };
  const first = await runPublish(args(1));
  if (first.code !== 0) throw new Error(first.output);
  const whole = await runPublish(args(2));
  const server = await serveCurrent(to);
  let over = false;
  const polling = poll(server.origin, () => over);
  const runs = { publications: 0, killed: 0, finished: 0, killedServed: 0, killedAtWork: 0 };
  const faults: string[] = [];
  for (let i = 0; i < count; i++) {
    const release = i + 3;
    const isOver = { now: false };
    // One in five from the start of the process, the others from the start of its work.
    const begin = random() < 0.2 ? Promise.resolve() : workBegins(to, () => isOver.now);
    const delay = random() * (random() < 0.5 ? 0.5 : 0.1) * whole.milliseconds;
    const served = new Store(to).served()?.id;
    const end = await runPublish(
      args(release),
      begin.then(() => wait(delay)),
    );
    isOver.now = true;
    runs.publications++;
    if (end.signal === 'SIGKILL') {
      runs.killed++;
      if (new Store(to).served()?.id !== served) runs.killedServed++;
      if (readdirSync(path.join(to, '.working')).length > 0) runs.killedAtWork++;
    } else if (end.code === 0) runs.finished++;
    else faults.push(`publication ${String(release)}: ${end.output}`);
    const fault = stateFault(to);
    if (fault !== undefined) faults.push(`after publication ${String(release)}: ${fault}`);
    rmSync(path.join(folder, `dist-${String(release)}`), { recursive: true });
  }
  const last = await runPublish(args(count + 3));
  over = true;
  const seen = await polling;
  server.close();
  if (last.code !== 0) faults.push(`the last publication: ${last.output}`);
  const left = readdirSync(path.join(to, '.working'));
  if (left.length > 0) faults.push(`left behind: ${left.join(', ')}`);
  const releases = new Store(to).list();
  if (releases.length > 3) faults.push(`${String(releases.length)} releases kept in place of 3`);
  return { ...runs, ...seen, faults };
}
