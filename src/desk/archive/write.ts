import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { classicScript } from '../../classroom/build/classic-script.ts';
import { dictionaryOf } from '../../open-data/dictionary.ts';
import { openStorySchema } from '../../open-data/schema.ts';
import { site } from '../../site.ts';
import { archive as s } from '../../strings/vi/archive.ts';
import { filesBelow, TWIN } from '../built/files.ts';
import { siteOrigin } from '../built/sitemap.ts';
import { builtStories } from '../built/stories.ts';
import { toCsv } from '../report/csv.ts';
import { archivePage, KIT_SCRIPT, READ_FIRST, SITE_FOLDER } from './page.ts';
import { readFirst } from './read-first.ts';
import type { Sink } from './sink.ts';

/** What a server or its scripts alone can use: settings, the search index, the worker, the desk. */
const SERVER_ONLY = /^(?:_|pagefind\/|bien-tap\/|sw\.js$)(?!astro\/)/;

/** The open data of a built site. */
const DATA = ['cau-chuyen.json', 'cau-chuyen.csv', 'cau-chuyen.schema.json'];

/** Every field of the open data with its label and sentence. */
function dictionaryCsv(): string {
  const rows = dictionaryOf(openStorySchema).map((row) => [
    row.path,
    row.label,
    row.description,
    row.type,
    row.required ? s.yes : s.no,
  ]);
  return toCsv([s.dictionary, ...rows]);
}

/**
 * Writes an archive: the site to be opened from a folder, the content, the data with its
 * dictionary, and the page that says what is what.
 * @param sink Where the files go; it keeps the checksums.
 * @param dist Folder of the built site.
 * @param content The content folder.
 * @throws When something cannot be read or written.
 */
export async function writeArchive(sink: Sink, dist: string, content: string): Promise<void> {
  const day = site.today.split('-').reverse().join('/');
  const list = filesBelow(dist).filter((file) => !TWIN.test(file) && !SERVER_ONLY.test(file));
  const files = new Set(list);
  const where = { origin: siteOrigin(dist), base: site.base };
  sink.add(READ_FIRST, Buffer.from(readFirst(site.name, day, builtStories(dist).size)));
  for (const file of list) {
    const bytes = readFileSync(join(dist, file));
    const text = () => archivePage(file, bytes.toString('utf8'), files, where, day);
    sink.add(`${SITE_FOLDER}/${file}`, file.endsWith('.html') ? Buffer.from(text()) : bytes);
  }
  const entry = fileURLToPath(new URL('../../classroom/client/carried.ts', import.meta.url));
  sink.add(`${SITE_FOLDER}/${KIT_SCRIPT}`, Buffer.from(await classicScript(entry)));
  for (const name of DATA) {
    const file = join(dist, 'du-lieu', name);
    if (existsSync(file)) sink.add(`du-lieu/${name}`, readFileSync(file));
  }
  sink.add('du-lieu/tu-dien.csv', Buffer.from(dictionaryCsv()));
  for (const file of filesBelow(content))
    sink.add(`noi-dung/${file}`, readFileSync(join(content, file)));
}
