/** The prompts of `@inquirer/prompts`, with their hints in Vietnamese. */
import * as inquirer from '@inquirer/prompts';

const ACTIONS: Readonly<Record<string, string>> = { navigate: 'di chuyển', select: 'chọn' };

const LIST = {
  style: {
    keysHelpTip: (keys: [key: string, action: string][]) =>
      keys.map(([key, action]) => `${key} ${ACTIONS[action] ?? action}`).join(' · '),
    error: (text: string) => (text === 'No results found' ? 'Không tìm thấy' : text),
  },
};
const YES_NO = {
  keywords: {
    yes: 'Có',
    no: 'Không',
    error: ({ yes, no }: { yes: string; no: string }) => `Trả lời “${yes}” hoặc “${no}”.`,
  },
};

/**
 * Asks yes or no.
 * @param question The question, and what Enter alone means.
 * @returns The answer.
 */
export const confirm = (question: { message: string; default: boolean }): Promise<boolean> =>
  inquirer.confirm({ ...question, theme: YES_NO });

/**
 * Asks for one of a few.
 * @param question The question, values and their names.
 * @returns The value chosen.
 */
export const select = <T>(question: {
  message: string;
  choices: readonly { value: T; name: string }[];
}): Promise<T> => inquirer.select({ ...question, theme: LIST });

/**
 * Asks for one of many, searching as the author types.
 * @param question The question, and what gives the choices for what was typed so far.
 * @returns The value chosen.
 */
export const search = <T>(question: {
  message: string;
  source: (term: string | undefined) => readonly { value: T; name: string }[];
}): Promise<T> => inquirer.search({ ...question, theme: LIST });

/** Asks for a line of text. */
export const input = inquirer.input;
