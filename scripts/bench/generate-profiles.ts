/**
 * Whole profiles for measuring at scale: every movement, agency, place, kind and level of the
 * project's own vocabularies, with awards, models and followers. Nobody in them exists.
 */
import type { Agency } from '../../src/schemas/agency.ts';
import type { Award } from '../../src/schemas/award.ts';
import type { Movement } from '../../src/schemas/movement.ts';
import type { Place } from '../../src/schemas/place.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { COST_BANDS, PEOPLE_BANDS, PROBLEMS, SETTINGS, TIME_BANDS } from '../../src/schemas/fit.ts';
import { generateBody } from './generate-body.ts';
import { generateStories, sentence, type GeneratedStory } from './generate-stories.ts';
import { seededRandom, type Random } from './random.ts';
import * as w from './story-words.ts';

/** What profiles refer to. */
export interface Vocabularies {
  movements: readonly (Movement & { slug: string })[];
  agencies: readonly Agency[];
  /** Wards and communes that stood in all the years of the stories. */
  places: readonly Place[];
  awards: readonly Award[];
}

/** A generated profile and the ending of its file. */
export interface GeneratedProfile extends GeneratedStory {
  ending: 'md' | 'mdx';
}

/** How stories are to be. */
export interface ProfileMix {
  /** Words of a body. */
  words: number;
  /** Share of stories whose body uses the vocabulary, from 0 to 1. */
  vocabulary: number;
}

const SOURCES = ['so-ghi', 'bien-ban', 'bao-cao'] as const;

type Kind = Profile['honoree']['kind'];

/** A movement that has a criterion for the kind, with its campaign and criteria. */
function fieldOf(random: Random, kind: Kind, { movements }: Vocabularies): Partial<Profile> {
  const movement = random.pick(
    movements.filter((m) => m.criteria.some((c) => c.kind === kind && c.role === undefined)),
  );
  const campaign = movement.campaigns.length > 1 ? random.pick(movement.campaigns).id : undefined;
  const own = movement.criteria.filter(
    (c) => c.kind === kind && c.role === undefined && [undefined, campaign].includes(c.campaign),
  );
  const ids = [...own.map((c) => c.id), `chung-${String(random.whole(1, 4))}`];
  return {
    movement: movement.slug,
    ...(campaign !== undefined && { campaign }),
    criteria: ids.map((criterion) => ({
      criterion,
      evidence: sentence(random),
      source: random.pick(SOURCES),
    })),
  };
}

function awardsOf(random: Random, kind: Kind, year: number, { awards }: Vocabularies) {
  const fit = awards.filter(
    (a) =>
      a.recipients.includes(kind) &&
      ['giay-khen', 'bang-khen', 'danh-hieu-thi-dua'].includes(a.kind),
  );
  return Array.from({ length: random.whole(0, 2) }, () => {
    const award = random.pick(fit);
    return {
      award: award.id,
      ...(award.grades?.[0] && { grade: random.pick(award.grades).id }),
      on: `${String(year)}-${String(random.whole(10, 12))}-1${String(random.whole(0, 9))}`,
      decision: `${String(random.whole(100, 2900))}/QĐ-UBND`,
      source: random.pick(SOURCES),
    };
  });
}

/** How a model is followed, and who followed. */
function modelOf(random: Random, year: number, vocabularies: Vocabularies): Partial<Profile> {
  const contact = random.pick(vocabularies.agencies).id;
  return {
    form: 'model',
    replicate: {
      steps: Array.from({ length: random.whole(3, 5) }, () => ({
        title: random.pick(w.DEEDS),
        detail: `${sentence(random)} ${sentence(random)}`,
      })),
      people: 'Bốn người, chia hai ca.',
      cost: `${String(random.whole(1, 90))} triệu đồng, dân góp.`,
      duration: `${String(random.whole(2, 12))} tháng.`,
      conditions: [sentence(random), sentence(random)],
      avoid: [sentence(random)],
      contact,
      fit: {
        problems: [random.pick(PROBLEMS)],
        cost: random.pick(COST_BANDS),
        people: random.pick(PEOPLE_BANDS),
        time: random.pick(TIME_BANDS),
        settings: [random.pick(SETTINGS)],
      },
    },
    adopters: Array.from({ length: random.whole(0, 3) }, () => ({
      who: 'Một tổ dân phố',
      place: random.pick(vocabularies.places).id,
      since: `${String(year + 1)}-0${String(random.whole(1, 9))}`,
      adapted: sentence(random),
      result: sentence(random),
      source: random.pick(SOURCES),
    })),
  };
}

