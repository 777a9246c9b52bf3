import type { Profile } from '../../schemas/profile.ts';
import { names } from '../../strings/vi/names.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { formatNumber } from '../../vietnamese/numbers.ts';
import type { ReportBasis, Told } from './basis.ts';

type Result = Profile['results'][number];

/**
 * A result in one line, with its period.
 * @param r The result.
 * @returns "hộ trồng hoa: khoảng 1.350 hộ (năm 2023)".
 */
export function resultLine(r: Result): string {
  const sign = r.qualifier ? `${names.qualifiers[r.qualifier]} ` : '';
  const amount =
    r.value === undefined
      ? `từ ${formatNumber(r.before ?? 0)} thành ${sign}${formatNumber(r.after ?? 0)}`
      : sign + formatNumber(r.value);
  return `${r.what}: ${amount} ${r.unit} (${r.period})`;
}

/**
 * A story's awards that still stand, the newest first.
 * @param story The story.
 * @param basis Titles of awards.
 * @returns Lines with year and decision.
 */
export function awardLines({ data }: Told, { awards }: ReportBasis): string[] {
  return (data.awards ?? [])
    .filter((a) => a.revoked === undefined)
    .sort((a, b) => b.on.localeCompare(a.on))
    .map((a) => {
      const title = a.label ?? awards.get(a.award)?.label ?? a.award;
      const decision = a.decision === undefined ? '' : `, Quyết định ${a.decision}`;
      return `${title} (${formatDate(a.on)}${decision})`;
    });
}

/**
 * Where a story stands: "Công nhận, cấp thành phố".
 * @param story The story.
 * @returns The last step and level.
 */
export function standingOf({ data }: Told): string {
  const last = data.stage.at(-1);
  return last ? `${names.stages[last.stage]}, cấp ${names.levels[last.level]}` : '';
}

/** Joins lines of one cell; CSV, HTML and Word each break them in their own way. */
export const LINE = '\n';
