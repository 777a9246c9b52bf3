import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeContent, validProfile } from '../site-content.ts';
import { BAD_PICTURES } from './bad.ts';
import { GOOD_PICTURES } from './good.ts';

/** Slugs of the two stories, one of pictures that hold and one of those that do not. */
export const GOOD_STORY = 'anh-tot';
export const BAD_STORY = 'anh-xau';

const inBody = (file: string): string =>
  `<Photo credit="Người Chụp Thử" licence="Được phép dùng">\n\n![Ô màu ở bốn góc, ảnh ${file.replace('.', ' ')}](./${file})\n\n</Photo>\n`;

/**
 * Makes a content folder with the pictures, each in the body of a story.
 * @param slugs Which of the two stories to make.
 * @returns The folder.
 */
export async function makePictureContent(slugs: readonly string[]): Promise<string> {
  const stories = { [GOOD_STORY]: GOOD_PICTURES, [BAD_STORY]: BAD_PICTURES };
  const wanted = Object.entries(stories).filter(([slug]) => slugs.includes(slug));
  const root = makeContent(
    Object.fromEntries(
      wanted.map(([slug, pictures]) => {
        const body = `Rau lên xanh [^so-sach].\n\n${pictures.map((p) => inBody(p.file)).join('\n')}`;
        return [slug, { data: { ...validProfile(), title: `Trồng rau: ${slug}` }, body }];
      }),
    ),
  );
  for (const [slug, pictures] of wanted)
    for (const { file, make } of pictures) {
      const target = path.join(root, 'profiles', slug, file);
      if (make) writeFileSync(target, await make());
      else mkdirSync(target);
    }
  return root;
}
