import { movementCloths } from './palette.ts';

/**
 * The movements' colours as CSS: one class a clause (`.m-3-10`) that sets `--accent` and the
 * two threads. A stylesheet and not style attributes, which the content security policy bars.
 * @returns CSS text.
 */
export function movementsCss(): string {
  const rules = Object.entries(movementCloths).map(([clause, c]) => {
    const name = movementClass(clause);
    return `.${name}{--accent:${c.accent};--warp:${c.threadDark};--weft:${c.threadLight}}`;
  });
  const dark = (scope: string) =>
    Object.entries(movementCloths)
      .map(([clause, c]) => `${scope} .${movementClass(clause)}{--accent:${c.accentDark}}`)
      .join('');
  return [
    ...rules,
    '.weave-dark{color:var(--warp)}.weave-light{color:var(--weft)}',
    `@media screen and (prefers-color-scheme:dark){${dark(':root:not([data-scheme=light])')}}`,
    `@media screen{${dark(':root[data-scheme=dark]')}}`,
  ].join('\n');
}

/**
 * The class that gives an element a movement's colours.
 * @param clause Clause of the movement, e.g. `3.10`.
 * @returns A class name, e.g. `m-3-10`.
 */
export function movementClass(clause: string): string {
  return `m-${clause.replace('.', '-')}`;
}
