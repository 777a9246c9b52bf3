import { getCollection, type CollectionEntry } from 'astro:content';
import { paths } from '../paths.ts';
import { isShown, previewOf } from '../schemas/shown.ts';
import { takenBackOn } from '../schemas/taken-back.ts';
import { site } from '../site.ts';
import { countWords, readingMinutes } from '../vietnamese/words.ts';
import { getAgency } from './agencies.ts';
import { getAwardViews } from './awards.ts';
import { getMovement, getMovements } from './movements.ts';
import { getPlaceView } from './places.ts';
import { getPlan } from './plans.ts';
import type { CriterionRow, EvidenceView, MovementView, Story, WithdrawnStory } from './views.ts';

type ProfileEntry = CollectionEntry<'profiles'>;

/** A body as plain words: without tags, marks and citations. */
const plain = (body: string): string => body.replaceAll(/<[^>]+>|\[\^[^\]]+\]|[#*_>|-]/g, ' ');

/** The criteria that a profile names, with their text from the plan. */
async function evidenceOf(entry: ProfileEntry, movement: MovementView): Promise<EvidenceView[]> {
  const plan = await getPlan();
  return entry.data.criteria.map((item): EvidenceView => {
    const own = movement.criteria.find((c) => c.id === item.criterion);
    const common = plan.data.commonCriteria.find((c) => c.id === item.criterion);
    const text = own?.text ?? common?.text;
    if (text === undefined)
      throw new Error(`content/profiles/${entry.id}: tiêu chuẩn “${item.criterion}” không có`);
    return {
      id: item.criterion,
      clause: own ? `III.${movement.clause}` : 'III.2',
      text,
      evidence: item.evidence,
      source: item.source,
      common: !own,
    };
  });
}

/**
 * The criteria a profile is judged by: the plan's common ones, then its movement's for its kind
 * and campaign. One for a role (clause 3.8) applies where the profile names it.
 */
async function criteriaOf(
  { data }: ProfileEntry,
  movement: MovementView,
  evidence: readonly EvidenceView[],
): Promise<CriterionRow[]> {
  const named = (id: string) => evidence.filter((e) => e.id === id);
  const own = movement.criteria.filter(
    (c) =>
      named(c.id).length > 0 ||
      (c.kind === data.honoree.kind &&
        c.role === undefined &&
        (c.campaign === undefined || c.campaign === data.campaign)),
  );
  const row = (c: { id: string; text: string }, common: boolean): CriterionRow => ({
    id: c.id,
    text: c.text,
    common,
    clause: common ? 'III.2' : `III.${movement.clause}`,
    evidence: named(c.id),
  });
  const plan = await getPlan();
  return [...plan.data.commonCriteria.map((c) => row(c, true)), ...own.map((c) => row(c, false))];
}

/** Resolves one entry: every reference followed, every derived fact computed. */
async function toStory(entry: ProfileEntry): Promise<Story> {
  const { data, id: slug } = entry;
  const movement = await getMovement(data.movement);
  const awards = await getAwardViews(slug, data.awards);
  const campaign = movement.campaigns.find((c) => c.id === data.campaign)?.name;
  const levels = new Set(awards.flatMap((a) => (a.level && !a.revoked ? a.level : [])));
  const evidence = await evidenceOf(entry, movement);
  const body = plain(entry.body ?? '');
  return {
    slug,
    url: paths.story(slug),
    entry,
    data,
    kind: data.honoree.kind,
    sample: data.sample === true,
    preview: previewOf(data, site.today),
    movement,
    ...(campaign !== undefined && { campaign }),
    place: await getPlaceView(data.place.then, data.year, data.place.detail),
    agency: await getAgency(data.nominatedBy),
    ...(data.replicate && { contact: await getAgency(data.replicate.contact) }),
    awards,
    levels: [...levels],
    evidence,
    criteria: await criteriaOf(entry, movement, evidence),
    adopterPlaces: await Promise.all(
      (data.adopters ?? []).map((a) => getPlaceView(a.place, Number(a.since.slice(0, 4)))),
    ),
    words: countWords(body),
    minutes: readingMinutes(body),
  };
}

let cache: Promise<Story[]> | undefined;

/**
 * Every story that the public may read, the newest first.
 * @returns Resolved stories, loaded once.
 * @throws When a reference leads nowhere, naming the file.
 */
export function getStories(): Promise<Story[]> {
  cache ??= getCollection('profiles', ({ data }) => isShown(data, site)).then(async (entries) => {
    const stories = await Promise.all(entries.map(toStory));
    return stories.sort(
      (a, b) =>
        b.data.publication.on.localeCompare(a.data.publication.on) || a.slug.localeCompare(b.slug),
    );
  });
  return cache;
}

/**
 * Stories that were taken back: their address keeps a notice.
 * @returns Slugs and days, without anything personal.
 */
export async function getWithdrawn(): Promise<WithdrawnStory[]> {
  const kept = (await getCollection('withdrawn')).map(({ data }) => ({
    slug: data.id,
    on: data.on,
  }));
  const marked = (await getCollection('profiles')).flatMap(({ id, data }): WithdrawnStory[] => {
    const on = takenBackOn(data, site.today);
    const shown = site.showSamples || data.sample !== true;
    const wasPublic = data.publication.status !== 'draft';
    return on !== undefined && shown && wasPublic ? [{ slug: id, on }] : [];
  });
  return [...kept, ...marked];
}

let byMovement: Promise<Map<string, Story[]>> | undefined;

/**
 * Stories by the slug of their movement, the newest first.
 * @returns The movements in the plan's order, grouped once.
 */
export function getStoriesByMovement(): Promise<Map<string, Story[]>> {
  byMovement ??= groupByMovement();
  return byMovement;
}

async function groupByMovement(): Promise<Map<string, Story[]>> {
  const groups = Map.groupBy(await getStories(), (s) => s.movement.slug);
  return new Map((await getMovements()).map(({ slug }) => [slug, groups.get(slug) ?? []]));
}

/**
 * The stories of one movement, the newest first.
 * @param slug The movement's slug.
 * @returns Its stories.
 */
export async function getStoriesOf(slug: string): Promise<Story[]> {
  return (await getStoriesByMovement()).get(slug) ?? [];
}

/**
 * The stories of one movement as its page lists them: what happened before what is a sample, each
 * the newest first.
 * @param slug The movement's slug.
 * @returns Its stories.
 */
export async function getShelfOf(slug: string): Promise<Story[]> {
  const stories = await getStoriesOf(slug);
  return [...stories.filter((s) => !s.sample), ...stories.filter((s) => s.sample)];
}
