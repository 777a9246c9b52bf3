import type { Finding } from '../../schemas/rules/context.ts';
import { passagesOf, type Passage } from '../passages.ts';
import type { RawEntry } from '../read.ts';
import type { Place } from '../yaml.ts';
import { exaggeration } from './exaggeration.ts';
import { figuresSourced, percentagesBased, wholesCounted } from './figures.ts';
import { numberPlates, personalEmail, personalNumbers, speltNumbers } from './privacy-numbers.ts';
import { familyNames, illnesses, ownPages } from './privacy-family.ts';
import { helpedNames } from './privacy-helped.ts';
import { unaskedNames } from './privacy-unasked.ts';
import { birthDates, childsSchool, homeAddresses } from './privacy-persons.ts';
import type { TextFacts, TextRule } from './text-rule.ts';

/** A finding with its place in the file. */
export type PlacedFinding = Finding & Place;

const PRIVACY: readonly TextRule[] = [
  personalNumbers,
  speltNumbers,
  personalEmail,
  numberPlates,
  birthDates,
  homeAddresses,
  childsSchool,
  helpedNames,
  unaskedNames,
  familyNames,
  illnesses,
  ownPages,
];
const HONESTY: readonly TextRule[] = [
  exaggeration,
  figuresSourced,
  percentagesBased,
  wholesCounted,
];

/** Fields in which nobody tells the story: names, papers, other people's words. */
const NOT_TOLD = new Set(
  'honoree sources quotes awards verification consent cover gallery support visits publication nominatedBy'.split(
    ' ',
  ),
);

/** Whether a collection's words are the office's own story. */
const PRIVATE = new Set(['profiles', 'kits', 'events', 'pages']);
const HONEST = new Set(['profiles', 'events']);
/** A lesson asks about a story's figures; their sources stand in the story. */
const UNFIGURED: readonly TextRule[] = [...PRIVACY, exaggeration];

/** The facts of an entry that rules about words ask for. */
function factsOf(raw: RawEntry): TextFacts {
  const data = raw.data as
    { honoree?: { under16?: unknown; name?: unknown }; results?: unknown } | null | undefined;
  const results = Array.isArray(data?.results) ? (data.results as Record<string, unknown>[]) : [];
  const based = results.filter((r) => r['unit'] === '%' && typeof r['base'] === 'string');
  const numbers = based.flatMap((r) => [r['value'], r['before'], r['after']]);
  return {
    minor: data?.honoree?.under16 === true,
    honoree: typeof data?.honoree?.name === 'string' ? data.honoree.name : '',
    percentages: new Set(numbers.filter((n) => typeof n === 'number')),
  };
}

/**
 * Whether the honesty rules read a passage.
 * @param passage A passage of a story.
 * @returns False for names, papers and other people's words.
 */
export const isTold = ({ path }: Passage): boolean =>
  path.length === 0 || !NOT_TOLD.has(String(path[0]));

/**
 * Reads the words of an entry for what may not be told and what is told too well.
 * @param raw An entry as read from disk.
 * @returns Findings with their place in the file.
 */
export function wordFindings(raw: RawEntry): PlacedFinding[] {
  if (raw.broken || !PRIVATE.has(raw.collection)) return [];
  const facts = factsOf(raw);
  const honest = HONEST.has(raw.collection);
  return passagesOf(raw).flatMap((passage) => {
    // The field itself has a rule of its own for the young.
    if (facts.minor && passage.path[0] === 'honoree') return [];
    const rules =
      raw.collection === 'kits'
        ? UNFIGURED
        : honest && isTold(passage)
          ? [...PRIVACY, ...HONESTY]
          : PRIVACY;
    return rules.flatMap((rule) =>
      rule(passage, facts).map(({ code, severity, found, fix, index, length }) => ({
        code,
        severity,
        found,
        fix,
        path: passage.path,
        ...passage.at(index, length),
      })),
    );
  });
}
