import { runInThisContext } from 'node:vm';
import { bundle } from './bundle.mjs';

/** The exports of an entry, from the sources, as a host would have them: all in and minified. */
export async function load(entry) {
  const { code } = await bundle(entry);
  return runInThisContext(`${code}; bench`);
}

/** Numbers from 0 up to 1, the same at every run (a linear congruential generator of Numerical Recipes, 1992). */
export function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
