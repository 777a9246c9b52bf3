import type { LocalImageService } from 'astro';
import sharpService, { type SharpImageServiceConfig } from 'astro/assets/services/sharp';
import sharp from 'sharp';

/** Pictures with more pixels than this are converted one after another: a phone's largest are so. */
const LARGE_PIXELS = 24_000_000;

/** The end of the last large picture that was begun. */
let large: Promise<unknown> = Promise.resolve();

/** Runs a task when every large picture begun before has ended. */
function afterLarge<T>(task: () => Promise<T>): Promise<T> {
  const result = large.then(task, task);
  large = result.catch(() => undefined);
  return result;
}

/** Number of pixels, read from the picture's head. */
async function pixelsOf(input: Uint8Array): Promise<number> {
  const { width, height } = await sharp(input, { limitInputPixels: false }).metadata();
  return width * height;
}

/**
 * Astro's picture service, with two doors closed. Where it cannot convert a picture it hands on the
 * author's bytes, place and name and all: here that stops the build. And it unfolds as many pictures
 * at once as there are cores: here large ones go one by one, so that memory stays bounded.
 */
const pictureService: LocalImageService<SharpImageServiceConfig> = {
  ...sharpService,
  async transform(input, transform, config, logger) {
    const convert = () => sharpService.transform(input, transform, config, logger);
    const refuse = () => {
      throw new Error(
        `Ảnh “${String(transform['src'])}” không chuyển được sang dạng của trang; chạy npm run check để biết vì sao.`,
      );
    };
    const pixels = await pixelsOf(input).catch(refuse);
    const made = await (pixels > LARGE_PIXELS ? afterLarge(convert) : convert());
    return made.data === input ? refuse() : made;
  },
};

export default pictureService;
