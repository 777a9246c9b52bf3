/** A content folder of generated stories, with the project's own vocabularies and pages. */
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import type { Agency } from '../../src/schemas/agency.ts';
import type { Award } from '../../src/schemas/award.ts';
import type { Movement } from '../../src/schemas/movement.ts';
import type { Place } from '../../src/schemas/place.ts';
import {
  generateProfiles,
  type GeneratedProfile,
  type ProfileMix,
  type Vocabularies,
} from './generate-profiles.ts';

const readList = (file: string): unknown => parse(readFileSync(file, 'utf8'));

/**
 * What profiles may refer to.
 * @param content A content folder.
 * @returns Its vocabularies.
 */
export function vocabulariesOf(content: string): Vocabularies {
  const places = readList(path.join(content, 'places.yaml')) as Place[];
  return {
    movements: globSync(`${content}/movements/*.yaml`)
      .sort()
      .map((file) => ({
        ...(readList(file) as Movement),
        slug: path.basename(file, '.yaml'),
      })),
    agencies: readList(path.join(content, 'agencies.yaml')) as Agency[],
    places: places.filter((p) => ['phuong', 'xa'].includes(p.type) && p.from === undefined),
    awards: readList(path.join(content, 'awards.yaml')) as Award[],
  };
}

/**
 * A profile as its file has it.
 * @param profile The profile.
 * @returns Frontmatter and body.
 */
function profileText({ data, body }: Pick<GeneratedProfile, 'data' | 'body'>): string {
  return `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}\n`;
}

/** Stories of the usual length, one in five with charts, quotations or notes in its text. */
const USUAL_MIX: ProfileMix = { words: 900, vocabulary: 0.2 };

/**
 * Writes a content folder with generated stories in place of the project's own.
 * @param folder Where to; made if need be.
 * @param count How many stories.
 * @param mix How long they are and how many use the vocabulary.
 * @returns The stories written.
 */
export function writeGeneratedContent(
  folder: string,
  count: number,
  mix: ProfileMix = USUAL_MIX,
): GeneratedProfile[] {
  mkdirSync(folder, { recursive: true });
  cpSync('content', folder, {
    recursive: true,
    filter: (file) => !/^content[\\/](?:profiles|kits|events)(?:[\\/]|$)/.test(file),
  });
  const written = [...generateProfiles(count, vocabulariesOf('content'), mix)];
  for (const profile of written) {
    const own = path.join(folder, 'profiles', profile.slug);
    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, `index.${profile.ending}`), profileText(profile));
  }
  return written;
}
