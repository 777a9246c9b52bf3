const utf8 = (type: string): string => `${type}; charset=utf-8`;

/**
 * What each kind of file on the site is called over the wire, by the ending of its name. A browser
 * is told to believe this and not to guess, so every ending that the build writes stands here.
 */
export const TYPES: Readonly<Record<string, string>> = {
  html: utf8('text/html'),
  css: utf8('text/css'),
  js: utf8('text/javascript'),
  mjs: utf8('text/javascript'),
  json: utf8('application/json'),
  jsonl: utf8('application/jsonl'),
  webmanifest: utf8('application/manifest+json'),
  xml: utf8('application/xml'),
  svg: utf8('image/svg+xml'),
  txt: utf8('text/plain'),
  csv: utf8('text/csv'),
  ics: utf8('text/calendar'),
  vtt: utf8('text/vtt'),
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  woff2: 'font/woff2',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  mp4: 'video/mp4',
  webm: 'video/webm',
  pdf: 'application/pdf',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  wasm: 'application/wasm',
  // The search engine's own files, which it unpacks itself.
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** Files whose name says more than its ending: the feeds. */
export const NAMED_TYPES: Readonly<Record<string, string>> = {
  'rss.xml': utf8('application/rss+xml'),
  'atom.xml': utf8('application/atom+xml'),
  'feed.json': utf8('application/feed+json'),
};

/**
 * The type of a file of the site.
 * @param file Its name or path.
 * @returns A media type, with its charset where it is text; undefined for an ending unknown here.
 */
export function typeOf(file: string): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return NAMED_TYPES[name] ?? TYPES[name.slice(name.lastIndexOf('.') + 1)];
}

/**
 * Whether a file is the search engine's own, which it has packed with gzip and takes unpacked as
 * well: then Brotli makes it a seventh smaller. Not the texts of results: thousands of small files.
 * @param file Its name or path.
 * @returns Whether it is.
 */
export function isEngineFile(file: string): boolean {
  return /\.(?:pf_meta|pf_index|pf_filter|pagefind)$/.test(file);
}

/**
 * Whether a file is text, and so worth compressing: pictures, fonts and sound are packed already.
 * @param file Its name or path.
 * @returns Whether its type has a charset.
 */
export function isText(file: string): boolean {
  return typeOf(file)?.includes('charset') === true;
}
