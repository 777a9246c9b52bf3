/** How many tests a runner ran. */
export interface TestCount {
  passed: number;
  failed: number;
}

/**
 * Reads the closing lines of Node's test runner (`ℹ pass 12`) and of Playwright (`12 passed (3s)`).
 *
 * @param output everything the runner printed
 * @returns the counts; zeros when the output has no such lines
 */
export function countTests(output: string): TestCount {
  const sum = (...patterns: RegExp[]): number =>
    patterns
      .flatMap((pattern) => [...output.matchAll(pattern)])
      .reduce((total, match) => total + Number(match[1]), 0);
  return {
    passed: sum(/^(?:ℹ|#) pass (\d+)$/gm, /^\s+(\d+) passed\b/gm),
    failed: sum(/^(?:ℹ|#) fail (\d+)$/gm, /^\s+(\d+) failed$/gm),
  };
}
