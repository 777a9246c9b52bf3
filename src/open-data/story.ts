import { absolute } from '../paths.ts';
import type { Story } from '../queries/views.ts';
import { OPEN_FIELDS, openStorySchema, type OpenStory } from './schema.ts';

/**
 * A story as the open data gives it.
 * @param story A story of a real honoree.
 * @returns The published fields alone.
 * @throws When the story is a sample, or a field is not what the data dictionary says.
 */
export function toOpenStory(story: Story): OpenStory {
  if (story.sample) throw new Error(`${story.slug}: hồ sơ mẫu không có trong dữ liệu mở`);
  const { data, place } = story;
  const { name, kind, unit } = data.honoree;
  const fields = Object.fromEntries(
    Object.entries(data).filter(([key]) => Object.hasOwn(OPEN_FIELDS, key)),
  );
  return openStorySchema.parse({
    id: story.slug,
    url: absolute(story.url),
    ...fields,
    honoree: { name, kind, ...(unit !== undefined && { unit }) },
    names: {
      movement: story.movement.name,
      agency: story.agency.name,
      placeThen: place.then,
      ...(place.now !== undefined && { placeNow: place.now }),
    },
    published: data.publication.on,
    updated: data.publication.updated ?? data.publication.on,
  });
}
