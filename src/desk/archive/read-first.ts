import { archive as s } from '../../strings/vi/archive.ts';
import { SITE_FOLDER } from './page.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;

/**
 * Writes the page that says what is what in an archive and how to check it.
 * @param name The site's name.
 * @param day Day of the archive, `dd/MM/yyyy`.
 * @param stories How many stories it holds.
 * @returns HTML that needs nothing beside it.
 */
export function readFirst(name: string, day: string, stories: number): string {
  const parts = s.parts
    .map(([file, what]) => `<dt><code>${file}</code></dt><dd>${escape(what)}</dd>`)
    .join('');
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(s.title(name))}</title>
<style>@view-transition{navigation:auto}body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 system-ui,sans-serif}dt{margin-block-start:.75rem}dd{margin:0}a{color:inherit}</style></head>
<body><h1>${escape(s.title(name))}</h1>
<p>${escape(s.made(day, stories))}</p>
<p><a href="${SITE_FOLDER}/index.html">${escape(s.open)}</a></p>
<h2>${s.contents}</h2><dl>${parts}</dl>
<h2>${s.works}</h2>${list(s.worksList)}
<h2>${s.check}</h2>${list(s.checkList)}
<h2>${s.rebuild}</h2><p>${escape(s.rebuildText)}</p>
</body></html>
`;
}
