import { absolute } from '../../paths.ts';
import type { Story } from '../../queries/views.ts';
import { radioScript, type Script } from '../radio/script.ts';
import type { Retold } from './retold.ts';

/**
 * What a story's forms are made from.
 * @param story The story as queries give it.
 * @returns Plain data.
 */
export function retold(story: Story): Retold {
  const { data, place } = story;
  return {
    slug: story.slug,
    address: absolute(story.url),
    title: data.title,
    sample: story.sample,
    place: place.then,
    ...(place.now !== undefined && { placeNow: place.now }),
    year: data.year,
    told: data,
    results: data.results,
    sources: data.sources,
    verification: data.verification,
    steps: (data.replicate?.steps ?? []).map((step) => `${step.title}. ${step.detail}`),
    ...(story.contact && { contact: story.contact.name }),
  };
}

const scripts = new WeakMap<Story, Script>();

/**
 * The loudspeaker script of a story, for its page and its file.
 * @param story The story as queries give it.
 * @returns The script, written once.
 */
export function scriptOf(story: Story): Script {
  let script = scripts.get(story);
  if (!script) scripts.set(story, (script = radioScript(retold(story))));
  return script;
}
