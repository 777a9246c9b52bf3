/**
 * Everything between "git clone" and "green", in the order in which a mistake is cheapest to learn.
 * Stops at the first step that fails. The last line says how many checks passed and failed.
 */
import { spawn } from 'node:child_process';
import { countTests, type TestCount } from './count-tests.ts';
import { findBrowser } from './find-browser.ts';

/** npm scripts; one that runs tests counts by its tests, any other as one check. */
const STEPS = ['lint', 'build', 'lint:site', 'test:unit', 'test:scale', 'test:e2e'];

/** Settings of a deployment would make another site than the one these tests describe. */
const DEPLOYMENT_SETTINGS = [
  'SITE_URL',
  'BASE_PATH',
  'BUILD_DATE',
  'SHOW_DRAFTS',
  'SHOW_SAMPLES',
  'CONTENT_DIR',
  'OUT_DIR',
  'CACHE_DIR',
  'CARDS_DIR',
  'KEEP_PAGES',
];

/** Closing lines are read from the output, where colours would hide them. */
const COLOUR_SETTINGS = ['FORCE_COLOR'];

function testEnvironment(): NodeJS.ProcessEnv {
  const dropped = [...DEPLOYMENT_SETTINGS, ...COLOUR_SETTINGS];
  const kept = Object.entries(process.env).filter(([name]) => !dropped.includes(name));
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}

/** Runs an npm script, showing its output as it comes, and counts what it ran. */
async function runStep(script: string): Promise<TestCount> {
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
    env: testEnvironment(),
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text);
    output += text;
  });
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
  const { passed, failed } = script.startsWith('test:')
    ? countTests(output)
    : { passed: exitCode === 0 ? 1 : 0, failed: 0 };
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}

const total: TestCount = { passed: 0, failed: 0 };
for (const script of STEPS) {
  const start = performance.now();
  console.log(`\n── npm run ${script}`);
  // Installing a browser can take a while and can fail: say so here, not inside every worker.
  if (script === 'test:e2e') console.log(`Browser: ${findBrowser()}`);
  const { passed, failed } = await runStep(script);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${script} ${failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  if (failed > 0) {
    process.exitCode = 1;
    break;
  }
}
console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
