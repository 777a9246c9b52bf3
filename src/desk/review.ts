import type { Content, Entry } from '../schemas/collections.ts';

/** What the desk should do next, by kind; the order is the order of urgency. */
export const REVIEW_KINDS = {
  consent: 'Sự đồng ý sắp hết hạn',
  overdue: 'Quá hạn xem lại',
  evidence: 'Thiếu bằng chứng',
  'follow-up': 'Hơn một năm chưa hỏi lại',
  draft: 'Bản nháp',
  scheduled: 'Hẹn ngày đăng',
} as const;

/** One thing to do for one story. */
export interface ReviewItem {
  kind: keyof typeof REVIEW_KINDS;
  file: string;
  title: string;
  /** What there is to do, in Vietnamese. */
  what: string;
  /** The day it is or was due, where there is one. */
  due?: string;
}

/** A consent is asked for again this long before it ends. */
const CONSENT_NOTICE_DAYS = 60;
const FOLLOW_UP_DAYS = 365;

const DAY = 86_400_000;
const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** What a reader could not check for himself. */
function missingEvidence({ data }: Entry<'profiles'>): string[] {
  const undated = data.sources.filter((s) => s.date === 'khong-ro').map((s) => s.id);
  const undecided = (data.awards ?? []).filter(
    (a) => a.decision === undefined && a.revoked === undefined,
  );
  return [
    ...(/chưa xác minh|chưa kiểm chứng/i.test(data.verification.verifiedBy)
      ? [`chưa xác minh tại cơ sở (“${data.verification.verifiedBy}”)`]
      : []),
    ...(undated.length > 0 ? [`nguồn không ghi ngày: ${undated.join(', ')}`] : []),
    ...(undecided.length > 0
      ? [`${String(undecided.length)} khen thưởng chưa có số quyết định`]
      : []),
  ];
}

/** The last day somebody looked at a story. */
function lastLook({ data }: Entry<'profiles'>): string {
  const days = [
    data.publication.on,
    data.publication.updated,
    data.verification.verifiedOn,
    ...(data.effects ?? []).map((e) => e.on),
  ];
  return (
    days
      .filter((d) => d !== undefined)
      .sort()
      .at(-1) ?? data.publication.on
  );
}

/** What there is to do for one published story. */
function published(story: Entry<'profiles'>, today: string): Omit<ReviewItem, 'file' | 'title'>[] {
  const { consent, verification, publication, sample } = story.data;
  if (publication.on > today)
    return [{ kind: 'scheduled', what: `đăng ngày ${publication.on}`, due: publication.on }];
  const items: Omit<ReviewItem, 'file' | 'title'>[] = [];
  const { until } = consent;
  if (until !== undefined && until <= plusDays(today, CONSENT_NOTICE_DAYS))
    items.push({
      kind: 'consent',
      what:
        until < today
          ? `đã hết hạn ngày ${until}: xin lại hoặc gỡ bài`
          : `hết hạn ngày ${until}: xin lại`,
      due: until,
    });
  if (verification.reviewBy < today)
    items.push({
      kind: 'overdue',
      what: `hạn ${verification.reviewBy}`,
      due: verification.reviewBy,
    });
  // A sample tells of nobody: there is nobody to ask and nothing to prove.
  if (sample === true) return items;
  for (const what of missingEvidence(story)) items.push({ kind: 'evidence', what });
  const look = lastLook(story);
  const due = plusDays(look, FOLLOW_UP_DAYS);
  if (due < today)
    items.push({ kind: 'follow-up', what: `lần cuối ${look}: hỏi xem nay ra sao`, due });
  return items;
}

/**
 * Lists what the desk should do next (plan, clauses II and IV.5).
 * @param content Entries that passed their schema.
 * @param today The day it is, `YYYY-MM-DD`.
 * @returns Things to do, most urgent kind first and within it the longest due.
 */
export function reviewOf(content: Pick<Content, 'profiles'>, today: string): ReviewItem[] {
  const order = Object.keys(REVIEW_KINDS);
  return content.profiles
    .flatMap((story): ReviewItem[] => {
      const { file, data } = story;
      const about = { file, title: data.title };
      if (data.publication.status === 'withdrawn') return [];
      if (data.publication.status === 'draft')
        return [{ ...about, kind: 'draft', what: 'viết tiếp, kiểm chứng rồi đăng' }];
      return published(story, today).map((item) => ({ ...item, ...about }));
    })
    .sort(
      (a, b) =>
        order.indexOf(a.kind) - order.indexOf(b.kind) ||
        (a.due ?? '').localeCompare(b.due ?? '') ||
        a.file.localeCompare(b.file),
    );
}
