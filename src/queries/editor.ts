import { getCollection } from 'astro:content';
import type { Choice, Choices } from '../desk/cms/fields.ts';
import { getVocabularyIds } from './handbook.ts';
import { getPlan } from './plans.ts';

const VOCABULARIES = ['movements', 'agencies', 'awards', 'glossary', 'places'] as const;

/**
 * The ids that the writing desk offers: of the vocabularies, of stories, and of the parts of
 * movements that a profile names.
 * @returns Choices by collection and by field.
 */
export async function getEditorChoices(): Promise<Choices> {
  const entries: Choices['entries'] = {};
  for (const name of VOCABULARIES) entries[name] = (await getVocabularyIds(name)) ?? [];
  entries.profiles = (await getCollection('profiles')).map(({ id, data }) => ({
    id,
    name: data.title,
  }));
  const movements = await getCollection('movements');
  const campaigns = movements.flatMap(({ data }): Choice[] =>
    data.campaigns.map(({ id, name }) => ({ id, name: `${data.clause} ${name}` })),
  );
  const own = movements.flatMap(({ data }): Choice[] =>
    data.criteria.map(({ id, text }) => ({ id, name: text.slice(0, 80) })),
  );
  const common = (await getPlan()).data.commonCriteria.map(({ id, text }): Choice => ({
    id,
    name: text.slice(0, 80),
  }));
  return {
    entries,
    local: {
      'profiles.campaign': campaigns,
      'profiles.criteria.*.criterion': [...common, ...own],
    },
  };
}
