import { classroom as t } from '../strings/vi/classroom.ts';
import type { Block, QuizItem } from './pack.ts';
import type { Slide } from './slides.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Makes text safe inside HTML, in content and in quoted attributes.
 * @param text Any text.
 * @returns The text with its five special characters as entities.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}

const e = escapeHtml;
const items = (list: readonly string[]): string => list.map((i) => `<li>${e(i)}</li>`).join('');
const TONES = { lead: 'lead', note: 'k-note', soft: 'k-soft', say: 'k-say', story: 'k-story' };

/** Room to write: ruled lines, which a screen reader need not hear one by one. */
const rules = (lines: number): string =>
  `<div class="k-lines" aria-hidden="true">${'<span></span>'.repeat(lines)}</div>`;

/** A question whose options answer by themselves: CSS shows what the chosen one says. */
function quizHtml(item: QuizItem, index: number): string {
  const name = `cau-${String(index + 1)}`;
  const options = item.options.map((option, i) => {
    const right = i + 1 === item.answer;
    return `<label class="k-option"><input type="radio" name="${name}" value="${String(i + 1)}"${right ? ' data-right=""' : ''}> <span>${e(option)}</span> <span class="k-verdict">${right ? t.quizRight : t.quizWrong}</span></label>`;
  });
  const answer = `${item.options[item.answer - 1] ?? ''}. ${item.why}`;
  return `<fieldset class="k-quiz"><legend>${String(index + 1)}. ${e(item.question)}</legend>${options.join('')}<details><summary>${t.quizShow}</summary><p>${e(answer)}</p></details></fieldset>`;
}

function tableHtml({ head, rows, tall }: Extract<Block, { kind: 'table' }>): string {
  const cells = (row: readonly string[]): string =>
    row
      .map((c, i) => {
        if (i > 0 || c === '') return `<td>${e(c)}</td>`;
        // On a phone the head row is gone, and a bare number would say nothing.
        const unit = /^\d+$/u.test(c) ? ` data-unit="${e((head[0] ?? '').toLowerCase())}"` : '';
        return `<th scope="row"${unit}>${e(c)}</th>`;
      })
      .join('');
  return `<table class="k-table${tall ? ' k-tall' : ''}"><thead><tr>${head.map((h) => `<th scope="col">${e(h)}</th>`).join('')}</tr></thead><tbody>${rows.map((r) => `<tr>${cells(r)}</tr>`).join('')}</tbody></table>`;
}

/** One block; `shift` lowers headings where several papers share a page. */
function blockHtml(block: Block, shift: number): string {
  switch (block.kind) {
    case 'heading': {
      const level = String(block.level + shift);
      return `<h${level}>${e(block.text)}</h${level}>`;
    }
    case 'text':
      return `<p${block.tone ? ` class="${TONES[block.tone]}"` : ''}>${e(block.text)}</p>`;
    case 'list':
      return block.ordered ? `<ol>${items(block.items)}</ol>` : `<ul>${items(block.items)}</ul>`;
    case 'facts':
      return `<dl class="k-facts">${block.items.map((f) => `<div><dt>${e(f.name)}</dt><dd>${e(f.value)}</dd></div>`).join('')}</dl>`;
    case 'table':
      return tableHtml(block);
    case 'blanks':
      return `<ul class="k-blanks">${items(block.items)}</ul>`;
    case 'ticks':
      return `<ul class="k-ticks">${items(block.items)}</ul>`;
    case 'task':
      return `<div class="k-task"><p><b>${String(block.number)}.</b> ${e(block.text)}</p>${rules(block.lines)}</div>`;
    case 'links':
      return `<ul class="k-links">${block.items.map((l) => `<li><a href="${e(l.href)}">${e(l.label)}</a>${l.note === undefined ? '' : ` <span class="k-soft">${e(l.note)}</span>`}</li>`).join('')}</ul>`;
    case 'quiz':
      return block.items.map(quizHtml).join('');
    case 'page':
      return '<hr class="k-page">';
  }
}

/**
 * Writes blocks as HTML. Pages, the composer and the carried file all use it.
 * @param blocks Blocks of a paper.
 * @param shift How many levels lower the headings stand; 0 below an h1.
 * @returns HTML with every text escaped.
 */
export function blocksHtml(blocks: readonly Block[], shift = 0): string {
  return blocks.map((block) => blockHtml(block, shift)).join('');
}

/**
 * Writes a deck as sections that read as a page and that reveal.js shows one by one.
 * @param slides The deck.
 * @returns HTML of the sections.
 */
export function slidesHtml(slides: readonly Slide[]): string {
  return slides
    .map((slide, i) => {
      const level = i === 0 ? 'h1' : 'h2';
      const lines = slide.lines.length === 0 ? '' : `<ul>${items(slide.lines)}</ul>`;
      const minutes = slide.minutes === undefined ? '' : ` data-minutes="${String(slide.minutes)}"`;
      return `<section id="${slide.id}" class="s-${slide.kind}"${minutes}><div class="s-face"><p class="s-eyebrow">${e(slide.eyebrow)}</p><${level}>${e(slide.title)}</${level}>${lines}</div><div class="notes"><p>${e(slide.script)}</p></div></section>`;
    })
    .join('');
}
