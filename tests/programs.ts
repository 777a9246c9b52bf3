import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Whether this process may do anything on this machine. */
export const isRoot = process.getuid?.() === 0;

/**
 * Runs a command with its output on standard error, where it can be read but is never mistaken for
 * a result.
 *
 * @param command name or path of a program
 * @param args its arguments
 * @param limitSeconds how long it may take
 * @returns whether it ended in time and without an error
 */
export function succeeds(command: string, args: string[], limitSeconds: number): boolean {
  const run = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: limitSeconds * 1000,
    shell: process.platform === 'win32',
    // At run level 1 Debian installs a server without starting it.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
  return run.status === 0;
}

/**
 * Where programs of these names may lie.
 *
 * @param names names of programs
 * @returns their paths in every folder of PATH, and in those for servers that PATH may leave out
 */
export function onSearchPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) =>
    [...folders, '/usr/sbin', '/usr/local/sbin'].map((folder) => path.join(folder, name)),
  );
}

/**
 * Installs packages of Debian, where that is possible.
 *
 * @param packages their names
 * @returns whether they are installed now; false for anyone but root and on other systems
 */
export function installDebianPackages(packages: readonly string[]): boolean {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  console.error(`Installing Debian's ${packages.join(', ')}.`);
  return (
    succeeds('apt-get', ['update', '-q'], 300) &&
    succeeds('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], 600)
  );
}
