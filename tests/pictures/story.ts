import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeContent, validProfile, type Frontmatter } from '../site-content.ts';
import { BAD_PICTURES, type BadPicture } from './bad.ts';
import { GOOD_PICTURES } from './good.ts';

/** Slugs of the two stories, one of pictures that hold and one of those that do not. */
export const GOOD_STORY = 'anh-tot';
export const BAD_STORY = 'anh-xau';

const STORIES: Record<string, readonly Pick<BadPicture, 'file' | 'make'>[]> = {
  [GOOD_STORY]: GOOD_PICTURES,
  [BAD_STORY]: BAD_PICTURES,
};

/**
 * What a picture is described as.
 * @param file Its name.
 * @returns Alternative text that names it.
 */
export const altOf = (file: string): string => `Ô màu ở bốn góc, ảnh ${file.replace('.', ' ')}`;

const inBody = (file: string): string =>
  `<Photo credit="Người Chụp Thử" licence="Được phép dùng">\n\n![${altOf(file)}](./${file})\n\n</Photo>\n`;

/**
 * A story with each of its pictures in its body.
 * @param slug One of the two.
 * @returns Frontmatter and body.
 */
export function pictureStory(slug: string): { data: Frontmatter; body: string } {
  const pictures = (STORIES[slug] ?? []).map((p) => inBody(p.file)).join('\n');
  return {
    data: { ...validProfile(), title: `Trồng rau: ${slug}` },
    body: `Rau lên xanh [^so-sach].\n\n${pictures}`,
  };
}

/**
 * Puts the pictures of a story beside it.
 * @param root The content folder, which has the story.
 * @param slug One of the two.
 */
export async function writePictures(root: string, slug: string): Promise<void> {
  for (const { file, make } of STORIES[slug] ?? []) {
    const target = path.join(root, 'profiles', slug, file);
    if (make) writeFileSync(target, await make());
    else mkdirSync(target);
  }
}

/**
 * Makes a content folder of the stories alone.
 * @param slugs Which of the two to make.
 * @returns The folder.
 */
export async function makePictureContent(slugs: readonly string[]): Promise<string> {
  const root = makeContent(Object.fromEntries(slugs.map((slug) => [slug, pictureStory(slug)])));
  for (const slug of slugs) await writePictures(root, slug);
  return root;
}
