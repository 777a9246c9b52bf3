import { wordFindings } from '../../src/desk/checks/words.ts';
import { profileFromText } from '../../src/desk/read.ts';

/** A sentence with a person's judgement: whether the check must speak. */
export interface LabelledSentence {
  text: string;
  guilty: boolean;
}

/** How a check did on labelled sentences. */
export interface Measure {
  sentences: number;
  precision: number;
  recall: number;
  /** Sentences judged otherwise than the label says. */
  falseAlarms: string[];
  missed: string[];
}

/** The sets of labelled sentences, and the group of checks that each is for. */
export const SETS = {
  exaggeration: 'exaggeration',
  'exaggeration-unseen': 'exaggeration',
  privacy: 'privacy',
  'privacy-unseen': 'privacy',
} as const;

/** The codes that each group of checks speaks with. */
export const GROUPS = {
  exaggeration: /^HS50[149]$/,
  privacy: /^HS4/,
} as const;

/**
 * Reads labelled sentences: one a line, `+` where the check must speak, `-` where it must not.
 * @param text Text of the file; lines that begin with `#` are remarks.
 * @returns The sentences.
 * @throws When a line has no label.
 */
export function parseLabelled(text: string): LabelledSentence[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      if (!/^[+-] /.test(line)) throw new Error(`Dòng không có nhãn “+” hoặc “-”: ${line}`);
      return { text: line.slice(2).trim(), guilty: line.startsWith('+') };
    });
}

/**
 * Judges sentences as paragraphs of a story and compares with their labels.
 * @param sentences Labelled sentences.
 * @param codes Codes that count as speaking.
 * @returns Precision, recall and the sentences judged wrongly.
 */
export function measure(sentences: readonly LabelledSentence[], codes: RegExp): Measure {
  const falseAlarms: string[] = [];
  const missed: string[] = [];
  let hits = 0;
  for (const { text, guilty } of sentences) {
    const found = wordFindings(profileFromText(`---\n{}\n---\n\n${text}\n`)).filter((f) =>
      codes.test(f.code),
    );
    if (guilty && found.length > 0) hits++;
    else if (guilty) missed.push(text);
    else if (found.length > 0)
      falseAlarms.push(`${text}  (${found.map((f) => `${f.code}: ${f.found}`).join('; ')})`);
  }
  return {
    sentences: sentences.length,
    precision: hits / Math.max(1, hits + falseAlarms.length),
    recall: hits / Math.max(1, hits + missed.length),
    falseAlarms,
    missed,
  };
}
