import { readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flushAll, flushNames } from './durable.ts';
import { MANIFEST_FILE, type Release, type Store } from './store.ts';

/**
 * Serves a release: a new link is renamed over the old one, so that every request finds one
 * release or the other, and never none.
 * @param store Where to.
 * @param id A whole release.
 * @throws An Error of the disk; the old release is then still served.
 */
export function serve(store: Store, id: string): void {
  const link = join(store.work, `link-${id}`);
  rmSync(link, { force: true });
  symlinkSync(store.linkTo(id), link);
  renameSync(link, store.current);
  flushNames(store.root);
}

/**
 * Makes a verified build a release: its files reach the disk, then it appears under its name as
 * one step.
 * @param store Where to.
 * @param made Folder in which its files lie.
 * @param release What to keep of it.
 * @throws An Error of the disk.
 */
export function enter(store: Store, made: string, release: Release): void {
  writeFileSync(join(made, MANIFEST_FILE), `${JSON.stringify(release, null, 1)}\n`);
  flushAll(made);
  renameSync(made, store.folder(release.id));
  flushNames(store.releases);
}

/** Takes a release away: it leaves the list as one step and is deleted afterwards. */
function remove(store: Store, id: string): void {
  const away = join(store.work, `away-${id}`);
  renameSync(store.folder(id), away);
  rmSync(away, { recursive: true, force: true });
}

/**
 * Removes what is not to be kept: releases that hold a story taken back since, whatever their
 * age, and all that are neither served nor among the latest that were.
 * @param store Where.
 * @param keep How many releases stay, the served one included.
 * @param takenBack Slugs of stories taken back.
 * @returns The releases removed.
 */
export function prune(store: Store, keep: number, takenBack: ReadonlySet<string>): string[] {
  const served = store.served();
  if (!served) return [];
  const kept = new Set([served.id, ...served.before.slice(0, keep - 1)]);
  const removed = store
    .list()
    .filter(({ id, stories }) => !kept.has(id) || stories.some((slug) => takenBack.has(slug)))
    .map(({ id }) => id)
    .filter((id) => id !== served.id);
  for (const id of removed) remove(store, id);
  return removed;
}

/**
 * Clears away what a killed run left behind.
 * @param store Where; locked by the caller.
 * @returns How many leftovers there were.
 */
export function clearLeftovers(store: Store): number {
  const left = readdirSync(store.work);
  for (const name of left)
    rmSync(join(store.work, name), { recursive: true, force: true, maxRetries: 5 });
  // A release is renamed into place whole; one without its file was not made by this command.
  return left.length;
}
