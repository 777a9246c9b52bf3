const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;

/** Says on the root element when every module of the page has run. */
const READY = 'document.documentElement.dataset.ready=""';

/** The script that runs modules once the browser has painted words. */
const loader = (urls: readonly string[]): string =>
  // Every page carries this: its names are short.
  'new PerformanceObserver((l,o)=>{if(l.getEntriesByName("first-contentful-paint")[0]){' +
  `o.disconnect();Promise.all(${JSON.stringify(urls)}.map(u=>import(u))).then(()=>${READY})` +
  '}}).observe({type:"paint",buffered:true})';

/**
 * Lets a page's modules wait for its first paint. They are small and only enhance, yet a browser
 * fetches them beside the page itself, and on a slow line they would hold up the words.
 * @param html A whole built page.
 * @returns The page with one inline module in place of those it named; a page without any as it was.
 */
export function afterPaint(html: string): string {
  const urls = [...new Set([...html.matchAll(MODULE)].map(([, url = '']) => url))];
  if (urls.length === 0) return html;
  return html
    .replaceAll(MODULE, '')
    .replace('</body>', () => `<script type="module">${loader(urls)}</script></body>`);
}
