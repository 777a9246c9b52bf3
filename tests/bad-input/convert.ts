import { MOST_PIXELS } from '../../src/media/picture-limits.ts';
import service from '../../src/media/picture-service.ts';

type Convert = Parameters<typeof service.transform>;
const config = {
  service: { entrypoint: '', config: { limitInputPixels: MOST_PIXELS, avif: { effort: 0 } } },
} as unknown as Convert[2];
const silent = { warn: () => undefined } as unknown as Convert[3];

/**
 * Converts a picture as the build does, to a phone's width.
 *
 * @param input the author's bytes
 * @param file its name
 * @param format the format to make
 * @returns the bytes that the site would have
 */
export async function convertPicture(
  input: Uint8Array,
  file: string,
  format: string,
): Promise<Uint8Array> {
  const { data } = await service.transform(
    input,
    { src: file, width: 390, format },
    config,
    silent,
  );
  return data;
}
