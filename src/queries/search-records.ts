import { getCollection } from 'astro:content';
import { clauseId, paths } from '../paths.ts';
import type { SearchDocument, SearchSection } from '../search/index/document.ts';
import { site } from '../site.ts';
import { vi } from '../strings/vi.ts';
import { getKits } from './kits.ts';
import { getMovements } from './movements.ts';
import { clausesOf, getPlans } from './plans.ts';
import { getStories } from './stories.ts';
import type { MovementView, Story } from './views.ts';

/** A document whose running text is still to be read from the built page. */
export interface SearchRecord extends SearchDocument {
  /** Where its prose is: a page, and the id of one section where it is not the page's whole prose. */
  prose?: { page: string; section?: string };
}

type Texts = (string | undefined)[];

/** Words of one zone. */
const joined = (...texts: Texts): string => texts.filter(Boolean).join(' · ');

/** Running text from texts of their own, as sentences. */
const sentences = (...texts: Texts): string =>
  texts.flatMap((text) => (text ? [/[.!?…:;”]$/u.test(text) ? text : `${text}.`] : [])).join(' ');

/** The named parts of a story's page below its prose, as the page has them. */
function recordSections({ data, awards, evidence }: Story): SearchSection[] {
  const s = vi.story;
  const part = (
    anchor: string,
    title: string,
    ...texts: (string | undefined)[]
  ): SearchSection => ({
    anchor,
    title,
    text: sentences(...texts),
  });
  const how = data.replicate;
  const lesson = data.classroom;
  return [
    part('loi-noi', s.quotes, ...(data.quotes ?? []).flatMap((q) => [q.text, q.speaker])),
    part('chua-lam-duoc', s.limits, ...data.limits),
    part(
      'lam-theo',
      s.replicate,
      ...(how?.steps.flatMap((step) => [step.title, step.detail]) ?? []),
      how?.people,
      how?.cost,
      how?.duration,
      ...(how?.conditions ?? []),
      ...(how?.avoid ?? []),
      ...(data.adopters ?? []).flatMap((a) => [a.who, a.adapted, a.result]),
    ),
    part('tieu-chuan', s.criteria, ...evidence.map((e) => e.evidence)),
    part('chang-duong', s.stage, ...(data.support ?? []).flatMap((x) => [x.by, x.what])),
    part('khen-thuong', s.awards, ...awards.flatMap((a) => [a.title, a.issuer, a.decision])),
    part('moc-thoi-gian', s.timeline, ...(data.timeline ?? []).map((t) => t.what)),
    part(
      'tac-dung',
      s.effects,
      ...(data.effects ?? []).flatMap((e) => [
        e.by,
        e.impact,
        e.reach,
        e.growth,
        e.difficulties,
        e.help,
      ]),
    ),
    part(
      'lop-hoc',
      s.classroom,
      ...(lesson?.values ?? []),
      ...(lesson?.questions ?? []),
      lesson?.shorter,
    ),
    part('tham-quan', s.visits, data.visits?.preparation, ...(data.talks?.topics ?? [])),
    part(
      'nguon',
      s.sources,
      ...data.sources.flatMap((source) => [source.title, source.publisher, source.document]),
    ),
    part('cai-chinh', s.corrections, ...(data.corrections ?? []).map((c) => c.what)),
  ];
}

