/** Choices that follow from a text, always the same for the same text. */

/** Takes one of several choices. */
export type Choose = <T>(choices: readonly T[]) => T;

/** The first of every list. */
export const chooseFirst: Choose = (choices) => chosen(choices, 0);

/** One of every list, by the text: FNV-1a of the text, remixed for each choice. */
export function chooseBy(text: string): Choose {
  let state = 0x811c9dc5;
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (choices) => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return chosen(choices, ((mixed ^ (mixed >>> 16)) >>> 0) % choices.length);
  };
}

function chosen<T>(choices: readonly T[], index: number): T {
  const choice = choices[index];
  if (choice === undefined) throw new Error('nothing to choose from');
  return choice;
}
