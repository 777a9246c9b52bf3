import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAll } from '../../src/desk/check.ts';
import { formatProblems } from '../../src/desk/format.ts';

const { content, problems } = await checkAll('content');
const { profiles, movements, plans, agencies, places } = content;
const plan = plans[0];
const planText = (plan?.body ?? '').replaceAll(/\s+/g, ' ');

test('the embedded content has no error and no warning', () => {
  assert.equal(formatProblems(problems), '');
});

test('sixteen movements, one a clause, with nineteen campaigns', () => {
  assert.deepEqual(
    movements.map((m) => Number(m.data.clause.split('.')[1])).sort((a, b) => a - b),
    Array.from({ length: 16 }, (_, i) => i + 1),
  );
  const campaigns = movements.map((m) => [m.data.clause, m.data.campaigns.length] as const);
  assert.equal(
    campaigns.reduce((sum, [, n]) => sum + n, 0),
    19,
  );
  assert.deepEqual(
    campaigns
      .filter(([, n]) => n === 2)
      .map(([clause]) => clause)
      .sort(),
    ['3.13', '3.4', '3.7'],
  );
});

test('criteria stand word for word in the plan, household criteria only in 3.3', () => {
  for (const { data } of movements)
    for (const criterion of data.criteria)
      assert.ok(
        planText.includes(criterion.text.replaceAll(/\s+/g, ' ')),
        `${criterion.id} is not in the plan word for word`,
      );
  const household = movements.filter((m) => m.data.criteria.some((c) => c.kind === 'household'));
  assert.deepEqual(
    household.map((m) => m.data.clause),
    ['3.3'],
  );
  for (const common of plan?.data.commonCriteria ?? []) assert.ok(planText.includes(common.text));
  assert.equal(plan?.data.commonCriteria.length, 4);
});

test('every movement has a lead agency of its own that says so', () => {
  const leads = movements.map((m) => m.data.leadAgency);
  assert.equal(new Set(leads).size, 16);
  for (const { data } of movements) {
    const agency = agencies.find((a) => a.id === data.leadAgency);
    assert.ok(agency?.data.lead?.includes(data.clause), `${data.leadAgency} leads ${data.clause}`);
  }
});

test('the city had 25, then 21 units, and there are 8 wards now', () => {
  const on = (day: string, within: RegExp) =>
    places.filter(
      ({ data }) =>
        ['phuong', 'xa'].includes(data.type) &&
        (data.from ?? '') <= day &&
        day <= (data.to ?? '9999') &&
        data.within.some(
          (w) => within.test(w.name) && (w.from ?? '') <= day && day <= (w.to ?? '9999'),
        ),
    ).length;
  assert.equal(on('2023-04-30', /^thành phố Nam Định/), 25);
  assert.equal(on('2024-12-31', /^thành phố Nam Định/), 21);
  assert.equal(on('2025-07-01', /^tỉnh Ninh Bình/), 8);
});

test('stories: two or more a movement, eight or more a kind, households in three movements', () => {
  const count = (of: (p: (typeof profiles)[number]) => string) =>
    Map.groupBy(profiles, (p) => of(p));
  const byMovement = count((p) => p.data.movement);
  for (const m of movements)
    assert.ok((byMovement.get(m.id)?.length ?? 0) >= 2, `${m.id} has two stories`);
  const byKind = count((p) => p.data.honoree.kind);
  for (const kind of ['collective', 'individual', 'household'])
    assert.ok((byKind.get(kind)?.length ?? 0) >= 8, `eight of ${kind}`);
  const households = new Set(byKind.get('household')?.map((p) => p.data.movement));
  assert.ok(households.size >= 3);
});

test('twelve real collectives, thirty samples, ten full models, twelve full-length stories', () => {
  const real = profiles.filter((p) => p.data.sample !== true);
  assert.ok(real.length >= 12);
  assert.ok(real.every((p) => p.data.honoree.kind === 'collective'));
  assert.ok(profiles.length - real.length >= 30);
  const models = profiles.filter((p) => p.data.form === 'model' && p.data.replicate);
  assert.ok(models.length >= 10);
  const words = (body: string) =>
    body.replaceAll(/<[^>]+>|\[\^[^\]]+\]|[#*_>|-]/g, ' ').trim().split(/\s+/u).length;
  const full = profiles.filter((p) => words(p.body) >= 700 && words(p.body) <= 1200);
  assert.ok(full.length >= 12, `${String(full.length)} full-length stories`);
});

test('titles say what was done in one line and are NFC; no sample names a person', () => {
  for (const { data, file } of profiles) {
    assert.equal(data.title, data.title.normalize('NFC'), file);
    assert.ok(!/[!?]$/.test(data.title), `${file}: title without a cry`);
    if (data.sample === true && data.honoree.kind === 'individual')
      assert.match(data.honoree.name, /^(Một|Hai|Nhóm)/u, file);
  }
});
