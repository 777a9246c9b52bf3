/** Opens a gallery's picture large; the viewer loads when a picture is chosen. */
import type PhotoSwipe from 'photoswipe';
import styleUrl from 'photoswipe/style.css?url';

/** The best the page already offers of a picture: the widest in its AVIF or WebP list. */
function largest(picture: Element): string {
  const list = picture.querySelector('source')?.srcset ?? '';
  return list.split(',').at(-1)?.trim().split(' ')[0] ?? picture.querySelector('img')?.src ?? '';
}

/** Adds the viewer's stylesheet once, and waits for it. */
function loadStyle(): Promise<void> {
  if (document.querySelector(`link[href="${styleUrl}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styleUrl });
  return new Promise((resolve) => {
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });
}

async function open(gallery: Element, index: number): Promise<void> {
  const [{ default: Viewer }] = await Promise.all([import('photoswipe'), loadStyle()]);
  const words = (gallery as HTMLElement).dataset;
  const dataSource = [...gallery.querySelectorAll('picture')].map((picture) => {
    const image = picture.querySelector('img');
    return {
      src: largest(picture),
      width: image?.width ?? 1280,
      height: image?.height ?? 853,
      alt: image?.alt ?? '',
    };
  });
  const viewer: PhotoSwipe = new Viewer({
    dataSource,
    index,
    closeTitle: words['close'] ?? '',
    zoomTitle: words['zoom'] ?? '',
    arrowPrevTitle: words['previous'] ?? '',
    arrowNextTitle: words['next'] ?? '',
    errorMsg: words['error'] ?? '',
    showHideAnimationType: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'none' : 'fade',
  });
  const opener = document.activeElement;
  viewer.on('destroy', () => {
    (opener as HTMLElement | null)?.focus();
  });
  viewer.init();
}

for (const gallery of document.querySelectorAll('[data-gallery]')) {
  gallery.querySelectorAll('picture').forEach((picture, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-label', (gallery as HTMLElement).dataset['open'] ?? '');
    const image = picture.querySelector('img');
    if (image?.alt) button.setAttribute('aria-label', `${button.ariaLabel ?? ''}: ${image.alt}`);
    picture.replaceWith(button);
    button.append(picture);
    button.addEventListener('click', () => void open(gallery, index));
  });
}
