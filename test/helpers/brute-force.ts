import type { CodeVector } from '@lerend/core/disclosure';

/** A vector with its own minimum, as a ledger was asked for it. */
export interface AskedVector {
  readonly vector: CodeVector;
  readonly minimum: number;
}

/** Reads the person of an element in a way of its own. */
function person(element: string): string {
  return element.split('.').slice(0, -1).join('.');
}

function elementsOf(vectors: readonly CodeVector[]): readonly string[] {
  return [...new Set(vectors.flatMap(({ plus, minus }) => [...plus, ...minus]))];
}

function matrixOn(
  vectors: readonly CodeVector[],
  elements: readonly string[],
): readonly (readonly bigint[])[] {
  const columns = elements.map((element) =>
    vectors.map(
      ({ plus, minus }) => (plus.includes(element) ? 1n : 0n) - (minus.includes(element) ? 1n : 0n),
    ),
  );
  // Equal columns add nothing to a rank.
  return [...new Map(columns.map((column) => [column.join(), column])).values()];
}

/** The rank over the rational numbers, by elimination without fractions (Bareiss, 1968). */
export function rationalRank(rows: readonly (readonly bigint[])[]): number {
  const left = rows.map((row) => [...row]);
  const width = left[0]?.length ?? 0;
  let rank = 0;
  let before = 1n;
  for (let column = 0; column < width; column += 1) {
    const place = left.findIndex((row, index) => index >= rank && row[column] !== 0n);
    const pivotRow = left[place];
    if (pivotRow === undefined) continue;
    const pivot = pivotRow[column] ?? 0n;
    left.splice(place, 1);
    left.splice(rank, 0, pivotRow);
    for (const row of left.slice(rank + 1)) {
      const factor = row[column] ?? 0n;
      for (let each = 0; each < width; each += 1) {
        row[each] = (pivot * (row[each] ?? 0n) - factor * (pivotRow[each] ?? 0n)) / before;
      }
    }
    before = pivot;
    rank += 1;
  }
  return rank;
}

/** Every choice of `size` out of a list; of fewer where there are no more. */
function* choices<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  if (size >= list.length || size === 0) {
    yield size === 0 ? [] : list;
    return;
  }
  const [first, ...others] = list;
  if (first === undefined) return;
  for (const rest of choices(others, size - 1)) yield [first, ...rest];
  yield* choices(others, size);
}

/** A set of fewer than `minimum` persons on which there lives a combination that is none of the `lower` vectors alone. */
export function findSmallGroup(
  vectors: readonly CodeVector[],
  minimum: number,
  lower: readonly CodeVector[] = [],
): readonly string[] | undefined {
  const elements = elementsOf(vectors);
  const rank = rationalRank(matrixOn(vectors, elements));
  const lowerRank = rationalRank(matrixOn(lower, elements));
  for (const persons of choices([...new Set(elements.map(person))], minimum - 1)) {
    const others = elements.filter((element) => !persons.includes(person(element)));
    const on = rank - rationalRank(matrixOn(vectors, others));
    if (on > 0 && on > lowerRank - rationalRank(matrixOn(lower, others))) return persons;
  }
  return undefined;
}

/** Whether a code follows the rule: what fewer persons than a minimum stand behind was asked with a lower minimum. */
export function isSafe(asked: readonly AskedVector[]): boolean {
  return [...new Set(asked.map(({ minimum }) => minimum))].every((minimum) => {
    const lower = asked.filter((each) => each.minimum < minimum);
    return (
      findSmallGroup(
        asked.map(({ vector }) => vector),
        minimum,
        lower.map(({ vector }) => vector),
      ) === undefined
    );
  });
}

/** The fewest persons behind a combination of vectors with coefficients from −3 to 3 that is not zero. */
export function fewestBehindCombinations(vectors: readonly CodeVector[]): number {
  const elements = elementsOf(vectors);
  const persons = [...new Set(elements.map(person))];
  const places = elements.map((element) => persons.indexOf(person(element)));
  const rows = vectors.map(({ plus, minus }) =>
    elements.map((element) => Number(plus.includes(element)) - Number(minus.includes(element))),
  );
  let fewest = Infinity;
  const add = (index: number, sum: readonly number[]): void => {
    const row = rows[index];
    if (row === undefined) {
      const behind = new Set(sum.flatMap((entry, each) => (entry === 0 ? [] : [places[each]])));
      if (behind.size > 0) fewest = Math.min(fewest, behind.size);
      return;
    }
    for (let factor = -3; factor <= 3; factor += 1) {
      add(
        index + 1,
        sum.map((entry, each) => entry + factor * (row[each] ?? 0)),
      );
    }
  };
  add(
    0,
    Array.from(elements, () => 0),
  );
  return fewest;
}
