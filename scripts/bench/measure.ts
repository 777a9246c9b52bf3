/** What a command costs: processor time and memory of everything it starts. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The cost of a command. */
export interface Cost {
  /** Seconds of processor, user and system, of the command and all it started. */
  processor: number;
  /** Seconds by the clock. */
  wall: number;
  /** The most memory that all its processes held at once, in MB. */
  memory: number;
}

/** The process tree below a process, by /proc; a process that has just ended is passed over. */
function memoryOfTree(root: number): number {
  const children = new Map<number, number[]>();
  const pages = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((n) => /^\d+$/.test(n))) {
    try {
      const parent = / \w (\d+) /.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1] ?? '0';
      children.set(Number(parent), [...(children.get(Number(parent)) ?? []), Number(name)]);
      const held = readFileSync(`/proc/${name}/statm`, 'utf8').split(' ')[1] ?? '0';
      pages.set(Number(name), Number(held));
    } catch {
      continue;
    }
  }
  const sum = (pid: number): number =>
    (pages.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((all, c) => all + sum(c), 0);
  return (sum(root) * 4096) / 2 ** 20;
}

/** "0m1.25s" in seconds. */
const seconds = (text: string): number => {
  const [minutes = '0', rest = '0'] = text.split('m');
  return Number(minutes) * 60 + Number.parseFloat(rest);
};

/**
 * Runs a command and says what it cost. Linux alone tells it.
 * @param command Program and arguments.
 * @param cwd Where to run it.
 * @param env Variables besides this process's own.
 * @returns The cost.
 * @throws Error with the end of its output, when it fails.
 */
export async function measure(
  command: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<Cost> {
  const start = performance.now();
  // The shell's `times` counts children that have ended, theirs included.
  const child = spawn('bash', ['-c', '"$@"; status=$?; times; exit $status', 'bash', ...command], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-8000);
    });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOfTree(child.pid ?? 0));
  }, 250);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${command.join(' ')}: ${String(code)}\n${output}`);
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  const [user = '', system = ''] = last.split(' ');
  return { processor: seconds(user) + seconds(system), wall, memory };
}
