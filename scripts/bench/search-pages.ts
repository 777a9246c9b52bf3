/** Pages to search in a measurement, with the original text that says what is relevant. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Place } from '../../src/schemas/place.ts';
import { ZONES, type SearchDocument } from '../../src/search/index/document.ts';
import { readFragment } from '../../src/search/index/fragment.ts';
import type { GeneratedStory } from './generate-stories.ts';

/** One page of a measurement. */
export interface BenchPage {
  url: string;
  title: string;
  who: string;
  place: string;
  /** The text below the title, cut into pieces that no phrase runs across. */
  pieces: string[];
  filters: Partial<Record<string, string[]>>;
}

const withoutFillers = (words: readonly string[]): string =>
  words.filter((w) => w !== '·').join(' ');

/** Sentences: a phrase that crosses a full stop is none that a reader would type. */
const sentences = (text: string): string[] => text.split(/(?<=[.!?:;…”])\s+|\n+/u).filter(Boolean);

/**
 * Reads the pages of a built index from what it shows of them.
 * @param folder The index.
 * @returns Its pages in their original spelling.
 */
export function pagesOfIndex(folder: string): BenchPage[] {
  const names = readdirSync(path.join(folder, 'fragment')).sort();
  return names.map((name) => {
    const fragment = readFragment(readFileSync(path.join(folder, 'fragment', name)));
    const words = fragment.content.split(' ');
    return {
      url: fragment.url,
      title: withoutFillers(words.slice(ZONES.title, ZONES.who)),
      who: withoutFillers(words.slice(ZONES.who, ZONES.place)),
      place: withoutFillers(words.slice(ZONES.place, ZONES.tags)),
      pieces: [
        withoutFillers(words.slice(ZONES.tags, ZONES.body)),
        ...sentences(words.slice(ZONES.body).join(' ')),
      ],
      filters: fragment.filters,
    };
  });
}

/**
 * A generated story as the search takes it.
 * @param story The story.
 * @param place Its place.
 * @returns The document, laid out as the site's own.
 */
export function documentOf(story: GeneratedStory, place: Place): SearchDocument {
  const { data, slug, body } = story;
  const label = `${place.type === 'xa' ? 'xã' : 'phường'} ${place.name}`;
  const text = [
    data.summary,
    ...Object.values(data.arc),
    ...data.limits,
    body.replace(/^## .*$/gm, ''),
  ];
  const record = [
    ...data.criteria.map((c) => c.evidence),
    ...data.sources.flatMap((s) => [s.title, s.publisher, s.document ?? '']),
  ];
  return {
    url: `/guong/${slug}/`,
    title: data.title,
    who: data.honoree.name,
    place: `${label}, thành phố Nam Định`,
    tags: '',
    sections: [{ text: text.join('\n') }, { text: record.join('. ') }],
    filters: {
      loai: ['cau-chuyen'],
      'phong-trao': [data.movement],
      'doi-tuong': [data.honoree.kind],
      noi: [place.id],
      nam: [String(data.year)],
    },
    date: data.publication.on,
    facts: [data.movement, label, String(data.year)],
    sample: false,
  };
}

/**
 * A document as a page of a measurement.
 * @param document The document.
 * @returns The page.
 */
export function pageOf(document: SearchDocument): BenchPage {
  return {
    url: document.url,
    title: document.title,
    who: document.who,
    place: document.place,
    pieces: [document.tags, ...document.sections.flatMap((s) => sentences(s.text))],
    filters: document.filters,
  };
}
