import { LEVELS, STAGES } from '../schemas/profile/path.ts';
import { KINDS } from '../schemas/values.ts';
import type { Counted } from './records.ts';

/** One number of the statistics, with the stories behind it. */
export interface Figure {
  /** Names the figure in the page and in its address: `kind:collective`, `movement-kind:y-te:individual`. */
  key: string;
  stories: Counted[];
}

/** What figures are made over. */
export interface Frame {
  movements: string[];
  agencies: string[];
  /** Places in the order of their names; those without a story are left out. */
  places: string[];
  years: number[];
}

/** The figures by part of the page. */
export interface Statistics {
  total: Figure;
  kinds: Figure[];
  forms: Figure[];
  scopes: Figure[];
  levels: Figure[];
  stages: Figure[];
  leaders: Figure[];
  years: Figure[];
  places: Figure[];
  /** A row a movement, a figure a kind. */
  movementKinds: { movement: string; figures: Figure[] }[];
  /** A row an agency, a figure a year. */
  agencyYears: { agency: string; figures: Figure[] }[];
}

/**
 * Counts stories in every way the page shows.
 * @param stories Stories of real honorees.
 * @param frame Rows and columns, zeros included.
 * @returns The figures.
 */
export function statisticsOf(stories: readonly Counted[], frame: Frame): Statistics {
  const figure = (key: string, has: (s: Counted) => boolean): Figure => ({
    key,
    stories: stories.filter(has),
  });
  return {
    total: figure('all', () => true),
    kinds: KINDS.map((kind) => figure(`kind:${kind}`, (s) => s.kind === kind)),
    forms: (['deed', 'model'] as const).map((f) => figure(`form:${f}`, (s) => s.form === f)),
    scopes: (['comprehensive', 'partial'] as const).map((x) =>
      figure(`scope:${x}`, (s) => s.scope === x),
    ),
    levels: LEVELS.map((level) => figure(`level:${level}`, (s) => s.level === level)),
    stages: STAGES.map((stage) => figure(`stage:${stage}`, (s) => s.stage === stage)),
    leaders: [
      figure('leader:yes', (s) => s.leader === true),
      figure('leader:no', (s) => s.leader === false),
      figure('leader:unsaid', (s) => s.kind === 'individual' && s.leader === undefined),
    ],
    years: frame.years.map((year) => figure(`year:${String(year)}`, (s) => s.year === year)),
    places: frame.places
      .map((place) => figure(`place:${place}`, (s) => s.place === place))
      .filter((f) => f.stories.length > 0),
    movementKinds: frame.movements.map((movement) => ({
      movement,
      figures: KINDS.map((kind) =>
        figure(
          `movement-kind:${movement}:${kind}`,
          (s) => s.movement === movement && s.kind === kind,
        ),
      ),
    })),
    agencyYears: frame.agencies.map((agency) => ({
      agency,
      figures: frame.years.map((year) =>
        figure(
          `agency-year:${agency}:${String(year)}`,
          (s) => s.agency === agency && s.year === year,
        ),
      ),
    })),
  };
}

/**
 * How a count stands to the plan's quota (clause VI.1).
 * @param count Exemplars of an agency in a year.
 * @param quota From so many to so many.
 * @returns Below, within or above.
 */
export function againstQuota(
  count: number,
  quota: { min: number; max: number },
): 'below' | 'within' | 'above' {
  if (count < quota.min) return 'below';
  return count > quota.max ? 'above' : 'within';
}

/**
 * Every figure of the statistics, once.
 * @param statistics The statistics.
 * @returns Figures in the order of the page.
 */
export function allFigures(statistics: Statistics): Figure[] {
  const { total, kinds, forms, scopes, levels, stages, leaders, years, places } = statistics;
  return [
    total,
    ...[kinds, forms, scopes, levels, stages, leaders, years, places].flat(),
    ...statistics.movementKinds.flatMap((row) => row.figures),
    ...statistics.agencyYears.flatMap((row) => row.figures),
  ];
}
