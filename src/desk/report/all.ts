import type { ReportBasis } from './basis.ts';
import { certificateList, upwardShortlist } from './honours.ts';
import { inspectionList } from './inspection.ts';
import { periodSummary } from './period.ts';
import type { Report } from './table.ts';
import { yearlyReport } from './yearly.ts';

/**
 * Every report of a year: by agency, for the certificate, for nomination upward, the summaries of
 * the plan's periods, and the inspection list.
 * @param basis What reports are made from.
 * @param year The year.
 * @returns The reports.
 */
export function allReports(basis: ReportBasis, year: number): Report[] {
  return [
    yearlyReport(basis, year),
    certificateList(basis, year),
    upwardShortlist(basis, year),
    ...basis.plan.periods.map((period) => periodSummary(basis, period)),
    inspectionList(basis, year),
  ];
}
