import { createHash } from 'node:crypto';
import { elementsOf, withoutElements, type WrittenElement } from './elements.ts';

/**
 * Everything comes from the site itself; scripts and styles inside a page only by their hash.
 * 'wasm-unsafe-eval' lets the search engine's WebAssembly compile, and nothing else: the quick
 * search can be opened on every page.
 */
const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'media-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'frame-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
};

/** Pages of a kind share their styles and scripts. */
const hashes = new Map<string, string>();

function hash(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const made = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, made);
  return made;
}

/** A script that a browser would run: no address, and no type of plain data. */
const isInline = ({ attributes }: WrittenElement): boolean =>
  !/\ssrc=/.test(attributes) && !DATA_TYPE.test(attributes);
const DATA_TYPE = /\stype="(application\/ld\+json|application\/json|speculationrules)"/;

/**
 * Gives a page its content security policy as a meta element, with the hashes of exactly what
 * stands in it: the framework's own policy lists every script and style of the whole site,
 * which grows with each kind of page. The page's styles become one element, and so one hash.
 * @param html A whole page.
 * @param more Sources that only this page needs, by directive.
 * @returns The page with one style element and its policy before anything it governs.
 */
export function withPolicy(
  html: string,
  more: Readonly<Record<string, readonly string[]>> = {},
): string {
  const elements = [...elementsOf(html, 'style')];
  const styles = elements.map(({ text }) => text).join('');
  const page = withoutElements(html, elements);
  const scripts = [...elementsOf(page, 'script')].filter(isInline).map(({ text }) => hash(text));
  const policy = Object.entries(DIRECTIVES).map(([name, sources]) => {
    const extra =
      name === 'style-src' && styles !== ''
        ? [hash(styles)]
        : name === 'script-src'
          ? [...new Set(scripts)]
          : [];
    return [name, ...sources, ...extra, ...(more[name] ?? [])].join(' ');
  });
  const meta = `<meta http-equiv="content-security-policy" content="${policy.join(';')}">`;
  return page.replace(
    /(<meta charset="[^"]*"\s*\/?>)/,
    (charset) => `${charset}${meta}${styles === '' ? '' : `<style>${styles}</style>`}`,
  );
}
