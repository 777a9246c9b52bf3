import { plainText } from '../markdown/plain-text.ts';
import { absolute } from '../paths.ts';
import type { Story } from '../queries/views.ts';
import { site } from '../site.ts';
import { vi } from '../strings/vi.ts';
import { formatNumber } from '../vietnamese/numbers.ts';

type Result = Story['data']['results'][number];

/**
 * A result's number as the source says it: "hơn 118", "31 → 118".
 * @param r The result.
 * @returns Vietnamese text without the unit.
 */
export function resultNumber(r: Result): string {
  const sign = r.qualifier ? `${vi.qualifiers[r.qualifier]} ` : '';
  return r.value === undefined
    ? `${formatNumber(r.before ?? 0)} → ${sign}${formatNumber(r.after ?? 0)}`
    : sign + formatNumber(r.value);
}

/** A part of the text: its title in capitals and its lines; nothing where it has none. */
function part(title: string, lines: readonly (string | undefined)[]): string[] {
  const said = lines.filter((line) => line !== undefined && line !== '');
  return said.length === 0 ? [] : ['', title.toUpperCase(), ...said.map(String)];
}

/**
 * The whole story as plain text, readable without the page.
 * @param story The story.
 * @returns NFC text with Unix line ends.
 */
export function storyAsText(story: Story): string {
  const { data, place } = story;
  const s = vi.story;
  const ids = data.sources.map((source) => source.id);
  const cite = (id: string) => `[${String(ids.indexOf(id) + 1)}]`;
  const r = data.replicate;
  const lines = [
    ...(story.sample ? [`${vi.words.sample.toUpperCase()}. ${vi.words.sampleNote}`, ''] : []),
    data.title,
    '',
    data.summary,
    '',
    `${s.who}: ${data.honoree.name} (${vi.kinds[story.kind].toLowerCase()})`,
    `${s.place}: ${[place.detail, place.then].filter(Boolean).join(', ')}${place.now ? ` (${vi.words.now(place.now)})` : ''}`,
    `${s.nominatedBy}: ${story.agency.name}, ${String(data.year)}`,
    `${vi.chrome.movements}: ${story.movement.name}`,
    `${s.published}: ${vi.words.on(data.publication.on)}`,
    `${s.verified}: ${data.verification.verifiedBy}, ${vi.words.on(data.verification.verifiedOn)}`,
    ...part(
      s.figures,
      data.results.map(
        (x) =>
          `- ${resultNumber(x)} ${x.unit}: ${[x.what, x.base && s.base(x.base), x.period].filter(Boolean).join(', ')} ${cite(x.source)}`,
      ),
    ),
    ...part(s.problem, [data.arc.problem]),
    ...part(s.action, [data.arc.action]),
    ...part(s.result, [data.arc.result]),
    '',
    plainText(story.entry.body ?? '', ids),
    ...part(
      s.quotes,
      (data.quotes ?? []).map((q) => `- “${q.text}” (${q.speaker}) ${cite(q.source)}`),
    ),
    ...part(
      s.limits,
      data.limits.map((limit) => `- ${limit}`),
    ),
    ...part(
      s.replicate,
      r
        ? [
            ...r.steps.map((step, i) => `${String(i + 1)}. ${step.title}. ${step.detail}`),
            `${s.people}: ${r.people}`,
            `${s.cost}: ${r.cost}`,
            `${s.duration}: ${r.duration}`,
            `${s.conditions}: ${r.conditions.join(' ')}`,
            `${s.avoid}: ${r.avoid.join(' ')}`,
          ]
        : [],
    ),
    ...part(
      s.adopters,
      (data.adopters ?? []).map(
        (a, i) =>
          `- ${a.who}, ${story.adopterPlaces[i]?.label ?? ''}, ${s.since(vi.words.on(a.since))}. ${a.adapted} ${a.result} ${cite(a.source)}`,
      ),
    ),
    ...part(
      s.criteria,
      story.evidence.map((e) => `- ${vi.words.section(e.clause)}: ${e.evidence} ${cite(e.source)}`),
    ),
    ...part(
      s.stage,
      data.stage.map(
        (x) => `- ${vi.words.on(x.on)}: ${s.stageAt(vi.stages[x.stage], vi.levels[x.level])}`,
      ),
    ),
    ...part(
      s.awards,
      story.awards.map(
        (a) =>
          `- ${vi.words.on(a.on)}: ${a.title}${a.revoked ? `. ${s.revoked(vi.words.on(a.revoked))}` : ''} ${cite(a.source)}`,
      ),
    ),
    ...part(
      s.effects,
      (data.effects ?? []).map(
        (e) =>
          `- ${vi.words.on(e.on)}, ${e.by}. ${e.impact} ${e.reach} ${e.growth} ${e.difficulties} ${e.help}`,
      ),
    ),
    ...part(
      s.corrections,
      (data.corrections ?? []).map((c) => `- ${vi.words.on(c.on)}: ${c.what}`),
    ),
    ...part(
      s.sources,
      data.sources.map(
        (x, i) =>
          `[${String(i + 1)}] ${x.title}. ${x.publisher}, ${x.date === 'khong-ro' ? s.undated : vi.words.on(x.date)}. ${x.url ?? x.document ?? ''}`,
      ),
    ),
    '',
    `${site.name}. ${absolute(story.url)}`,
    '',
  ];
  return lines.join('\n').normalize('NFC');
}
