import { paths } from '../../paths.ts';
import type { Model } from '../../queries/models.ts';
import { vi } from '../../strings/vi.ts';

const s = vi.models;

/** A row of the comparison: its head, and what a model has there, as a text or as a list. */
export const COMPARE_ROWS: readonly (readonly [
  label: string,
  value: (model: Model) => string | readonly string[],
])[] = [
  [s.rows.problem, (m) => m.story.data.arc.problem],
  [s.rows.people, (m) => m.replicate.people],
  [s.rows.cost, (m) => m.replicate.cost],
  [s.rows.time, (m) => m.replicate.duration],
  [s.rows.conditions, (m) => m.replicate.conditions],
  [s.rows.settings, (m) => (m.fit?.settings ?? []).map((x) => s.settings[x]).join(', ')],
  [s.rows.steps, (m) => m.replicate.steps.map((step) => step.title)],
  [s.rows.avoid, (m) => m.replicate.avoid],
  [s.rows.limits, (m) => m.story.data.limits],
  [
    s.rows.adopters,
    (m) =>
      m.adoptions.length === 0
        ? s.adopted(0)
        : m.adoptions.map((a) => `${a.who}, ${a.at.label}, ${vi.words.on(a.since)}: ${a.adapted}`),
  ],
];

/** The column of a model that the page's own table has no room for. */
export interface CompareColumn {
  title: string;
  url: string;
  sheet: string;
  /** Label of a sample. */
  label?: string;
  cells: (string | readonly string[])[];
}

/**
 * A model as a column of the comparison.
 * @param model The model.
 * @returns Plain values, for a script to set beside the others.
 */
export function compareColumn(model: Model): CompareColumn {
  const { story } = model;
  return {
    title: story.data.title,
    url: story.url,
    sheet: paths.actionSheet(story.slug),
    ...(story.sample && { label: vi.words.sample }),
    cells: COMPARE_ROWS.map(([, value]) => value(model)),
  };
}
