import type { CollectionEntry } from 'astro:content';
import type { Agency } from '../schemas/agency.ts';
import type { Award } from '../schemas/award.ts';
import type { Movement } from '../schemas/movement.ts';
import type { Kind } from '../schemas/values.ts';

/** Levels a reader filters awards by: the plan's four (IV.2) and the grassroots. */
export const LEVEL_GROUPS = ['co-so', 'thanh-pho', 'bo', 'tinh', 'nha-nuoc'] as const;
/** One of the public levels. */
export type LevelGroup = (typeof LEVEL_GROUPS)[number];

/** A place with what to call it: at the time and now. */
export interface PlaceView {
  id: string;
  /** "phường Lộc Vượng". */
  label: string;
  /** "phường Lộc Vượng, thành phố Nam Định". */
  then: string;
  /** "phường Nam Định, tỉnh Ninh Bình"; undefined where unknown or unchanged. */
  now?: string;
  detail?: string;
}

/** An award of a story, with the title it refers to. */
export interface AwardView {
  title: string;
  kind: Award['kind'];
  level?: LevelGroup;
  issuer?: string;
  on: string;
  decision?: string;
  source: string;
  revoked?: string;
}

/** A movement with its slug and its stories' count. */
export interface MovementView extends Movement {
  slug: string;
  url: string;
  /** CSS class that carries its colours. */
  className: string;
}

/** A criterion of the plan that a story says it meets. */
export interface EvidenceView {
  id: string;
  clause: string;
  text: string;
  evidence: string;
  source: string;
  common: boolean;
}

/** A criterion that a story is judged by, with its evidence where it has some. */
export interface CriterionRow {
  id: string;
  clause: string;
  text: string;
  common: boolean;
  evidence: EvidenceView[];
}

/** A story, resolved: a page needs nothing else to show it. */
export interface Story {
  slug: string;
  url: string;
  entry: CollectionEntry<'profiles'>;
  data: CollectionEntry<'profiles'>['data'];
  kind: Kind;
  sample: boolean;
  /** Shown only while writing: a draft or a story dated in the future. */
  preview: 'draft' | 'scheduled' | undefined;
  movement: MovementView;
  campaign?: string;
  place: PlaceView;
  agency: Agency;
  contact?: Agency;
  awards: AwardView[];
  levels: LevelGroup[];
  evidence: EvidenceView[];
  /** Every criterion that applies, those without evidence too. */
  criteria: CriterionRow[];
  adopterPlaces: PlaceView[];
  words: number;
  minutes: number;
}

/** What is left of a withdrawn story: an address and a day, no personal data. */
export interface WithdrawnStory {
  slug: string;
  on: string;
}
