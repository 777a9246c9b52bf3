/**
 * Leaves in the table the models that the address names, at most three; all of them otherwise. A
 * model that the table has no room for is fetched and set beside the others.
 */
import type { CompareColumn } from '../components/models/compare-rows.ts';

const MOST = 3;
const table = document.querySelector<HTMLTableElement>('table[data-column]');
const chosen = (new URLSearchParams(location.search).get('mo-hinh') ?? '')
  .split(',')
  .filter((slug) => /^[a-z0-9-]+$/.test(slug))
  .slice(0, MOST);

function link(href: string, text: string): HTMLAnchorElement {
  const a = document.createElement('a');
  a.href = href;
  a.textContent = text;
  return a;
}

/** A cell of the comparison: a text, or a list of them. */
function cellOf(value: string | readonly string[]): HTMLElement {
  const cell = document.createElement('td');
  if (typeof value === 'string') {
    cell.textContent = value;
    return cell;
  }
  const list = document.createElement('ul');
  for (const text of value) {
    const item = document.createElement('li');
    item.textContent = text;
    list.append(item);
  }
  cell.append(list);
  return cell;
}

/** Sets a model's column beside the others; one that is not there is passed over. */
async function addColumn(into: HTMLTableElement, slug: string): Promise<void> {
  const answer = await fetch((into.dataset['column'] ?? '').replace('SLUG', slug));
  if (!answer.ok) return;
  const column = (await answer.json()) as CompareColumn;
  const head = document.createElement('th');
  head.scope = 'col';
  head.append(link(column.url, column.title));
  if (column.label !== undefined) head.append(` (${column.label})`);
  const sheet = link(column.sheet, into.dataset['sheet'] ?? '');
  sheet.className = 'sheet';
  head.append(sheet);
  for (const [i, cell] of [head, ...column.cells.map(cellOf)].entries()) {
    cell.dataset['model'] = slug;
    into.rows[i]?.append(cell);
  }
}

async function compare(into: HTMLTableElement): Promise<void> {
  const cells = () => [...into.querySelectorAll<HTMLElement>('[data-model]')];
  const known = new Set(cells().map((cell) => cell.dataset['model']));
  await Promise.all(chosen.filter((slug) => !known.has(slug)).map((slug) => addColumn(into, slug)));
  const shown = cells().filter((cell) => chosen.includes(cell.dataset['model'] ?? ''));
  if (shown.length === 0) return;
  for (const cell of cells()) cell.hidden = !shown.includes(cell);
  for (const all of document.querySelectorAll<HTMLElement>('[data-show-all]')) all.hidden = false;
  for (const hint of document.querySelectorAll<HTMLElement>('[data-hint]')) hint.hidden = true;
}

if (table && chosen.length > 0) void compare(table);
