// Node and every browser have it, while the library of types for this package holds no browser.
declare const crypto: { getRandomValues(array: Uint32Array): Uint32Array };

/** Gives a whole number from 0 up to, and not including, `bound`; each is as likely. */
export type RandomIndex = (bound: number) => number;

const RANGE = 2 ** 32;

export const randomIndex: RandomIndex = (bound) => {
  // Numbers above the last whole multiple would make the first indexes likelier.
  const limit = RANGE - (RANGE % bound);
  const drawn = new Uint32Array(1);
  for (;;) {
    const [value = 0] = crypto.getRandomValues(drawn);
    if (value < limit) return value % bound;
  }
};
