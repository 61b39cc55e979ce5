/** Bumped with every change that can move a number; the changelog lists those under "Scores". */
export const SCORING_VERSION = '2.0.0';
