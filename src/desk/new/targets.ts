import type { CollectionName, Content } from '../../schemas/collections.ts';
import { KINDS, type Kind } from '../../schemas/values.ts';

/** What `npm run new` can begin. */
export const TARGETS = ['profile', 'kit', 'event', 'agency'] as const;
/** One of them. */
export type Target = (typeof TARGETS)[number];

/** The collection that each belongs to. */
export const COLLECTION_OF: Readonly<Record<Target, CollectionName>> = {
  profile: 'profiles',
  kit: 'kits',
  event: 'events',
  agency: 'agencies',
};

/** What an author calls them. */
export const TARGET_NAMES: Readonly<Record<Target, string>> = {
  profile: 'Hồ sơ (câu chuyện)',
  kit: 'Bộ giao lưu cho trường học',
  event: 'Sự kiện',
  agency: 'Cơ quan',
};

/** Names of the kinds of honoree. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  collective: 'Tập thể',
  individual: 'Cá nhân',
  household: 'Hộ gia đình',
};

/** What is known when something new is begun. */
export interface Answers {
  kind?: Kind;
  form?: 'deed' | 'model';
  movement?: string;
  campaign?: string;
  under16?: boolean;
  sample?: boolean;
}

/** Whether a text is a kind of honoree. */
export const isKind = (text: string): text is Kind => (KINDS as readonly string[]).includes(text);

/** The fields that a draft begins with: values known, fields to fill, lists to choose from. */
export interface Beginning {
  values: Record<string, unknown>;
  include: string[];
  hints: Record<string, string>;
}

/** A profile: only the fields that this kind and form need. */
function beginProfile(answers: Answers, content: Content, today: string): Beginning {
  const { kind, form } = answers;
  const movement = content.movements.find((m) => m.id === answers.movement)?.data;
  const criteria = movement?.criteria.filter(
    (c) =>
      (kind === undefined || c.kind === kind) &&
      (c.campaign ?? answers.campaign) === answers.campaign,
  );
  const several = (movement?.campaigns.length ?? 0) > 1;
  const child = answers.under16 === true;
  const consented = kind !== undefined && kind !== 'collective' && answers.sample !== true;
  return {
    values: {
      honoree: { kind, ...(child && { under16: true }) },
      movement: answers.movement,
      campaign: answers.campaign,
      form,
      nominatedBy: movement?.leadAgency,
      consent: consented
        ? { status: child ? 'child-and-parent' : undefined, covers: ['text'] }
        : { status: 'not-needed', covers: ['text'] },
      publication: { status: 'draft', on: today },
      ...(answers.sample === true && { sample: true }),
    },
    include: [
      ...(several && answers.campaign === undefined ? ['campaign'] : []),
      ...(kind === 'individual' && !child ? ['honoree.unit', 'leader'] : []),
      ...(form === 'model' ? ['replicate'] : []),
      ...(consented ? ['consent.on', 'consent.record'] : []),
      'results.*.value',
      'sources.*.url',
    ],
    hints: {
      ...(movement && {
        campaign: `Chọn: ${movement.campaigns.map((c) => c.id).join(', ')}.`,
        'criteria.*.criterion': `Chọn: ${[...(criteria ?? []).map((c) => c.id), 'chung-1 … chung-4'].join(', ')}.`,
      }),
    },
  };
}

/**
 * What a draft begins with.
 * @param target What is begun.
 * @param answers What its author said.
 * @param content The vocabularies.
 * @param today The day, `YYYY-MM-DD`.
 * @returns Known values, fields to fill and hints, for the draft writer.
 */
export function begin(
  target: Target,
  answers: Answers,
  content: Content,
  today: string,
): Beginning {
  switch (target) {
    case 'profile':
      return beginProfile(answers, content, today);
    case 'kit':
      return { values: { publication: { status: 'draft', on: today } }, include: [], hints: {} };
    case 'event':
      return { values: {}, include: ['where', 'source', 'source.url'], hints: {} };
    case 'agency':
      return { values: {}, include: ['contact', 'contact.address', 'contact.url'], hints: {} };
  }
}
