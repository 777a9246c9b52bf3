/** The folders of a build, relative to the project where a deployment does not say otherwise. */
export const folders = {
  content: process.env['CONTENT_DIR'] ?? 'content',
  output: process.env['OUT_DIR'] ?? 'dist',
  cache: process.env['CACHE_DIR'] ?? '.cache/astro',
} as const;
