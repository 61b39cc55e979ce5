import type { Random } from './random.js';

/** How often a simulation of those who did not answer is drawn, unless the caller says otherwise. */
export const USUAL_DRAWS = 4000;

/** Elementary steps of one slice of draws: a few milliseconds, also on a slow phone within 50. */
const STEPS_PER_SLICE = 150_000;

/** How many draws make one slice, when each takes this many elementary steps. */
export function drawsPerSlice(stepsPerDraw: number): number {
  return Math.max(1, Math.floor(STEPS_PER_SLICE / Math.max(1, stepsPerDraw)));
}

/** Draws who did not answer, from those who did. */
export interface Urn {
  /** For each of those who did not answer: the place of the person she answers like, or `IMAGINARY`. */
  readonly drawn: Int32Array;
  /** Draws them anew. */
  readonly draw: () => void;
}

/** She answers at random, like nobody else. */
export const IMAGINARY = -1;

/**
 * A Pólya urn of `seen` people and one imaginary person: each of the `unseen` people copies anybody already in the urn
 * (Lo, 1988). Who copies the imaginary person answers at random, each for herself.
 */
export function makeUrn(seen: number, unseen: number, random: Random): Urn {
  const drawn = new Int32Array(unseen);
  const draw = () => {
    for (let place = 0; place < unseen; place += 1) {
      const pick = random.below(seen + 1 + place);
      if (pick < seen) drawn[place] = pick;
      else drawn[place] = pick === seen ? IMAGINARY : (drawn[pick - seen - 1] ?? IMAGINARY);
    }
  };
  return { drawn, draw };
}
