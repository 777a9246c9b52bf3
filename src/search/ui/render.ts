import { search as s } from '../../strings/vi/search.ts';
import type { Marked, ShownResult } from '../query/excerpt.ts';

/**
 * Finds an element that the page's markup promises.
 * @param root Where to look.
 * @param selector Which.
 * @returns The element.
 * @throws When the markup lacks it.
 */
export function part<T extends HTMLElement>(root: ParentNode, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`No ${selector} in the search.`);
  return element;
}

/**
 * Puts text into an element, the asked words marked.
 * @param element Where to.
 * @param pieces The text.
 */
export function fill(element: HTMLElement, pieces: Marked): void {
  element.replaceChildren(
    ...pieces.flatMap(([text, marked], i) => {
      const node = marked ? document.createElement('mark') : document.createTextNode(text);
      node.textContent = text;
      return i === 0 ? [node] : [document.createTextNode(' '), node];
    }),
  );
}

/**
 * Makes the list item of a result from the page's template.
 * @param template The template.
 * @param result The result.
 * @returns The item.
 */
export function resultItem(template: HTMLTemplateElement, result: ShownResult): HTMLElement {
  const copy = document.importNode(template.content, true);
  const item = part(copy, 'li');
  if (result.movement !== '') item.classList.add(result.movement);
  const type = result.type in s.types ? s.types[result.type as keyof typeof s.types] : '';
  part(item, '[data-type]').textContent = [type, ...result.facts].filter(Boolean).join(' · ');
  if (!result.sample) part(item, '[data-sample]').remove();
  const link = part<HTMLAnchorElement>(item, '[data-link]');
  link.href = result.url;
  fill(link, result.title);
  fill(part(item, '[data-excerpt]'), result.excerpt);
  if (result.section) {
    const section = part<HTMLAnchorElement>(item, '[data-section-link]');
    section.href = result.section.url;
    section.textContent = result.section.title;
  } else part(item, '[data-section]').remove();
  return item;
}

/**
 * Says how many results there are, for eyes and for screen readers.
 * @param total Number of results.
 * @param query What was typed.
 * @returns One phrase.
 */
export function countText(total: number, query: string): string {
  const asked = query.trim();
  if (total > 0) return asked === '' ? s.found(total) : s.foundFor(total, asked);
  return asked === '' ? s.noneFiltered : s.none(asked);
}
