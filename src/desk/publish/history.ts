import { CommandError, EXIT } from '../shared/command.ts';
import type { Release, Store } from './store.ts';
import { serve } from './switch.ts';
import { takenBack } from './taken-back.ts';

/**
 * Words when a release was made.
 * @param release A release.
 * @returns A Vietnamese sentence.
 */
export function servedSince({ id, stories }: Release): string {
  const [day = '', time = ''] = id.split('T');
  const clock = /^(\d\d)(\d\d)(\d\d)/.exec(time)?.slice(1).join(':') ?? time;
  return `Dựng ngày ${day} lúc ${clock} (UTC), ${String(stories.length)} câu chuyện.`;
}

/**
 * Lists the releases of a folder.
 * @param store Where.
 * @returns Vietnamese lines, the newest first; the served one is marked.
 */
export function listText(store: Store): string {
  const served = store.served()?.id;
  const lines = store
    .list()
    .reverse()
    .map((r) => `${r.id === served ? '→' : ' '} ${r.id}  ${servedSince(r)}`);
  return lines.length === 0 ? `Chưa có bản nào trong ${store.root}.` : lines.join('\n');
}

/**
 * Serves an earlier release again.
 * @param store Where; locked by the caller.
 * @param id The release; by default the one that was served before.
 * @param content The content folder, which knows the stories taken back since.
 * @returns The release that is served now.
 * @throws CommandError where there is none, or it would show a story that was taken back.
 */
export function rollback(store: Store, id: string | undefined, content: string): Release {
  const served = store.served();
  const releases = new Map(store.list().map((release) => [release.id, release]));
  const target = id ?? served?.before.find((earlier) => releases.has(earlier));
  const release = target === undefined ? undefined : releases.get(target);
  if (!release)
    throw new CommandError(
      id === undefined
        ? 'Không còn bản nào trước bản đang chạy.'
        : `Không có bản “${id}”. Xem --list.`,
      EXIT.refused,
    );
  const gone = takenBack(content);
  const shown = release.stories.filter((slug) => gone.has(slug));
  if (shown.length > 0)
    throw new CommandError(
      `Bản ${release.id} còn câu chuyện đã gỡ: ${shown.join(', ')}. Không trở lại được; hãy sửa nội dung rồi đăng bản mới.`,
      EXIT.refused,
    );
  serve(store, release.id);
  return release;
}
