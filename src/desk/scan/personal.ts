import { site } from '../../site.ts';
import { birthDates, homeAddresses } from '../checks/privacy-persons.ts';
import { numberPlates, personalEmail, personalNumbers } from '../checks/privacy-numbers.ts';
import type { TextFinding, TextRule } from '../checks/text-rule.ts';
import { PRIVACY } from '../codes/privacy.ts';
import type { RawEntry } from '../read.ts';

/** The same rules that read the content: what an author is told, the output is held to. */
const RULES: readonly TextRule[] = [
  personalNumbers,
  personalEmail,
  numberPlates,
  birthDates,
  homeAddresses,
];

const FACTS = { minor: false, honoree: '', percentages: new Set<number>() };

/** A contact of an agency, as it is published in `agencies.yaml`. */
const contactOf = (raw: RawEntry): string[] => {
  if (raw.collection !== 'agencies') return [];
  const { contact } = (raw.data ?? {}) as { contact?: Record<string, unknown> };
  return Object.values(contact ?? {}).filter((value) => typeof value === 'string');
};

/** Digits and letters alone: a number is the same however it is parted. */
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}@]/gu, '');

/** What may stand in the output although it looks personal. */
export type Allowed = (value: string, file: string) => boolean;

/** Where the handbook explains each code by an invented example. */
const HANDBOOK = /^so-tay\//;

/**
 * What is allowed, by rule: contacts that agencies and the owner of the site publish, everywhere;
 * the examples of the check's own codes, in the handbook alone.
 * @param raws All entries.
 * @returns Whether a text may stand in a file.
 */
export function allowedBy(raws: readonly RawEntry[]): Allowed {
  const { phone, email, address } = site.owner;
  const owner = [phone, email, address].filter((value) => value !== undefined);
  const contacts = [...raws.flatMap(contactOf), ...owner].map(bare).join('\n');
  const examples = Object.values(PRIVACY)
    .map(({ bad }) => bare(bad))
    .join('\n');
  return (value, file) =>
    contacts.includes(bare(value)) || (HANDBOOK.test(file) && examples.includes(bare(value)));
}

/**
 * Looks for personal data in a passage.
 * @param text The passage.
 * @param file The file that it stands in.
 * @param allowed From {@link allowedBy}.
 * @returns Findings, and the text that each is about.
 */
export function personalFindings(
  text: string,
  file: string,
  allowed: Allowed,
): (TextFinding & { value: string })[] {
  const passage = {
    path: [],
    kind: 'paragraph' as const,
    text,
    sourced: false,
    at: () => ({ line: 1, column: 1 }),
  };
  return RULES.flatMap((rule) => rule(passage, FACTS))
    .map((finding) => ({
      ...finding,
      value: text.slice(finding.index, finding.index + finding.length),
    }))
    .filter(({ value }) => !allowed(value, file));
}
