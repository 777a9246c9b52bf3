/** The buttons that keep a kit, list what is kept and remove it. */
import { offline as t } from '../strings/vi/offline.ts';
import { keepKit, keptKits, refreshKits, removeKit, type Manifest } from './kept.ts';

const megabytes = (bytes: number): string => t.size(bytes / 1024 / 1024);

/** The last kit gone, the service worker goes too. */
async function leaveIfEmpty(): Promise<void> {
  if ((await keptKits()).length > 0) return;
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}

/** One kit's button: keep it, watch it come, remove it. */
async function offerKit(box: HTMLElement): Promise<void> {
  const url = new URL(box.dataset['keep'] ?? '', location.href).href;
  const button = box.querySelector('button');
  const status = box.querySelector('[role="status"]');
  const bar = box.querySelector('progress');
  if (!button || !status || !bar) return;
  const show = async (): Promise<void> => {
    const kept = (await keptKits()).find(([k]) => k === url);
    button.textContent = kept ? t.remove : t.keep;
    button.dataset['kept'] = kept ? '' : 'no';
    if (kept) status.textContent = t.kept(megabytes(kept[1].bytes));
    bar.hidden = true;
  };
  button.addEventListener('click', () => {
    void (async () => {
      if (button.dataset['kept'] === '') {
        await removeKit(url);
        await leaveIfEmpty();
        status.textContent = t.removed;
        await show();
        return;
      }
      button.disabled = true;
      bar.hidden = false;
      status.textContent = t.keeping;
      try {
        await navigator.serviceWorker.register(box.dataset['worker'] ?? '');
        await keepKit(url, (share) => {
          bar.value = share;
        });
        await show();
      } catch {
        bar.hidden = true;
        status.textContent = t.failed;
      }
      button.disabled = false;
    })();
  });
  await show();
  box.hidden = false;
  if (button.dataset['kept'] === '') return;
  const manifest = (await (await fetch(url)).json()) as Manifest;
  status.textContent = t.before(megabytes(manifest.bytes));
}

/** The list of what is kept, on the page that opens without a network. */
async function listKept(list: HTMLElement): Promise<void> {
  const kits = await keptKits();
  list.replaceChildren(
    ...kits.map(([url, manifest]) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = manifest.url;
      link.textContent = manifest.title;
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = t.remove;
      button.setAttribute('aria-label', `${t.remove}: ${manifest.title}`);
      button.addEventListener('click', () => {
        void removeKit(url)
          .then(leaveIfEmpty)
          .then(() => listKept(list));
      });
      item.append(link, ` (${megabytes(manifest.bytes)}) `, button);
      return item;
    }),
  );
  if (kits.length > 0) return;
  const none = document.createElement('li');
  none.textContent = t.none;
  list.replaceChildren(none);
}

/** Starts whatever of these the page has; in a browser that cannot keep, nothing is offered. */
export function startOffline(): void {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  const box = document.querySelector<HTMLElement>('[data-keep]');
  const list = document.querySelector<HTMLElement>('[data-kept-list]');
  if (box) void offerKit(box);
  if (list) void listKept(list);
  const refresh = (): void => {
    void refreshKits().then(() => (list ? listKept(list) : undefined));
  };
  window.addEventListener('online', refresh);
  if (navigator.onLine) refresh();
}
