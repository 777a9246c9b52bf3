/**
 * The door to the quick search, on every page: a link to the search page that opens a dialog instead
 * where scripts run. Nothing else is loaded until then.
 */

/** Where a reader keeps the wish to have no single-key shortcut (WCAG 2.1.4). */
const OFF = 'tim-nhanh-khong-phim';

/** Whether the key belongs to what has the focus. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

function keyOff(): boolean {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

/**
 * Lets the link, the slash key and Ctrl+K open the quick search.
 * @param link The link to the search page.
 */
export function offerQuickSearch(link: HTMLAnchorElement): void {
  const open = (event: Event): void => {
    event.preventDefault();
    import('./quick.ts')
      .then(({ openQuickSearch }) => {
        openQuickSearch(link, OFF);
      })
      // The page of search does the same without a dialog.
      .catch(() => location.assign(link.href));
  };
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
  document.addEventListener('keydown', (event) => {
    const control = event.ctrlKey || event.metaKey;
    const slash = event.key === '/' && !control && !event.altKey && !isTyping(event.target);
    if ((slash && !keyOff()) || (control && !event.altKey && event.key.toLowerCase() === 'k'))
      open(event);
  });
}
