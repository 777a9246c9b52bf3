import { names } from '../../strings/vi/names.ts';
import { press } from '../../strings/vi/press.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { formatNumber } from '../../vietnamese/numbers.ts';
import type { Retold } from './retold.ts';
import { tellingOf } from './sentences.ts';

/** Figures that a short text names. */
const SHORT_FIGURES = 2;

/** "hơn 700 triệu đồng/ha", "31 → 118 quầy" as a newspaper writes it. */
function amount(result: Retold['results'][number]): string {
  const qualifier = result.qualifier ? `${names.qualifiers[result.qualifier]} ` : '';
  const unit = result.unit === '%' ? '%' : ` ${result.unit}`;
  if (result.value !== undefined) return `${qualifier}${formatNumber(result.value)}${unit}`;
  const before = formatNumber(result.before ?? 0);
  const after = formatNumber(result.after ?? 0);
  return qualifier + press.change(`${before}${unit}`, `${after}${unit}`);
}

/** "Quầy hàng nhận mã QR: từ 31 quầy thành 118 quầy (đến tháng 7/2023)". */
function figureLine(result: Retold['results'][number]): string {
  const what = (result.what[0] ?? '').toUpperCase() + result.what.slice(1);
  const base = result.base === undefined ? '' : `, ${result.base}`;
  return `${what}: ${amount(result)} (${result.period}${base}).`;
}

const tag = (retold: Retold): string[] => (retold.sample ? [press.sampleTag] : []);

/**
 * A short text for a newspaper's column of news: what, two figures, one limit, where to read on.
 * @param retold The story.
 * @returns Paragraphs.
 */
export function shortText(retold: Retold): string[] {
  const telling = tellingOf(retold.told, 'short');
  return [
    ...tag(retold),
    retold.title,
    telling.summary.join(' '),
    retold.results.slice(0, SHORT_FIGURES).map(figureLine).join(' '),
    press.shortLimit(telling.limits[0] ?? ''),
    press.origin(retold.address),
  ];
}

/**
 * A long text for a newspaper: the whole arc, all figures with periods, every limit, the sources.
 * @param retold The story.
 * @returns Paragraphs; those of a list begin with a dash.
 */
export function longText(retold: Retold): string[] {
  const telling = tellingOf(retold.told, 'long');
  const list = (items: readonly string[]) => items.map((item) => `– ${item}`);
  return [
    ...tag(retold),
    retold.title,
    telling.summary.join(' '),
    telling.problem.join(' '),
    telling.action.join(' '),
    telling.result.join(' '),
    press.figuresTitle,
    ...list(retold.results.map(figureLine)),
    press.limitsTitle,
    ...list(telling.limits),
    ...(retold.steps.length === 0 ? [] : [press.stepsTitle, ...list(retold.steps)]),
    press.sourcesTitle,
    ...list(retold.sources.map((s) => press.sourceLine(s.title, s.publisher))),
    press.verified(retold.verification.verifiedBy, formatDate(retold.verification.verifiedOn)),
    press.origin(retold.address),
  ];
}

/**
 * A text to send in Zalo: plain, short, the address last so that Zalo makes its card.
 * @param retold The story.
 * @returns Paragraphs.
 */
export function zaloText(retold: Retold): string[] {
  const telling = tellingOf(retold.told, 'zalo');
  const first = retold.results[0];
  return [
    ...tag(retold),
    retold.title,
    telling.summary.join(' '),
    ...(first ? [figureLine(first)] : []),
    press.readAt(retold.address),
  ];
}
