import { hasScore } from './person.js';
import type { PersonSum } from './person.js';

/**
 * How finely a mean of person scores may be told beside the counts of the statements that the scores are made of.
 * `in-words` is no number at all, `coarse` steps of 0.05, `fine` hundredths.
 */
export type Fineness = 'fine' | 'coarse' | 'in-words';

/** What one person gave to the same statements, once or in each of two rounds. */
export type Ratings = readonly Pick<PersonSum, 'answered' | 'notApplicable'>[];

/**
 * A score is a mean of what a person rated, while a statement counts each rating once. Whoever rated all the statements
 * weighs the same in both, so that taking the one from the other leaves those who weigh otherwise. Few of them are kept
 * from that: where fewer than `k` rated something and have no score, a mean is told in words; where fewer than `k`
 * rated another number of statements than most of their group, coarsely. It depends on who rated what, never on the
 * level. `groups` are those whose means are told, `items` is the number of statements.
 */
export function finenessOf(groups: readonly (readonly Ratings[])[], items: number, k: number): Fineness {
  const counted = groups.map((group) => group.map((ratings) => ({ ratings, people: 1 })));
  return judge(counted, items, k);
}

/** The same of one group, whose people are counted by what they rated. */
export function finenessOfScores(
  persons: readonly (Ratings[number] & { readonly respondents: number })[],
  items: number,
  k: number,
): Fineness {
  const counted = persons.map(({ respondents, ...each }) => ({ ratings: [each], people: respondents }));
  return judge([counted], items, k);
}

interface Counted {
  readonly ratings: Ratings;
  readonly people: number;
}

function judge(groups: readonly (readonly Counted[])[], items: number, k: number): Fineness {
  let unscored = 0;
  let different = 0;
  for (const group of groups) {
    const raters = group.filter(({ ratings }) => ratings.some(({ answered }) => answered > 0));
    const scored = raters.filter(({ ratings }) => ratings.every((each) => hasScore(each, items)));
    unscored += peopleIn(raters) - peopleIn(scored);
    different += peopleIn(raters) - largestClass(scored);
  }
  if (unscored > 0 && unscored < k) return 'in-words';
  return different > 0 && different < k ? 'coarse' : 'fine';
}

function peopleIn(group: readonly Counted[]): number {
  return group.reduce((sum, { people }) => sum + people, 0);
}

/** How many people at most rated equally many statements. */
function largestClass(group: readonly Counted[]): number {
  const sizes = new Map<string, number>();
  for (const { ratings, people } of group) {
    const key = ratings.map(({ answered }) => answered).join();
    sizes.set(key, (sizes.get(key) ?? 0) + people);
  }
  return Math.max(0, ...sizes.values());
}
