import { awardFits } from './awards.ts';
import type { ProfileRule } from './context.ts';
import { limitsTold, resultsDated, reviewDue, sharesBased } from './honesty.ts';
import { pressKeepsFigures } from './press.ts';
import { consentGiven, minorsProtected, sampleNamesRole } from './privacy.ts';
import { references } from './references.ts';
import { campaignChosen, criteriaFit, modelHasReplicate, sourcesExist } from './story.ts';
import { datesInOrder, placeExisted, stagesClimb } from './time.ts';

/** Every rule that reads one profile across its fields or across collections. */
export const PROFILE_RULES: readonly ProfileRule[] = [
  references,
  modelHasReplicate,
  campaignChosen,
  criteriaFit,
  sourcesExist,
  minorsProtected,
  consentGiven,
  sampleNamesRole,
  placeExisted,
  datesInOrder,
  stagesClimb,
  awardFits,
  resultsDated,
  sharesBased,
  limitsTold,
  reviewDue,
  pressKeepsFigures,
];
