/** One line of the report. */
export interface Row {
  check: string;
  expected: string;
  seen: string;
  passed: boolean;
}

/**
 * A line about many addresses.
 *
 * @param check what is checked
 * @param expected what should be seen
 * @param asked how many addresses were asked; none is a fault of its own
 * @param faults what was seen instead, one phrase each
 * @returns the line, naming the first fault
 */
export function row(check: string, expected: string, asked: number, faults: string[]): Row {
  const [first] = faults;
  const passed = asked > 0 && first === undefined;
  const more = faults.length > 1 ? `, and ${String(faults.length - 1)} more` : '';
  const good = asked > 0 ? `as expected, ${String(asked)} of ${String(asked)}` : 'nothing to ask';
  return { check, expected, seen: first === undefined ? good : first + more, passed };
}
