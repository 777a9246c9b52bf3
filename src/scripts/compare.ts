/** Leaves in the table the models that the address names, at most three; all of them otherwise. */

const MOST = 3;
const cells = [...document.querySelectorAll<HTMLElement>('table [data-model]')];
const known = new Set(cells.map((cell) => cell.dataset['model']));
const chosen = (new URLSearchParams(location.search).get('mo-hinh') ?? '')
  .split(',')
  .filter((slug) => known.has(slug))
  .slice(0, MOST);

if (chosen.length > 0) {
  for (const cell of cells) cell.hidden = !chosen.includes(cell.dataset['model'] ?? '');
  for (const all of document.querySelectorAll<HTMLElement>('[data-show-all]')) all.hidden = false;
  for (const hint of document.querySelectorAll<HTMLElement>('[data-hint]')) hint.hidden = true;
}

// A module, so that its names stay its own.
export {};
