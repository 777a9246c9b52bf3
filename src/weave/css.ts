import { movementCloths } from './palette.ts';

/**
 * The movements' colours as CSS: one class a clause (`.m-3-10`) that sets `--accent` and the
 * two threads. A stylesheet and not style attributes, which the content security policy bars.
 * @returns CSS text.
 */
export function movementsCss(): string {
  const rules = Object.entries(movementCloths).map(
    ([clause, c]) =>
      `.${movementClass(clause)}{--l:${c.accent};--d:${c.accentDark};--warp:${c.threadDark};--weft:${c.threadLight}}`,
  );
  // Every page carries this: the schemes are told once and not sixteen times.
  const any = '[class*="m-3-"]';
  return [
    ...rules,
    `${any}{--accent:var(--l)}`,
    '.weave-dark{color:var(--warp)}.weave-light{color:var(--weft)}',
    `@media screen and (prefers-color-scheme:dark){:root:not([data-scheme=light]) ${any}{--accent:var(--d)}}`,
    `@media screen{:root[data-scheme=dark] ${any}{--accent:var(--d)}}`,
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
