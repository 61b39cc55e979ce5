/** Bumped with every change that can move a number; the changelog lists those under "Scores". */
export const SCORING_VERSION = '1.0.0';
