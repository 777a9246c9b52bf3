import { existsSync, mkdirSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What is kept of a release beside its files; never inside what is served. */
export interface Release {
  /** Time and a random end, so that names sort by time: `2026-11-25T220355-3f2a91`. */
  id: string;
  /** Slugs of its stories, sorted. */
  stories: string[];
  files: number;
  bytes: number;
  /** The releases that were served before it, the latest first. */
  before: string[];
  /** Files of earlier releases kept for pages that readers still have open. */
  carried: CarriedFile[];
}

/** A file that stays reachable for a while after its release. */
export interface CarriedFile {
  /** Path within the site. */
  file: string;
  /** Time at which it may go, in milliseconds since 1970. */
  until: number;
}

/** Names within the folder that is published to. */
const RELEASES = 'releases';
const WORK = '.working';
const CURRENT = 'current';
const SITE = 'site';
const MANIFEST = 'release.json';

/**
 * The folder that a site is published to:
 * `current` is a link to `releases/<id>/site`, which a web server serves; what is being made lies
 * in `.working`, on the same disk, because a rename is one step only within one disk.
 */
export class Store {
  readonly root: string;

  /** @param root The folder; made where it is missing. */
  constructor(root: string) {
    this.root = root;
    mkdirSync(join(root, RELEASES), { recursive: true });
    mkdirSync(join(root, WORK), { recursive: true });
  }

  /** Folder of what is being made. */
  get work(): string {
    return join(this.root, WORK);
  }

  /** The link that is served. */
  get current(): string {
    return join(this.root, CURRENT);
  }

  /** Folder of all releases. */
  get releases(): string {
    return join(this.root, RELEASES);
  }

  /**
   * @param id A release.
   * @returns Its folder.
   */
  folder(id: string): string {
    return join(this.root, RELEASES, id);
  }

  /**
   * @param id A release.
   * @returns The folder of its files.
   */
  site(id: string): string {
    return join(this.folder(id), SITE);
  }

  /**
   * @param id A release.
   * @returns Where the link to it leads, relative to the folder: the folder may be moved whole.
   */
  linkTo(id: string): string {
    return `${RELEASES}/${id}/${SITE}`;
  }

  /**
   * @param id A release.
   * @returns What is kept of it; undefined where there is none.
   * @throws When its file is not what this version writes.
   */
  read(id: string): Release | undefined {
    const file = join(this.folder(id), MANIFEST);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Release) : undefined;
  }

  /** @returns All whole releases, the oldest first. */
  list(): Release[] {
    return readdirSync(this.releases)
      .sort()
      .flatMap((id) => this.read(id) ?? []);
  }

  /** @returns The release that is served, if there is one. */
  served(): Release | undefined {
    let target: string;
    try {
      target = readlinkSync(this.current);
    } catch {
      return undefined;
    }
    return this.read(basename(dirname(target)));
  }
}

/** Name of a release's files within its folder while it is made. */
export const SITE_FOLDER = SITE;
/** Name of the file that tells of a release. */
export const MANIFEST_FILE = MANIFEST;
