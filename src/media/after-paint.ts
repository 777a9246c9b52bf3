import { elementsOf, withoutElements } from './elements.ts';

const MODULE = /^ type="module" src="([^"]+)"$/;

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
  const modules = [...elementsOf(html, 'script')].filter((e) => MODULE.test(e.attributes));
  const urls = new Set(modules.map(({ attributes }) => MODULE.exec(attributes)?.[1] ?? ''));
  const page = withoutElements(html, modules);
  const end = page.lastIndexOf('</body>');
  if (urls.size === 0 || end < 0) return html;
  return `${page.slice(0, end)}<script type="module">${loader([...urls])}</script>${page.slice(end)}`;
}
