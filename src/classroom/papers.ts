import { classroom as t } from '../strings/vi/classroom.ts';
import { activityBlocks } from './activities.ts';
import { guestBlocks } from './guest.ts';
import type { Block, Pack, PaperId } from './pack.ts';
import { slidesOf } from './slides.ts';

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });
const sampleNote = (pack: Pack): Block[] =>
  pack.sample ? [{ kind: 'text', tone: 'note', text: t.sampleNote }] : [];

/**
 * The guide: what the session is for, what it needs, how it runs.
 * @param pack The pack.
 * @returns Its blocks, without the title.
 */
export function guideBlocks(pack: Pack): Block[] {
  const { kit, stories } = pack;
  return [
    ...sampleNote(pack),
    heading(t.aims),
    { kind: 'list', items: kit.aims },
    heading(t.stories),
    {
      kind: 'links',
      items: stories.map((s) => ({
        label: s.title,
        href: s.url,
        note: `${s.movement.name} · ${s.place} · ${String(s.year)}${s.sample ? ` ${t.sampleMark}` : ''}`,
      })),
    },
    heading(t.prepare),
    { kind: 'list', items: kit.prepare },
    heading(t.steps),
    {
      kind: 'table',
      head: [...t.stepHead],
      rows: kit.steps.map((s) => [String(s.minutes), s.title, s.detail]),
    },
    { kind: 'text', tone: 'soft', text: t.stepTotal(kit.minutes) },
    heading(t.questions),
    { kind: 'list', items: kit.questions },
    heading(t.activities),
    ...kit.activities.flatMap((a): Block[] => [
      heading(a.title, 3),
      { kind: 'text', text: a.detail },
    ]),
    heading(t.safety),
    { kind: 'text', tone: 'note', text: kit.safety },
    ...shorterBlocks(pack),
  ];
}

/** The short tellings, where the audience is young and the stories have one. */
function shorterBlocks({ kit, stories }: Pack): Block[] {
  if (kit.audience !== 'tieu-hoc' && kit.audience !== 'thcs') return [];
  return stories.flatMap((s): Block[] =>
    s.shorter === undefined
      ? []
      : [
          // A sheet of its own, to be read aloud.
          { kind: 'page' },
          heading(t.shorter(s.title)),
          { kind: 'text', tone: 'soft', text: t.shorterNote },
          { kind: 'text', tone: 'story', text: s.shorter },
        ],
  );
}

/** The speaker's script, slide by slide. */
function scriptBlocks(pack: Pack): Block[] {
  return slidesOf(pack).flatMap((slide): Block[] => [
    heading(slide.title),
    { kind: 'text', tone: 'soft', text: slide.eyebrow },
    ...(slide.lines.length > 0 ? [{ kind: 'list', items: slide.lines } as const] : []),
    { kind: 'text', tone: 'say', text: slide.script },
  ]);
}

/** The worksheet, with room to write. */
function worksheetBlocks(pack: Pack): Block[] {
  return [
    { kind: 'blanks', items: [t.name, t.classOf] },
    ...sampleNote(pack),
    ...pack.kit.worksheet.map((item, i): Block => ({
      kind: 'task',
      number: i + 1,
      text: item.prompt,
      lines: item.lines,
    })),
  ];
}

/** Answers to the worksheet and to the quiz. */
function answerBlocks({ kit }: Pack): Block[] {
  return [
    { kind: 'text', tone: 'note', text: t.answersNote },
    heading(t.docs['phieu-hoc-tap']),
    ...kit.worksheet.flatMap((item, i): Block[] => [
      heading(`${String(i + 1)}. ${item.prompt}`, 3),
      { kind: 'text', text: item.answer },
    ]),
    heading(t.docs['cau-do']),
    ...kit.quiz.flatMap((item, i): Block[] => [
      heading(`${String(i + 1)}. ${item.question}`, 3),
      { kind: 'text', text: `${item.options[item.answer - 1] ?? ''}. ${item.why}` },
    ]),
  ];
}

/**
 * One paper of a pack.
 * @param id Which.
 * @param pack The pack.
 * @returns Its blocks, without the title.
 */
export function paperBlocks(id: PaperId, pack: Pack): Block[] {
  switch (id) {
    case 'loi-giang':
      return scriptBlocks(pack);
    case 'phieu-hoc-tap':
      return worksheetBlocks(pack);
    case 'dap-an':
      return answerBlocks(pack);
    case 'cau-do':
      return [
        { kind: 'text', tone: 'soft', text: t.quizNote },
        { kind: 'quiz', items: pack.kit.quiz },
      ];
    case 'hoat-dong':
      return activityBlocks(pack);
    case 'khach-moi':
      return guestBlocks(pack);
  }
}
