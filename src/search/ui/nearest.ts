import { fold } from '../../vietnamese/fold.ts';

/** Links to offer. */
const OFFERED = 3;

/** How many of a query's words and pairs of letters a label has. */
function nearness(label: string, query: string): number {
  const name = ` ${fold(label)} `;
  let score = 0;
  for (const word of fold(query).split(/\s+/)) {
    if (word !== '' && name.includes(` ${word} `)) score += 10;
    for (let i = 0; i + 1 < word.length; i++) if (name.includes(word.slice(i, i + 2))) score++;
  }
  return score;
}

/**
 * Sorts labels by how near they are to what was typed.
 * @param labels Names of the site's movements.
 * @param query What was typed.
 * @returns Indices of the nearest labels, the nearest first.
 */
export function nearestLabels(labels: readonly string[], query: string): number[] {
  return labels
    .map((label, index) => ({ index, score: nearness(label, query) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, OFFERED)
    .map(({ index }) => index);
}

/**
 * Shows or hides the help for a search without results, the nearest movements first.
 * @param wanted Whether there is nothing to show.
 * @param query What was typed.
 */
export function showNearest(wanted: boolean, query: string): void {
  for (const help of document.querySelectorAll<HTMLElement>('[data-no-results]')) {
    help.hidden = !wanted;
    const items = [...help.querySelectorAll<HTMLElement>('[data-near] li')];
    const near = nearestLabels(
      items.map((item) => item.textContent),
      query,
    );
    for (const [i, item] of items.entries()) item.hidden = !near.includes(i);
  }
  if (!wanted) return;
  for (const rest of document.querySelectorAll<HTMLElement>('[data-without-results]'))
    rest.hidden = false;
}
