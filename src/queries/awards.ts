import { getCollection } from 'astro:content';
import type { Award } from '../schemas/award.ts';
import type { Profile } from '../schemas/profile.ts';
import type { AwardView, LevelGroup } from './views.ts';

/** The law's levels as the plan groups them for readers (IV.2). */
const GROUPS: Partial<Record<Award['level'], LevelGroup>> = {
  'nha-nuoc': 'nha-nuoc',
  'chinh-phu': 'nha-nuoc',
  'bo-nganh': 'bo',
  'doan-the-trung-uong': 'bo',
  'trung-uong': 'bo',
  tinh: 'tinh',
  'so-nganh': 'tinh',
  huyen: 'thanh-pho',
  xa: 'co-so',
  'co-so': 'co-so',
};

let cache: Promise<Map<string, Award>> | undefined;

/**
 * Every award title by its id.
 * @returns A map, loaded once.
 */
function getAwardTitles(): Promise<Map<string, Award>> {
  cache ??= getCollection('awards').then(
    (entries) => new Map(entries.map(({ data }) => [data.id, data])),
  );
  return cache;
}

/**
 * A profile's awards with the titles they refer to.
 * @param slug The profile's slug, for an error.
 * @param awards Awards as the profile has them.
 * @returns Views, newest first.
 * @throws When a title does not exist, naming the file.
 */
export async function getAwardViews(slug: string, awards: Profile['awards']): Promise<AwardView[]> {
  const titles = await getAwardTitles();
  return (awards ?? [])
    .map((item): AwardView => {
      const award = titles.get(item.award);
      if (!award) throw new Error(`content/profiles/${slug}: khen thưởng “${item.award}” không có`);
      const grade = award.grades?.find((g) => g.id === item.grade)?.label;
      const level = GROUPS[award.level];
      const issuer = item.issuer ?? award.issuer;
      return {
        title: item.label ?? [award.label, grade].filter(Boolean).join(' '),
        kind: award.kind,
        on: item.on,
        source: item.source,
        ...(level && { level }),
        ...(issuer !== undefined && { issuer }),
        ...(item.decision !== undefined && { decision: item.decision }),
        ...(item.revoked !== undefined && { revoked: item.revoked }),
      };
    })
    .sort((a, b) => b.on.localeCompare(a.on));
}