function storyRecord(story: Story): SearchRecord {
  const { data, movement, place, agency } = story;
  return {
    url: story.url,
    title: data.title,
    who: joined(data.honoree.name, data.honoree.unit),
    place: joined(place.then, place.now),
    tags: joined(movement.shortName, story.campaign, ...story.awards.map((a) => a.title)),
    facts: [movement.shortName, vi.kinds[story.kind], place.label, String(data.year)],
    className: movement.className,
    date: data.publication.on,
    sample: story.sample,
    filters: {
      loai: [data.form === 'model' ? 'mo-hinh' : 'cau-chuyen'],
      'phong-trao': [movement.slug],
      'doi-tuong': [vi.kindSlugs[story.kind]],
      cap: story.levels,
      noi: [place.id],
      nam: [String(data.year)],
      mau: [story.sample ? 'mau' : 'that'],
    },
    sections: [
      { text: sentences(data.summary, data.arc.problem, data.arc.action, data.arc.result) },
      {
        text: sentences(
          place.detail,
          agency.name,
          ...data.results.map((r) => `${r.what} (${r.unit}, ${r.period})`),
        ),
      },
      ...recordSections(story),
    ],
    prose: { page: story.url },
  };
}

function movementRecord(movement: MovementView): SearchRecord {
  return {
    url: movement.url,
    title: movement.shortName,
    who: '',
    place: '',
    tags: joined(movement.name, ...movement.campaigns.map((c) => c.name)),
    facts: [vi.words.section(`III.${movement.clause}`)],
    className: movement.className,
    date: '',
    sample: false,
    filters: { loai: ['tieu-chuan'], 'phong-trao': [movement.slug] },
    sections: [
      { text: movement.intro },
      {
        anchor: 'tieu-chuan',
        title: vi.lists.criteria,
        text: sentences(...movement.criteria.flatMap((c) => [c.role, c.text])),
      },
    ],
  };
}

/** Each clause of each plan, found by itself. */
async function clauseRecords(movements: readonly MovementView[]): Promise<SearchRecord[]> {
  return (await getPlans()).flatMap((plan) =>
    clausesOf(plan).map(({ id, title }): SearchRecord => {
      const movement = movements.find((m) => `III.${m.clause}` === id);
      return {
        url: paths.clause(plan.id, id),
        title: /^[IVX]/.test(id) ? `${vi.words.section(id)}. ${title}` : title,
        who: '',
        place: '',
        tags: plan.data.shortName,
        facts: [plan.data.shortName],
        ...(movement && { className: movement.className }),
        date: '',
        sample: false,
        filters: { loai: ['tieu-chuan'], ...(movement && { 'phong-trao': [movement.slug] }) },
        sections: [],
        prose: { page: paths.plan(plan.id), section: clauseId(id) },
      };
    }),
  );
}

/** Kits that are out; a draft that is shown while writing is not for finding. */
async function kitRecords(): Promise<SearchRecord[]> {
  const out = await getCollection(
    'kits',
    ({ data }) => data.publication.status === 'published' && data.publication.on <= site.today,
  );
  const days = new Map(out.map(({ id, data }) => [id, data.publication.on]));
  return (await getKits()).flatMap(({ slug, url, kit, stories, sample }): SearchRecord[] => {
    const date = days.get(slug);
    if (date === undefined) return [];
    return [
      {
        url,
        title: kit.title,
        who: '',
        place: '',
        tags: joined(...stories.map((s) => s.title)),
        facts: [vi.search.lesson(kit.minutes)],
        ...(stories[0] && { className: stories[0].movement.className }),
        date,
        sample,
        filters: {
          loai: ['bo-giao-luu'],
          'phong-trao': [...new Set(stories.map((s) => s.movement.slug))],
        },
        sections: [
          { text: sentences(kit.summary, ...kit.aims) },
          {
            text: sentences(
              ...kit.steps.flatMap((s) => [s.title, s.detail]),
              ...kit.questions,
              kit.safety,
            ),
          },
        ],
      },
    ];
  });
}

/**
 * Everything that the search may find: published stories, movements, clauses and kits.
 * @returns Records; the integration adds the running text of the built pages.
 */
export async function getSearchRecords(): Promise<SearchRecord[]> {
  const stories = await getStories();
  const movements = await getMovements();
  return [
    ...stories.filter((s) => s.preview === undefined).map(storyRecord),
    ...movements.map(movementRecord),
    ...(await clauseRecords(movements)),
    ...(await kitRecords()),
  ];
}
