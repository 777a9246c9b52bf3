import { getCollection, type CollectionEntry } from 'astro:content';
import type { Pack, PackAgency, PackStory } from '../classroom/pack.ts';
import { absolute, paths } from '../paths.ts';
import { AUDIENCES } from '../schemas/kit-terms.ts';
import type { Agency } from '../schemas/agency.ts';
import { site } from '../site.ts';
import { vi } from '../strings/vi.ts';
import { formatNumber } from '../vietnamese/numbers.ts';
import { getAgency } from './agencies.ts';
import { getStories } from './stories.ts';
import type { Story } from './views.ts';

/** An agency as a pack names it. */
const toPackAgency = ({ id, name, active }: Agency): PackAgency => ({
  id,
  name,
  ...(active?.to !== undefined && { ended: active.to }),
});

/** A result's figure as a reader says it: "96 → 34 phút", "hơn 30.000 người". */
function figure(result: Story['data']['results'][number]): PackStory['figures'][number] {
  const sign = result.qualifier ? `${vi.qualifiers[result.qualifier]} ` : '';
  const value =
    result.value === undefined
      ? `${formatNumber(result.before ?? 0)} → ${sign}${formatNumber(result.after ?? 0)}`
      : sign + formatNumber(result.value);
  return { value: `${value} ${result.unit}`, what: result.what, period: result.period };
}

/**
 * A story as plain values, for packs.
 * @param story The story.
 * @returns What a pack needs of it.
 * @throws When its visits name an agency that is not there.
 */
export async function toPackStory(story: Story): Promise<PackStory> {
  const { data, movement, slug } = story;
  const { classroom, visits, talks } = data;
  return {
    slug,
    url: story.url,
    address: absolute(story.url),
    title: data.title,
    summary: data.summary,
    sample: story.sample,
    honoree: data.honoree.name,
    movement: {
      slug: movement.slug,
      name: movement.shortName,
      className: movement.className,
      weave: movement.weave,
    },
    place: story.place.label,
    year: data.year,
    agency: toPackAgency(story.agency),
    problem: data.arc.problem,
    action: data.arc.action,
    result: data.arc.result,
    figures: data.results.map(figure),
    limits: data.limits,
    questions: classroom?.questions ?? [],
    values: classroom?.values ?? [],
    levels: classroom?.levels ?? [],
    ...(classroom?.shorter !== undefined && { shorter: classroom.shorter }),
    sources: data.sources.map(({ title, publisher, date }) => ({ title, publisher, date })),
    ...(visits && {
      visit: {
        host: toPackAgency(await getAgency(visits.host)),
        capacity: visits.capacity,
        preparation: visits.preparation,
      },
    }),
    ...(talks && { talk: talks }),
  };
}

/** Whether a kit may be read: published by today, with every story of it on the site. */
function isShown({ data }: CollectionEntry<'kits'>, stories: ReadonlyMap<string, Story>): boolean {
  const out = data.publication.status === 'published' && data.publication.on <= site.today;
  return (out || site.showDrafts) && data.stories.every((slug) => stories.has(slug));
}

let cache: Promise<Pack[]> | undefined;

/** Loads and resolves every kit. */
async function load(): Promise<Pack[]> {
  const stories = new Map((await getStories()).map((s) => [s.slug, s]));
  const entries = (await getCollection('kits')).filter((entry) => isShown(entry, stories));
  const packs = await Promise.all(
    entries.map(async ({ id, data }): Promise<Pack> => {
      const used = data.stories.flatMap((slug) => stories.get(slug) ?? []);
      return {
        slug: id,
        url: paths.kit(id),
        address: absolute(paths.kit(id)),
        nominate: paths.nominate,
        kit: data,
        stories: await Promise.all(used.map(toPackStory)),
        ...(data.guest && { agency: toPackAgency(await getAgency(data.guest.agency)) }),
        sample: used.some((s) => s.sample),
      };
    }),
  );
  const order = (p: Pack): number => AUDIENCES.indexOf(p.kit.audience);
  return packs.sort((a, b) => order(a) - order(b) || a.slug.localeCompare(b.slug));
}

/**
 * Every kit whose stories can all be read, by audience, the youngest first.
 * @returns Packs, loaded once.
 */
export function getKits(): Promise<Pack[]> {
  cache ??= load();
  return cache;
}

/**
 * The kits that use a story.
 * @param slug The story's slug.
 * @returns Packs.
 */
export async function getKitsOf(slug: string): Promise<Pack[]> {
  return (await getKits()).filter((p) => p.kit.stories.includes(slug));
}
