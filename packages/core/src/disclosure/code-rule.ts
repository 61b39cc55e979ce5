import { personsBehind, vectorKey } from './code-vector.js';
import type { CodeVector } from './code-vector.js';
import { newCombinations } from './linear-code.js';
import type { CodeAnswer } from './linear-code.js';

/** A vector with the fewest persons that may stand behind anything it makes known. */
export interface CodeRow {
  readonly vector: CodeVector;
  readonly minimum: number;
}

/**
 * Whether a vector may join a code. For every minimum that was asked: a combination that rests on fewer persons than
 * that is one of vectors that were asked with a lower minimum. With one minimum for all, no combination rests on fewer.
 * The code itself is taken to follow the rule. The order of vectors does not matter.
 */
export function mayJoin(code: readonly CodeRow[], row: CodeRow): CodeAnswer {
  const known = code.map(({ vector }) => vector);
  const first = newCombinations(known, [row.vector], row.minimum);
  if (first !== 'safe') return first;
  const higher = new Set(code.flatMap(({ minimum }) => (minimum > row.minimum ? [minimum] : [])));
  for (const minimum of higher) {
    const below = code.filter((each) => each.minimum < minimum).map(({ vector }) => vector);
    const others = code.filter((each) => each.minimum >= minimum).map(({ vector }) => vector);
    const answer = newCombinations([...below, row.vector], others, minimum);
    if (answer !== 'safe') return answer;
  }
  return 'safe';
}

export type Ruling = 'granted' | 'below-minimum' | 'would-reveal-small-group';

/** Judges vectors by the rule. Parts of a release often have the same code, so each code is searched once. */
export function createJudge(): (code: readonly CodeRow[], row: CodeRow) => Ruling {
  const rulings = new Map<string, Ruling>();
  const keys = new Map<CodeVector, string>();
  const numbers = new Map<string, number>();
  const numberOf = ({ vector, minimum }: CodeRow): string => {
    const written = keys.get(vector) ?? vectorKey(vector);
    keys.set(vector, written);
    const number = numbers.get(written) ?? numbers.size;
    numbers.set(written, number);
    return `${number}:${minimum}`;
  };
  return (code, row) => {
    const own = numberOf(row);
    const distinct = new Map(code.map((each) => [numberOf(each), each]));
    const key = [...distinct.keys(), own].join(' ');
    const known = rulings.get(key);
    if (known !== undefined) return known;
    const ruling = distinct.has(own) ? 'granted' : judge([...distinct.values()], row);
    rulings.set(key, ruling);
    return ruling;
  };
}

function judge(code: readonly CodeRow[], row: CodeRow): Ruling {
  if (personsBehind(row.vector) < row.minimum) return 'below-minimum';
  return mayJoin(code, row) === 'safe' ? 'granted' : 'would-reveal-small-group';
}
