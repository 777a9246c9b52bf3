import { readFileSync } from 'node:fs';

/** A package as `package-lock.json` names it. */
export interface LockedPackage {
  name: string;
  version: string;
  /** SPDX expression that its maker gives; empty where none is given. */
  licence: string;
  /** Whether only development needs it. */
  development: boolean;
  hasInstallScript: boolean;
}

interface LockEntry {
  version?: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

/**
 * Every package of the lockfile, for every platform, so that what is said of them is the same on
 * each machine; `node_modules` holds those of one.
 * @param file The lockfile.
 * @returns Packages in the order of their names; one that stands there twice is given twice.
 */
export function lockedPackages(file = 'package-lock.json'): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
    packages: Record<string, LockEntry>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      licence: entry.license ?? '',
      development: entry.dev ?? false,
      hasInstallScript: entry.hasInstallScript ?? false,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
