import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingFaults } from '../../../src/desk/settings.ts';
import { BAD_CALLS, endedWell, makeCall } from '../../bad-input/calls.ts';
import { BAD_SETTINGS } from '../../bad-input/inputs.ts';
import { badInputTable } from '../../bad-input/row.ts';

for (const bad of BAD_CALLS)
  test(`${bad.command} ${bad.args.join(' ')}: mã ${String(bad.exit)} và một câu`, () => {
    const end = makeCall(bad);
    assert.ok(endedWell(bad, end), `${String(end.exit)} ${end.said}`);
  });

test('a setting that cannot be used is named, one that can is not', () => {
  for (const [settings, name] of BAD_SETTINGS) {
    const faults = settingFaults(settings);
    assert.equal(faults.length, 1, JSON.stringify(settings));
    assert.ok(faults[0]?.startsWith(name));
  }
  const good = {
    SITE_URL: 'https://guongsang.example:8443',
    BASE_PATH: '/guong-sang/',
    BUILD_DATE: '2024-02-29',
    SHOW_SAMPLES: 'false',
    COMPRESS: 'best',
    CONTENT_DIR: 'content',
    PATH: '/bin',
  };
  assert.deepEqual(settingFaults(good), []);
  assert.deepEqual(settingFaults({ BASE_PATH: '' }), []);
});

test('the table stays a table whatever was given, and says what went wrong', () => {
  const row = { area: 'a', given: '<b>|x\n|\u202e`', expected: 'y', seen: 'z'.repeat(500) };
  const table = badInputTable(
    [
      { ...row, ok: true },
      { ...row, ok: false },
    ],
    '2026-11-25',
  );
  const lines = table.split('\n').filter((line) => line.startsWith('|'));
  assert.equal(lines.length, 4);
  for (const line of lines) assert.equal(line.match(/(?<!\\)\|/g)?.length, 6, line);
  assert.match(table, /1 seen otherwise than expected/);
  assert.doesNotMatch(table, /<b>|\u202e/);
});
