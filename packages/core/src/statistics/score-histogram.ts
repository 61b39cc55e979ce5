import { compare, rational } from './rational.js';
import type { Rational } from './rational.js';

/** How many people have this sum of (value − 1) over so many answered items of a domain. */
export interface ScoreCount {
  readonly sum: number;
  readonly answered: number;
  readonly respondents: number;
}

/** The valid person scores of a domain, with what they were scored on. */
export interface ScoreHistogram {
  readonly scores: readonly ScoreCount[];
  /** How many items the domain has. */
  readonly items: number;
  /** How many points the scale has. */
  readonly points: number;
}

/** A person score from 0 to 1 as an exact fraction, and how many people have it. */
export interface ExactScore {
  readonly score: Rational;
  readonly people: number;
}

/** The distinct scores, lowest first. Throws a RangeError where a sum cannot come from its answers. */
export function exactScores({ scores, items, points }: ScoreHistogram): readonly ExactScore[] {
  if (!(Number.isSafeInteger(items) && items >= 1 && Number.isSafeInteger(points) && points >= 2)) {
    throw new RangeError('A domain has one item or more, on a scale of two points or more.');
  }
  const byScore = new Map<string, ExactScore>();
  for (const { sum, answered, respondents } of scores) {
    const possible = answered >= 1 && answered <= items && sum <= answered * (points - 1);
    if (
      !possible ||
      ![sum, answered, respondents].every((value) => Number.isSafeInteger(value) && value >= 0)
    ) {
      throw new RangeError('A person score is a whole sum of steps over a number of answered items.');
    }
    if (respondents === 0) continue;
    const score = rational(sum, answered * (points - 1));
    const key = `${score.numerator}/${score.denominator}`;
    byScore.set(key, { score, people: (byScore.get(key)?.people ?? 0) + respondents });
  }
  return [...byScore.values()].sort((a, b) => compare(a.score, b.score));
}
