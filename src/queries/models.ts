import type { ChartTable } from '../components/chart/table.ts';
import { PROBLEMS, type Fit } from '../schemas/fit.ts';
import { vi } from '../strings/vi.ts';
import { compareVietnamese } from '../vietnamese/collate.ts';
import { formatNumber } from '../vietnamese/numbers.ts';
import { getStories } from './stories.ts';
import type { PlaceView, Story } from './views.ts';

type Replicate = NonNullable<Story['data']['replicate']>;
type Adopter = NonNullable<Story['data']['adopters']>[number];

/** A place or a group that followed a model. */
export interface Adoption extends Adopter {
  story: Story;
  at: PlaceView;
  year: number;
}

/** A model: a story that says how to do likewise. */
export interface Model {
  story: Story;
  replicate: Replicate;
  /** What it suits; undefined where its author has not sorted it. */
  fit?: Fit;
  adoptions: Adoption[];
}

/** The adopters of one story, the oldest first. */
function adoptionsOf(story: Story): Adoption[] {
  return (story.data.adopters ?? [])
    .flatMap((adopter, i): Adoption[] => {
      const at = story.adopterPlaces[i];
      return at ? [{ ...adopter, story, at, year: Number(adopter.since.slice(0, 4)) }] : [];
    })
    .sort((a, b) => a.since.localeCompare(b.since));
}

let cache: Promise<Model[]> | undefined;

/**
 * Every model, those of real honorees first, then by title.
 * @returns Models with what they suit and who followed, gathered once.
 */
export function getModels(): Promise<Model[]> {
  cache ??= load();
  return cache;
}

async function load(): Promise<Model[]> {
  return (await getStories())
    .flatMap((story): Model[] => {
      const { replicate } = story.data;
      if (!replicate) return [];
      const adoptions = adoptionsOf(story);
      return [{ story, replicate, adoptions, ...(replicate.fit && { fit: replicate.fit }) }];
    })
    .sort(
      (a, b) =>
        Number(a.story.sample) - Number(b.story.sample) ||
        compareVietnamese(a.story.data.title, b.story.data.title),
    );
}

/** The register of who followed which model. */
export interface Register {
  /** Those of real stories: these alone are counted. */
  real: Adoption[];
  sample: Adoption[];
  /** Real models that nobody is known to have followed. */
  unfollowed: Story[];
}

/**
 * The adopters' register over the city, deeds that were followed included, the oldest first.
 * @returns Real and sample adoptions apart.
 */
export async function getRegister(): Promise<Register> {
  const stories = await getStories();
  const all = stories.flatMap(adoptionsOf).sort((a, b) => a.since.localeCompare(b.since));
  return {
    real: all.filter((a) => !a.story.sample),
    sample: all.filter((a) => a.story.sample),
    unfollowed: stories.filter(
      (s) => !s.sample && s.data.form === 'model' && (s.data.adopters ?? []).length === 0,
    ),
  };
}

/** Models that meet one problem. */
export interface ProblemGroup {
  /** The problem's id; `khac` for models that their authors have not sorted. */
  id: string;
  name: string;
  models: Model[];
}

/**
 * Models by the first problem that they meet, in the order of the vocabulary.
 * @returns Groups without an empty one, the unsorted last.
 */
export async function getProblemGroups(): Promise<ProblemGroup[]> {
  const groups = Map.groupBy(await getModels(), (model) => model.fit?.problems[0]);
  return [...PROBLEMS, undefined].flatMap((problem) => {
    const models = groups.get(problem);
    if (!models) return [];
    const name = problem === undefined ? vi.models.noProblem : vi.models.problems[problem];
    return [{ id: problem ?? 'khac', name, models }];
  });
}

/** So many cards one page holds, and so many columns its table. */
export const MOST_COMPARED = 48;

/**
 * Whether all models can stand on one page, where they can be narrowed without another.
 * @param groups The models.
 * @returns False where each problem has pages of its own.
 */
export function fitsOnePage(groups: readonly ProblemGroup[]): boolean {
  return groups.reduce((sum, { models }) => sum + models.length, 0) <= MOST_COMPARED;
}

/**
 * How many had followed by the end of each year, as a chart's table.
 * @param adoptions Adoptions, at least one.
 * @param head Titles of the two columns.
 * @returns A row a year from the first to the last, years without a new follower included.
 */
export function spreadByYear(adoptions: readonly Adoption[], head: [string, string]): ChartTable {
  const years = adoptions.map((a) => a.year);
  const first = Math.min(...years);
  const rows = Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => {
    const count = years.filter((year) => year <= first + i).length;
    return { label: String(first + i), values: [count], shown: [formatNumber(count)] };
  });
  return { head, rows };
}

/**
 * How many followed in each place, as a chart's table.
 * @param adoptions Adoptions.
 * @param head Titles of the two columns.
 * @returns A row a place, the most followed first, then by name.
 */
export function spreadByPlace(adoptions: readonly Adoption[], head: [string, string]): ChartTable {
  const rows = [...Map.groupBy(adoptions, (a) => a.at.label)]
    .map(([label, list]) => ({ label, values: [list.length], shown: [formatNumber(list.length)] }))
    .sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0) || compareVietnamese(a.label, b.label));
  return { head, rows };
}
