import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../../site.ts';
import { filesBelow } from '../built/files.ts';
import { formatFindings, type OutputFinding } from '../built/finding.ts';
import { builtStories } from '../built/stories.ts';
import { verifyBuilt } from '../built/verify.ts';
import { readContent } from '../read.ts';
import { scanSite } from '../scan/scan.ts';
import { CommandError, EXIT } from '../shared/command.ts';
import { buildInto, copyInto } from './build.ts';
import { carryOver } from './carry-over.ts';
import { lossBetween, type Loss } from './loss.ts';
import { SITE_FOLDER, type Release, type Store } from './store.ts';
import { clearLeftovers, enter, prune, serve } from './switch.ts';
import { takenBack } from './taken-back.ts';

/** How to publish. */
export interface PublishSettings {
  /** The content folder: what may not be in the output is read from it. */
  content: string;
  /** Folder of a site that is already built; built anew where it is left out. */
  from?: string;
  /** How many releases stay, the served one included. */
  keep: number;
  /** Share of the stories, of a hundred, that may go without agreement. */
  percent: number;
  /** Asked before a release that loses more. */
  agree: (loss: Loss) => Promise<boolean>;
}

/** How a publication ended. */
export interface Published {
  release: Release;
  /** Releases that were removed because they are old or hold a story taken back. */
  removed: string[];
  /** What should be looked at; empty where there is nothing. */
  warnings: string;
}

/** How many earlier releases a release remembers. */
const REMEMBERED = 100;

/** A name that sorts by time. */
const newId = (): string =>
  `${new Date().toISOString().slice(0, 23).replaceAll(/[:.]/g, '')}-${randomBytes(3).toString('hex')}`;

/** Refuses where something is wrong; gives what should only be looked at. */
function acceptable(findings: readonly OutputFinding[]): string {
  const errors = findings.filter((f) => f.severity === 'error');
  if (errors.length > 0)
    throw new CommandError(
      `${formatFindings(errors)}\n\n${String(errors.length)} lỗi trong bản vừa dựng. Chưa đăng; trang đang chạy giữ nguyên.`,
      EXIT.refused,
    );
  return formatFindings(findings);
}

/** Builds, verifies and enters a release; gives it, not yet served. */
async function prepare(store: Store, id: string, settings: PublishSettings) {
  const { content, from, percent, agree } = settings;
  const folder = join(store.work, id);
  const made = join(folder, SITE_FOLDER);
  mkdirSync(folder);
  if (from === undefined) await buildInto(made, content);
  else copyInto(from, made);
  const old = store.served();
  const carried = old ? carryOver(store, old, made, Date.now()) : [];
  const scan = await scanSite(made, readContent(content), site);
  const warnings = acceptable([...verifyBuilt(made, site.base), ...scan.findings]);
  const stories = [...builtStories(made).keys()];
  const before = old?.stories ?? [];
  if (stories.length === 0 && before.length > 0)
    throw new CommandError(
      'Bản mới không có câu chuyện nào. Xem lại --content và SHOW_SAMPLES; trang đang chạy giữ nguyên.',
      EXIT.refused,
    );
  const loss = lossBetween(before, stories, percent);
  if (!(await agree(loss)))
    throw new CommandError(
      `Bản mới mất ${String(loss.lost.length)} trên ${String(before.length)} câu chuyện (được phép ${String(loss.allowed)}): ${loss.lost.join(', ')}.\nChưa đăng; trang đang chạy giữ nguyên. Đúng ý thì gọi lại với --yes.`,
      EXIT.exists,
    );
  const files = filesBelow(made);
  const release: Release = {
    id,
    stories,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(join(made, file)).size, 0),
    before: old ? [old.id, ...old.before].slice(0, REMEMBERED) : [],
    carried,
  };
  enter(store, folder, release);
  return { release, warnings };
}

/**
 * Publishes the site. Until the last step readers get the old release; whatever stops this before
 * leaves it whole, and what was half made is cleared away at once or at the next run.
 * @param store Where to; locked by the caller.
 * @param settings How.
 * @returns The release, and what was removed.
 * @throws CommandError where the build fails, the site is not whole, or too many stories would go;
 *   an Error of the disk as a CommandError.
 */
export async function publish(store: Store, settings: PublishSettings): Promise<Published> {
  clearLeftovers(store);
  const id = newId();
  try {
    const { release, warnings } = await prepare(store, id, settings);
    serve(store, id);
    return { release, removed: prune(store, settings.keep, takenBack(settings.content)), warnings };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES', 'EIO'].includes(code)) throw error;
    throw new CommandError(
      `Không ghi được vào ${store.root} (${code === 'ENOSPC' || code === 'EDQUOT' ? 'đĩa đầy' : code}). Dọn chỗ rồi gọi lại; trang đang chạy giữ nguyên.`,
      EXIT.refused,
    );
  } finally {
    rmSync(join(store.work, id), { recursive: true, force: true });
  }
}
