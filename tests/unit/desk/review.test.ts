import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../../src/desk/check.ts';
import { reviewOf } from '../../../src/desk/review.ts';
import { makeContent, validProfile, type Frontmatter } from '../../site-content.ts';

const TODAY = '2026-11-01';

/** The kinds of work that each of some profiles makes. */
function workOf(profiles: Record<string, Frontmatter>): Record<string, string[]> {
  const root = makeContent(
    Object.fromEntries(Object.entries(profiles).map(([slug, data]) => [slug, { data }])),
  );
  const { content } = checkContent(root, { today: TODAY });
  assert.equal(content.profiles.length, Object.keys(profiles).length, 'every profile holds');
  const items = reviewOf(content, TODAY);
  return Object.fromEntries(
    Object.keys(profiles).map((slug) => [
      slug,
      items.filter((i) => i.file.includes(`/${slug}/`)).map((i) => i.kind),
    ]),
  );
}

const profile = validProfile();
const consent = profile['consent'] as Frontmatter;
const verification = profile['verification'] as Frontmatter;

test('each kind of work is found in the story that has it, and in no other', () => {
  assert.deepEqual(
    workOf({
      'khong-viec': profile,
      'ban-nhap': { ...profile, publication: { status: 'draft', on: '2026-01-10' } },
      'hen-ngay': { ...profile, publication: { status: 'published', on: '2026-12-01' } },
      'sap-het-han': { ...profile, consent: { ...consent, until: '2026-12-15' } },
      'con-lau': { ...profile, consent: { ...consent, until: '2027-12-15' } },
      'qua-han': {
        ...profile,
        verification: { ...verification, reviewBy: '2026-10-31' },
      },
      'thieu-bang-chung': {
        ...profile,
        verification: { ...verification, verifiedBy: 'Đối chiếu báo chí, chưa xác minh' },
      },
      'lau-khong-hoi': {
        ...profile,
        verification: { ...verification, verifiedOn: '2025-09-01' },
        publication: { status: 'published', on: '2025-10-01' },
        consent: { ...consent, on: '2025-08-01' },
      },
      'da-go': {
        ...profile,
        publication: { status: 'withdrawn', on: '2025-10-01' },
        consent: { status: 'withdrawn', covers: [] },
      },
    }),
    {
      'khong-viec': [],
      'ban-nhap': ['draft'],
      'hen-ngay': ['scheduled'],
      'sap-het-han': ['consent'],
      'con-lau': [],
      'qua-han': ['overdue'],
      'thieu-bang-chung': ['evidence'],
      'lau-khong-hoi': ['follow-up'],
      'da-go': [],
    },
  );
});
