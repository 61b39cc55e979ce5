import type { Response } from '@lerend/core/model';
import { wickedProblem } from '@lerend/instruments/wicked-problem';
import { teamOf, type TeamVotes } from './teams.js';

/** Twelve colleagues about one problem: some marks fit it well, one not at all, one is in two camps, and one few can tell. */
const VOTES: TeamVotes = {
  'problem-unclear': { counts: [0, 3, 9] },
  'end-unclear': { counts: [1, 6, 5] },
  'right-action-unclear': { counts: [2, 5, 5] },
  'right-done-unclear': { counts: [3, 5, 3], dontKnow: 1 },
  'no-rehearsal': { counts: [5, 6, 1] },
  'all-open': { counts: [11, 1, 0] },
  'no-copy-paste': { counts: [4, 6, 2] },
  nested: { counts: [0, 1, 11] },
  elephant: { counts: [0, 4, 8] },
  'no-right-wrong': { counts: [2, 3, 2], dontKnow: 5 },
  'no-solution': { counts: [3, 7, 2] },
  interests: { counts: [1, 4, 7] },
  'many-parties': { counts: [2, 6, 4] },
  personal: { counts: [5, 5, 2] },
  tension: { counts: [6, 0, 6] },
  emotion: { counts: [6, 4, 2] },
  complexity: { counts: [1, 5, 6] },
};

export const RECOGNISING_TWELVE: readonly Response[] = teamOf(wickedProblem, 12, VOTES);

/** The twelve as they saw the same problem a year before: less of the first list, about as much of the second. */
export const RECOGNISING_TWELVE_BEFORE: readonly Response[] = RECOGNISING_TWELVE.map((response) => ({
  ...response,
  answers: Object.fromEntries(
    wickedProblem.items.map(({ id, domain }) => {
      const answer = response.answers[id] ?? null;
      return [id, domain === 'wicked' && typeof answer === 'number' ? Math.max(1, answer - 1) : answer];
    }),
  ),
}));
