import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, readReport } from '../../../scripts/bench/wrk.ts';

const REPORT = `Running 3s test @ http://127.0.0.1:4000/
  1 threads and 32 connections
  Latency Distribution
     50%  310.00us
     75%    1.20ms
     90%    2.02ms
     99%    1.05s
  16980 requests in 3.00s, 271.93MB read
`;

test('a report is read, its times in milliseconds', () => {
  assert.deepEqual(readReport(`${REPORT}Requests/sec:   5660.12\n`), {
    rate: 5660.12,
    p50: 0.31,
    p99: 1050,
    errors: 0,
  });
});

test('lost connections and refused requests are both errors', () => {
  const errors =
    '  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 7\n';
  assert.equal(readReport(`${REPORT}${errors}Requests/sec: 10.00\n`).errors, 17);
});

test('what is no report is an error with its words', () => {
  assert.throws(() => readReport('unable to connect'), /unable to connect/);
});

test('only this machine is put under load', async () => {
  await assert.rejects(load('http://example.org/', 1, 1), /not on this machine/);
});
