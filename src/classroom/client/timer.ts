/** A stop-watch that counts seconds and writes "12:05" into an element. */
export interface Timer {
  /** Starts counting where it does not yet. */
  start: () => void;
  /** Back to zero, and stopped. */
  reset: () => void;
  /** Seconds counted so far. */
  seconds: () => number;
}

/**
 * Writes seconds as minutes and seconds.
 * @param seconds Whole seconds, not negative.
 * @returns Text such as "7:05".
 */
export function clock(seconds: number): string {
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * Makes a stop-watch.
 * @param show Called with the seconds every second and at each change.
 * @returns The stop-watch, stopped at zero.
 */
export function timer(show: (seconds: number) => void): Timer {
  let began: number | undefined;
  let ticking: ReturnType<typeof setInterval> | undefined;
  const seconds = (): number => (began === undefined ? 0 : Math.floor((Date.now() - began) / 1000));
  return {
    start: () => {
      if (began !== undefined) return;
      began = Date.now();
      ticking = setInterval(() => {
        show(seconds());
      }, 1000);
      show(0);
    },
    reset: () => {
      clearInterval(ticking);
      began = undefined;
      show(0);
    },
    seconds,
  };
}
