import { press } from '../../strings/vi/press.ts';
import { countWords } from '../../vietnamese/words.ts';
import type { Retold } from '../press/retold.ts';
import { tellingOf } from '../press/sentences.ts';
import { LONGEST, asSentence, shorten, splitSentences } from './sentences.ts';
import { spellOut } from './spell-out.ts';

/** One sentence of a script. */
export interface ScriptLine {
  text: string;
  words: number;
  /** Longer than an announcer should have to read. */
  long: boolean;
}

/** The parts of a broadcast, in the order of local stations. */
export const PARTS = ['greeting', 'opening', 'story', 'closing'] as const;

/** A loudspeaker script. */
export interface Script {
  parts: { part: (typeof PARTS)[number]; lines: ScriptLine[] }[];
  words: number;
  /** How many sentences are too long. */
  long: number;
  /** Abbreviations spelled letter by letter. */
  unknown: string[];
}

/** Paces announcers read at, in words ("tiếng") a minute: slow, usual, brisk. */
export const PACES = [140, 160, 180] as const;

/** Most sources a listener can keep in mind. */
const SOURCES_NAMED = 2;

/** The publishers a story rests on, for the ear: "Báo Nam Định, VTV". */
function publishers({ sources }: Retold): string {
  return [...new Set(sources.map((s) => s.publisher.replace(/\s*\([^)]*\)/gu, '')))]
    .slice(0, SOURCES_NAMED)
    .join(', ');
}

/**
 * The script of a story for a ward's loudspeakers: greeting, opening, story, closing. What was not
 * solved is told too; a sample says that it is one before and after.
 * @param retold The story.
 * @returns Spoken sentences by part, with those too long marked.
 */
export function radioScript(retold: Retold): Script {
  const telling = tellingOf(retold.told, 'radio');
  const text: Record<(typeof PARTS)[number], string[]> = {
    greeting: [press.greeting, ...(retold.sample ? press.sampleSpoken : [])],
    opening: [
      press.invite,
      `${retold.title.replace(/[.!?]$/u, '')}.`,
      press.where(retold.place, retold.year),
      ...(retold.placeNow === undefined ? [] : [press.whereNow(retold.placeNow)]),
    ],
    story: [
      ...telling.summary,
      ...telling.problem,
      ...telling.action,
      ...telling.result,
      press.limitsSpoken,
      ...telling.limits,
    ],
    closing: [
      ...(retold.contact === undefined ? [] : [press.askSpoken(retold.contact)]),
      ...(retold.sample ? [press.sampleAgain] : [press.sourcesSpoken(publishers(retold))]),
      press.closing,
      press.thanks,
    ],
  };
  const unknown = new Set<string>();
  const parts = PARTS.map((part) => ({
    part,
    lines: text[part].flatMap(splitSentences).flatMap((sentence) => {
      const spoken = spellOut(sentence);
      for (const abbreviation of spoken.unknown) unknown.add(abbreviation);
      return shorten(asSentence(spoken.text)).map((line): ScriptLine => {
        const words = countWords(line);
        return { text: line, words, long: words > LONGEST };
      });
    }),
  }));
  const lines = parts.flatMap((p) => p.lines);
  return {
    parts,
    words: lines.reduce((sum, line) => sum + line.words, 0),
    long: lines.filter((line) => line.long).length,
    unknown: [...unknown],
  };
}

/**
 * How long a text takes to read aloud.
 * @param words Words ("tiếng") of it.
 * @param pace Words a minute.
 * @returns Minutes and seconds, rounded up to five seconds.
 * @throws RangeError unless the pace is above zero.
 */
export function speakingTime(words: number, pace: number): { minutes: number; seconds: number } {
  if (!(pace > 0)) throw new RangeError(`Not a pace: ${String(pace)}`);
  const total = Math.ceil((words / pace) * 12) * 5;
  return { minutes: Math.floor(total / 60), seconds: total % 60 };
}

/**
 * A script as a plain file for the announcer's desk.
 * @param script The script.
 * @param title Title of the story.
 * @param address Address of the story.
 * @returns NFC text, a sentence a line; too long ones end with their length in brackets.
 */
export function scriptAsText(script: Script, title: string, address: string): string {
  const head = [
    title,
    address,
    `${press.wordsCount(script.words)}. ${PACES.map((pace) => {
      const { minutes, seconds } = speakingTime(script.words, pace);
      return `${press.paceValue(pace)}: ${press.duration(minutes, seconds)}`;
    }).join('; ')}.`,
    press.longCount(script.long),
    ...(script.unknown.length === 0 ? [] : [press.unknown(script.unknown.join(', '))]),
  ];
  const body = script.parts.flatMap(({ part, lines }) => [
    '',
    `== ${press.radioParts[part]} ==`,
    ...lines.map((l) => (l.long ? `${l.text} [${press.longSentence(l.words)}]` : l.text)),
  ]);
  return `${[...head, ...body].join('\n')}\n`.normalize('NFC');
}
