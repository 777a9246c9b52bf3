/** Largest picture that an author may give, in bytes of its file. */
export const MOST_BYTES = 15_000_000;

/** Largest picture that is ever unfolded, in pixels: ten thousand by six thousand. */
export const MOST_PIXELS = 60_000_000;
