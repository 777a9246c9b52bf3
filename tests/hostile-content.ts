import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { TRICKS } from './hostile-mdx.ts';
import { makeContent, validProfile } from './site-content.ts';

const data = validProfile();

// Where the build ends the head and where an author's editor does may differ; no code may hide between.
const HEADS: Record<string, string> = {
  'head-dashes': `---\n${stringify(data)}ghi: "x\n---y\nexport const z = 1\n"\n---\n\nChuyện.\n`,
  'head-plus': `+++\ntitle = "x"\n+++\n\nChuyện.\n`,
  'head-twice': `---\n${stringify(data)}---\n---\nlayout: ../../../evil.astro\n---\n\nChuyện.\n`,
  'head-tag': `---\n${stringify(data)}ghi: !!js/function "function () {}"\n---\n\nChuyện.\n`,
  'head-prototype': `---\n${stringify(data)}__proto__: { sample: true }\nconstructor: { prototype: { x: 1 } }\n---\n\nChuyện.\n`,
  'head-layout': `---\n${stringify(data)}layout: ../../evil.astro\n---\n\nChuyện.\n`,
  'head-merge': `---\n${stringify(data)}<<: { sample: true }\n---\n\nChuyện.\n`,
  'head-aliases': `---\na: &a [x,x,x,x,x,x,x,x]\n${[...'bcdefgh']
    .map(
      (k, i) =>
        `${k}: &${k} [${Array(8)
          .fill(`*${[...'abcdefg'][i] ?? ''}`)
          .join(',')}]\n`,
    )
    .join('')}${stringify(data)}---\n\nChuyện.\n`,
  'head-after-blank': `\n\n---\n${stringify(data)}---\n\nChuyện.\n`,
};

/**
 * Makes a content folder in which each trick is a story of its own.
 *
 * @returns the folder, and the slugs of the stories
 */
export function makeHostileContent(): { contentDir: string; names: string[] } {
  const contentDir = makeContent(
    Object.fromEntries(TRICKS.map(({ name, body }) => [name, { data, body }])),
  );
  for (const { name, ext } of TRICKS)
    if (ext) {
      const file = path.join(contentDir, 'profiles', name, 'index');
      renameSync(`${file}.mdx`, `${file}.${ext}`);
    }
  for (const [name, text] of Object.entries(HEADS)) {
    mkdirSync(path.join(contentDir, 'profiles', name));
    writeFileSync(path.join(contentDir, 'profiles', name, 'index.mdx'), text);
  }
  return { contentDir, names: [...TRICKS.map((t) => t.name), ...Object.keys(HEADS)] };
}