function enrich(random: Random, { data }: GeneratedStory, vocabularies: Vocabularies): Profile {
  const place = vocabularies.places.find((p) => p.id === data.place.then);
  const year = random.whole(2022, (place?.to ?? '9999') > '2025' ? 2025 : 2024);
  const { kind, name } = data.honoree;
  const source = (id: string, title: string) => ({
    id,
    title,
    publisher: name,
    date: String(year),
    document: `Quyết định số ${String(random.whole(100, 2900))}/QĐ-UBND`,
  });
  const top = random.pick(['unit', 'city', 'city', 'province'] as const);
  return {
    ...data,
    ...fieldOf(random, kind, vocabularies),
    scope: random.next() < 0.2 ? 'comprehensive' : 'partial',
    nominatedBy: random.pick(vocabularies.agencies).id,
    year,
    results: [0, 1, 2].map((i) => ({
      what: random.pick(w.DEEDS),
      ...(i === 0
        ? { before: random.whole(2, 40), after: random.whole(41, 900) }
        : { value: random.whole(5, 900) }),
      unit: i === 2 ? 'buổi' : 'hộ',
      period: `năm ${String(year)}`,
      source: random.pick(SOURCES),
    })),
    limits: [sentence(random), sentence(random)],
    sources: [
      source('so-ghi', 'Sổ ghi chép'),
      source('bien-ban', 'Biên bản các buổi họp'),
      source('bao-cao', 'Báo cáo cuối năm'),
    ],
    stage: [
      { stage: 'discovered', level: 'unit', on: String(year - 1) },
      { stage: 'nurtured', level: 'unit', on: `${String(year)}-02` },
      { stage: 'recognised', level: top, on: `${String(year)}-11` },
    ],
    awards: awardsOf(random, kind, year, vocabularies),
    timeline: [year - 2, year - 1, year].map((y) => ({
      on: String(y),
      what: sentence(random),
      source: random.pick(SOURCES),
    })),
    verification: {
      ...data.verification,
      verifiedOn: `${String(year)}-12-05`,
      reviewBy: '2030-01-01',
    },
    consent: { ...data.consent, ...(data.consent.on && { on: `${String(year)}-12-01` }) },
    publication: {
      status: 'published',
      on: `2026-0${String(random.whole(1, 9))}-${String(random.whole(10, 28))}`,
    },
    ...(random.next() < 0.2 && modelOf(random, year, vocabularies)),
  };
}

/**
 * Generates profiles, the same ones for the same seed.
 * @param count How many.
 * @param vocabularies What they may refer to.
 * @param mix How long they are and how many use the vocabulary of bodies.
 * @param seed Any whole number.
 * @returns Profiles one by one.
 */
export function* generateProfiles(
  count: number,
  vocabularies: Vocabularies,
  mix: ProfileMix,
  seed = 1,
): Generator<GeneratedProfile> {
  const random = seededRandom(seed + 1);
  for (const story of generateStories(count, vocabularies.places, seed)) {
    const data = enrich(random, story, vocabularies);
    const withVocabulary = random.next() < mix.vocabulary;
    const body = generateBody(random, {
      sentence: () => sentence(random),
      sources: SOURCES,
      words: mix.words,
      withVocabulary,
    });
    yield { slug: story.slug, data, body, ending: withVocabulary ? 'mdx' : 'md' };
  }
}
