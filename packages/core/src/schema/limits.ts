/** How much a value may hold before anything else looks at it. What the library ships stays far below all of these. */
export const DEEPEST = 32;
export const MOST_ENTRIES = 1000;
export const MOST_VALUES = 10_000;
export const MOST_ISSUES = 100;
/** In UTF-16 code units. */
export const LONGEST_TEXT = 2000;
export const LONGEST_ID = 100;
/** Cuts are compared by cross-multiplication, which stays exact up to this. */
export const LARGEST_IN_FRACTION = 1_000_000;
/** The largest minimum of a policy, and the largest value of a scale. */
export { LARGEST_MINIMUM } from '../model/inspect-policy.js';
