import { exchange as x } from '../strings/vi/exchange.ts';
import { classroom as t } from '../strings/vi/classroom.ts';
import { formatDate } from '../vietnamese/dates.ts';
import type { Block, Pack } from './pack.ts';

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });
const page: Block = { kind: 'page' };

/**
 * Everything that a session with a guest needs on paper, in the order in which it is used.
 * @param pack A pack; one without a guest gives nothing.
 * @returns Blocks, without the title.
 */
export function guestBlocks({ kit, agency }: Pack): Block[] {
  const { guest } = kit;
  if (!guest) return [];
  const through: Block[] = agency
    ? [
        { kind: 'text', text: x.invitationThrough(agency.name) },
        ...(agency.ended === undefined
          ? []
          : [
              {
                kind: 'text',
                tone: 'note',
                text: x.invitationEnded(formatDate(agency.ended)),
              } as const,
            ]),
      ]
    : [];
  return [
    heading(x.timeline),
    { kind: 'table', head: [...x.timelineHead], rows: x.timelineRows.map((row) => [...row]) },
    heading(x.guestWho),
    { kind: 'text', text: guest.who },
    page,
    heading(x.invitation),
    ...through,
    { kind: 'blanks', items: [...x.invitationFields] },
    { kind: 'text', text: guest.invitation },
    { kind: 'blanks', items: [x.invitationSign] },
    page,
    heading(x.brief),
    { kind: 'list', items: guest.brief },
    heading(x.briefSchedule, 3),
    {
      kind: 'table',
      head: t.stepHead.slice(0, 2),
      rows: kit.steps.map((s) => [String(s.minutes), s.title]),
    },
    heading(x.avoid),
    { kind: 'list', items: [...guest.avoid, ...x.avoidAlways] },
    page,
    heading(x.pupilQuestions),
    { kind: 'text', tone: 'soft', text: x.pupilQuestionsNote },
    { kind: 'list', items: guest.questions, ordered: true },
    heading(x.mc),
    ...guest.mc.flatMap((line): Block[] => [
      heading(line.when, 3),
      { kind: 'text', tone: 'say', text: line.say },
    ]),
    page,
    heading(x.consent),
    { kind: 'text', text: x.consentText },
    { kind: 'ticks', items: [...x.consentItems] },
    { kind: 'text', tone: 'note', text: x.consentChild },
    { kind: 'blanks', items: [...x.consentFields] },
    page,
    heading(x.after),
    { kind: 'text', text: guest.after },
    heading(x.feedback),
    { kind: 'text', tone: 'soft', text: x.feedbackNote },
    ...x.feedbackPupil.map((text, i): Block => ({ kind: 'task', number: i + 1, text, lines: 2 })),
    heading(x.feedbackGuest, 3),
    ...x.feedbackGuestRows.map((text, i): Block => ({
      kind: 'task',
      number: i + 1,
      text,
      lines: 2,
    })),
  ];
}
