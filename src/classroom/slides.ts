import { classroom as t } from '../strings/vi/classroom.ts';
import type { Pack } from './pack.ts';

/** One slide with what the speaker says. */
export interface Slide {
  /** Anchor, unique in the deck. */
  id: string;
  kind: 'cover' | 'step' | 'open' | 'sources';
  /** Small line above the title. */
  eyebrow: string;
  title: string;
  lines: string[];
  script: string;
  /** Minutes of the step that begins here. */
  minutes?: number;
}

/**
 * The deck of a pack: a cover, the slides of every step, what stays open, where to read on.
 * @param pack The pack.
 * @returns Slides in order; the same pack always gives the same deck.
 */
export function slidesOf(pack: Pack): Slide[] {
  const { kit, stories } = pack;
  const samples = new Map(stories.map((s) => [s.slug, s.sample]));
  const steps = kit.steps.flatMap((step, i) =>
    step.slides.map((slide, j): Slide => ({
      id: `phan-${String(i + 1)}-${String(j + 1)}`,
      kind: 'step',
      eyebrow: t.stepAt(i + 1, step.minutes),
      title: slide.title,
      lines: slide.lines,
      script: slide.script,
      ...(j === 0 && { minutes: step.minutes }),
    })),
  );
  return [
    {
      id: 'mo-dau',
      kind: 'cover',
      eyebrow: `${t.audiences[kit.audience]} · ${t.settings[kit.setting]} · ${t.minutes(kit.minutes)}`,
      title: kit.title,
      lines: [],
      script: `${pack.sample ? `${t.sampleNote} ` : ''}${t.aims}: ${kit.aims.join(' ')}`,
    },
    ...steps,
    {
      id: 'con-de-ngo',
      kind: 'open',
      eyebrow: t.unresolved,
      title: t.slideUnresolved,
      lines: [kit.evidence.unresolved],
      script: t.slideUnresolvedScript,
    },
    {
      id: 'doc-tiep',
      kind: 'sources',
      eyebrow: t.sources,
      title: t.slideSources,
      lines: stories.map((s) => (samples.get(s.slug) ? `${s.title} ${t.sampleMark}` : s.title)),
      script: t.slideSourcesScript,
    },
  ];
}
