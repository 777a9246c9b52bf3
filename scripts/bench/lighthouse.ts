import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { browserFlags, findBrowser } from '../../tests/find-browser.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says about one load of a page on its simulated phone. */
export interface LighthouseResult {
  /** Scores out of 100: performance, accessibility, best practices, search. */
  scores: number[];
  /** Largest contentful paint in milliseconds. */
  lcp: number;
  /** Cumulative layout shift. */
  cls: number;
  /** Audits that cost a score something, times aside: those vary with the machine. */
  failed: string[];
}

/** Times and what is derived from them. */
const TIMED =
  /^(?:first-contentful-paint|largest-contentful-paint|speed-index|total-blocking-time|interactive|max-potential-fid|server-response-time|mainthread-work-breakdown|bootup-time)$/;

/**
 * Loads a page once as Lighthouse's default phone, with its default simulated throttling.
 *
 * @param url address to load
 * @returns scores, largest contentful paint, layout shift
 * @throws Error when Lighthouse cannot load the page
 */
export async function runLighthouse(url: string): Promise<LighthouseResult> {
  const chrome = await launch({
    chromePath: findBrowser(),
    chromeFlags: ['--headless=new', ...browserFlags()],
  });
  try {
    const result = await lighthouse(url, {
      port: chrome.port,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    });
    if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
    const { categories, audits, runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
    return {
      scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
      lcp: audits['largest-contentful-paint']?.numericValue ?? NaN,
      cls: audits['cumulative-layout-shift']?.numericValue ?? NaN,
      failed: Object.values(categories)
        .flatMap(({ auditRefs }) => auditRefs)
        .filter(({ id, weight }) => weight > 0 && !TIMED.test(id))
        .filter(({ id }) => (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => id),
    };
  } finally {
    chrome.kill();
  }
}
