import type { Profile } from '../../schemas/profile.ts';

/** What the forms of a story are made from: plain data, so that they can be tried without a build. */
export interface Retold {
  slug: string;
  /** Absolute address of the story. */
  address: string;
  title: string;
  sample: boolean;
  /** "phường Vị Xuyên, thành phố Nam Định". */
  place: string;
  /** The place's name today, where it changed. */
  placeNow?: string;
  year: number;
  told: Pick<Profile, 'summary' | 'arc' | 'limits' | 'press'>;
  results: Profile['results'];
  sources: Profile['sources'];
  verification: Profile['verification'];
  /** Titles of the steps of a model; none for a deed. */
  steps: string[];
  /** Name of the agency that answers for a model. */
  contact?: string;
}
