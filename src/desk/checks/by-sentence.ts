import { sentencesOf } from '../language.ts';
import { quoted, type TextFinding, type TextFacts, type TextRule } from './text-rule.ts';

/**
 * Words a finding about a person: always an error.
 * @param code Its code.
 * @param index Offset in the text that was read.
 * @param text What was found.
 * @param what What it is, in Vietnamese.
 * @param fix What to do, in Vietnamese.
 * @returns The finding.
 */
export const personFinding = (
  code: string,
  index: number,
  text: string,
  what: string,
  fix: string,
): TextFinding => ({
  code,
  severity: 'error',
  index,
  length: text.length,
  found: `có ${what} ${quoted(text)}`,
  fix,
});

/**
 * Runs a rule sentence by sentence and puts its offsets back into the passage. A passage or a
 * sentence that a quick look rules out is not read closely.
 * @param needsDigit Whether nothing can be found where there is no digit.
 * @param worthALook What a passage, and the sentence in it, must contain.
 * @param rule A rule over one sentence; its offsets are the sentence's.
 * @returns A rule over a passage.
 */
export const bySentence =
  (
    needsDigit: boolean,
    worthALook: RegExp,
    rule: (sentence: string, facts: TextFacts) => TextFinding[],
  ): TextRule =>
  ({ text }, facts) => {
    const worth = (part: string): boolean =>
      (!needsDigit || /\d/.test(part)) && worthALook.test(part);
    if (!worth(text)) return [];
    return sentencesOf(text)
      .filter((s) => worth(s.text))
      .flatMap((s) => rule(s.text, facts).map((f) => ({ ...f, index: f.index + s.start })));
  };
