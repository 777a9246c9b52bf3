import type { Kit } from '../schemas/kit.ts';

/** A kit without what only its publication needs: one written by hand or one composed. */
export type KitPlan = Omit<Kit, 'publication'>;

/** An agency as a pack names it. */
export interface PackAgency {
  id: string;
  name: string;
  /** The last day it worked under this name, where it has ended. */
  ended?: string;
}

/** What a pack needs of a story: plain values that also travel as JSON. */
export interface PackStory {
  slug: string;
  /** Path from the host's root. */
  url: string;
  /** Full address, for paper. */
  address: string;
  title: string;
  summary: string;
  sample: boolean;
  honoree: string;
  movement: { slug: string; name: string; className: string; weave: string };
  place: string;
  year: number;
  agency: PackAgency;
  problem: string;
  action: string;
  result: string;
  figures: { value: string; what: string; period: string }[];
  limits: string[];
  questions: string[];
  values: string[];
  levels: string[];
  shorter?: string;
  sources: { title: string; publisher: string; date: string }[];
  /** Where visitors are received, if they are. */
  visit?: { host: PackAgency; capacity: number; preparation: string };
  /** What can be talked about and to whom, if there is a speaker. */
  talk?: { audiences: string[]; topics: string[] };
}

/** A kit with its stories: everything that its pages, slides and papers are made from. */
export interface Pack {
  slug: string;
  /** Path of the pack's guide. */
  url: string;
  /** Full address, for paper. */
  address: string;
  /** Path of the page for those who know an exemplar. */
  nominate: string;
  kit: KitPlan;
  stories: PackStory[];
  /** The agency that the guest is asked through. */
  agency?: PackAgency;
  /** Whether one of its stories is a sample. */
  sample: boolean;
}

/** A question with one right option. */
export type QuizItem = KitPlan['quiz'][number];

/** A part of a paper; everything that is printed is a list of these. */
export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'text'; text: string; tone?: 'lead' | 'note' | 'soft' | 'say' | 'story' }
  | { kind: 'list'; items: string[]; ordered?: boolean }
  | { kind: 'facts'; items: { name: string; value: string }[] }
  | { kind: 'table'; head: string[]; rows: string[][]; tall?: boolean }
  | { kind: 'blanks'; items: string[] }
  | { kind: 'ticks'; items: string[] }
  | { kind: 'task'; number: number; text: string; lines: number }
  | { kind: 'links'; items: { label: string; href: string; note?: string }[] }
  | { kind: 'quiz'; items: QuizItem[] }
  | { kind: 'page' };

/** Papers of a pack, by the last part of their address. */
export const PAPERS = [
  'loi-giang',
  'phieu-hoc-tap',
  'dap-an',
  'cau-do',
  'hoat-dong',
  'khach-moi',
] as const;
/** One of the papers. */
export type PaperId = (typeof PAPERS)[number];

/**
 * The papers that a pack has: a guest's papers only where a guest comes.
 * @param pack The pack.
 * @returns Ids in the order in which a teacher uses them.
 */
export function papersOf(pack: Pack): PaperId[] {
  return PAPERS.filter((id) => id !== 'khach-moi' || pack.kit.guest);
}
