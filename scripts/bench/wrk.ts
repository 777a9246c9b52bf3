import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { installDebianPackages, onSearchPath } from '../../tests/programs.ts';

const run = promisify(execFile);

/** What one bounded run of wrk saw. */
export interface Load {
  /** Requests answered in a second. */
  rate: number;
  /** Half of them came within this many milliseconds, and all but one in a hundred. */
  p50: number;
  p99: number;
  /** Answers other than 2xx and 3xx, and connections that failed. */
  errors: number;
}

/**
 * Finds wrk, or installs Debian's package.
 *
 * @returns its path
 * @throws Error when there is none
 */
function findWrk(): string {
  const installed = (): string | undefined => onSearchPath(['wrk']).find(existsSync);
  const found = installed() ?? (installDebianPackages(['wrk']) ? installed() : undefined);
  if (found) return found;
  throw new Error('No wrk was found. Install the package "wrk".');
}

/** `1.25ms`, `310.00us`, `2.00s` in milliseconds. */
function milliseconds(text = ''): number {
  const [, value = '', unit = ''] = /^([\d.]+)(us|ms|s)$/.exec(text) ?? [];
  return Number(value) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? NaN);
}

/**
 * Reads what wrk prints.
 *
 * @param output its output with `--latency`
 * @returns the figures
 * @throws Error when it is no report
 */
export function readReport(output: string): Load {
  const figure = (pattern: RegExp): string | undefined => pattern.exec(output)?.[1];
  const rate = figure(/Requests\/sec:\s+([\d.]+)/);
  if (rate === undefined) throw new Error(`wrk said: ${output}`);
  const socket = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(
    output,
  );
  const lost = (socket?.slice(1) ?? []).reduce((sum, count) => sum + Number(count), 0);
  return {
    rate: Number(rate),
    p50: milliseconds(figure(/50%\s+(\S+)/)),
    p99: milliseconds(figure(/99%\s+(\S+)/)),
    errors: lost + Number(figure(/Non-2xx or 3xx responses: (\d+)/) ?? 0),
  };
}

/**
 * Puts one address of this machine under load for a while.
 *
 * @param url an address on the loopback interface
 * @param seconds how long
 * @param connections how many clients ask at once
 * @returns what it saw
 * @throws Error when the address is elsewhere: this is no tool against other people's servers
 */
export async function load(url: string, seconds: number, connections: number): Promise<Load> {
  if (new URL(url).hostname !== '127.0.0.1') throw new Error(`${url} is not on this machine.`);
  const header = 'Accept-Encoding: gzip, deflate, br';
  const options = [`-t1`, `-c${String(connections)}`, `-d${String(seconds)}s`, '--latency'];
  const { stdout } = await run(findWrk(), [...options, '-H', header, url]);
  return readReport(stdout);
}
