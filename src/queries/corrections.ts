import { getStories, getWithdrawn } from './stories.ts';
import type { Story } from './views.ts';

/** One public correction. */
export type CorrectionView =
  { on: string; what: string; story: Story } | { on: string; withdrawn: string };

/**
 * The public log: every correction and every withdrawal, the newest first (plan, clause IV.2).
 * @returns The log's lines.
 */
export async function getCorrections(): Promise<CorrectionView[]> {
  const stories = await getStories();
  const corrected = stories.flatMap((story) =>
    (story.data.corrections ?? []).map((c) => ({ ...c, story })),
  );
  const withdrawn = (await getWithdrawn()).map(({ on, slug }) => ({ on, withdrawn: slug }));
  return [...corrected, ...withdrawn].sort((a, b) => b.on.localeCompare(a.on));
}
