import { exchange as x } from '../strings/vi/exchange.ts';
import type { Block, Pack } from './pack.ts';

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });

/** "How do we know?": one sentence of a story is weighed. */
function evidenceBlocks({ kit, stories }: Pack): Block[] {
  const { evidence } = kit;
  const story = stories.find((s) => s.slug === evidence.story);
  return [
    heading(x.evidenceTitle),
    { kind: 'text', tone: 'lead', text: x.evidenceLead },
    { kind: 'list', items: [...x.evidenceSteps], ordered: true },
    heading(x.evidenceClaim, 3),
    { kind: 'text', tone: 'say', text: evidence.claim },
    heading(x.evidenceAsk, 3),
    { kind: 'list', items: evidence.ask },
    {
      kind: 'table',
      head: [...x.evidenceTable],
      rows: [
        ['', '', ''],
        ['', '', ''],
        ['', '', ''],
      ],
      tall: true,
    },
    // What follows is for the teacher: not on the pupils' sheet.
    { kind: 'page' },
    heading(x.evidenceLook, 3),
    { kind: 'text', text: evidence.look },
    ...(story
      ? [
          {
            kind: 'list',
            items: story.sources.map((s) => x.evidenceSource(s.title, s.publisher)),
          } as const,
        ]
      : []),
    heading(x.evidenceOpen, 3),
    { kind: 'text', text: evidence.unresolved },
  ];
}

/** Exemplar or celebrity: two people compared by what they did. */
function heroBlocks({ kit }: Pack): Block[] {
  return [
    heading(x.heroTitle),
    { kind: 'text', tone: 'lead', text: x.heroLead },
    ...(kit.audience === 'tieu-hoc'
      ? [{ kind: 'text', tone: 'soft', text: x.heroYoung } as const]
      : []),
    { kind: 'list', items: [...x.heroSteps], ordered: true },
    {
      kind: 'table',
      head: [...x.heroHead],
      rows: x.heroRows.map((row) => [row, '', '']),
      tall: true,
    },
    { kind: 'text', tone: 'note', text: x.heroSafety },
  ];
}

/** Look for an exemplar nearby. */
function localBlocks({ nominate }: Pack): Block[] {
  return [
    heading(x.localTitle),
    { kind: 'text', tone: 'lead', text: x.localLead },
    { kind: 'list', items: [...x.localSteps], ordered: true },
    { kind: 'blanks', items: [...x.localForm] },
    { kind: 'text', tone: 'note', text: x.localSafety },
    { kind: 'links', items: [{ label: x.nominate, href: nominate }] },
  ];
}

/**
 * The three standing activities, fitted to the pack.
 * @param pack The pack.
 * @returns Blocks; each activity begins on a page of its own in print.
 */
export function activityBlocks(pack: Pack): Block[] {
  return [
    ...evidenceBlocks(pack),
    { kind: 'page' },
    ...heroBlocks(pack),
    { kind: 'page' },
    ...localBlocks(pack),
  ];
}
