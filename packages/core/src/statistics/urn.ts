import type { Random } from './random.js';

/** How often a simulation of those who did not answer is drawn, unless the caller says otherwise. */
export const USUAL_DRAWS = 4000;

/** Elementary steps of one slice of draws: a few milliseconds, also on a slow phone within 50. */
const STEPS_PER_SLICE = 400_000;

/** How many draws make one slice, when each takes this many elementary steps. */
export function drawsPerSlice(stepsPerDraw: number): number {
  return Math.max(1, Math.floor(STEPS_PER_SLICE / Math.max(1, stepsPerDraw)));
}

/** An urn of people: places of those who answered, then room for the others. */
export function makeUrn(seen: number, everybody: number): Int32Array {
  return Int32Array.from({ length: Math.max(seen, everybody) }, (_, place) => (place < seen ? place : 0));
}

/**
 * Fills the room for those who did not answer: each is a copy of anybody already in the urn, or, as likely as one of
 * them, somebody new who answers at random (Blackwell & MacQueen, 1973, with weight 1). New people are numbered from
 * `seen` on; the result is how many there are.
 */
export function drawUnseen(urn: Int32Array, seen: number, random: Random): number {
  let imaginary = 0;
  for (let place = seen; place < urn.length; place += 1) {
    const pick = random.below(place + 1);
    if (pick < place) urn[place] = urn[pick] ?? 0;
    else {
      urn[place] = seen + imaginary;
      imaginary += 1;
    }
  }
  return imaginary;
}

/** Runs a simulation at once, without its pauses. */
export function runToEnd<T>(simulation: Generator<number, T, void>): T {
  for (;;) {
    const step = simulation.next();
    if (step.done) return step.value;
  }
}
