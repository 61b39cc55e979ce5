/** A square table of numbers, the same above its diagonal as below. */
export type SymmetricMatrix = readonly (readonly number[])[];

/** A direction of length 1 that a matrix only stretches, and by how much. */
export interface Eigenpair {
  readonly value: number;
  readonly vector: readonly number[];
}

const MOST_SWEEPS = 60;

/** The eigenvalues of a symmetric matrix, largest first, with their directions; by rotations (Jacobi, 1846). */
export function eigenpairs(matrix: SymmetricMatrix): readonly Eigenpair[] {
  const size = matrix.length;
  const values = matrix.map((row) => Float64Array.from(row));
  const vectors = matrix.map((_, i) => Float64Array.from(matrix, (_each, j) => Number(i === j)));
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let turned = false;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) turned = rotate(values, vectors, p, q) || turned;
    }
    if (!turned) break;
  }
  return values
    .map((row, index) => ({ value: row[index] ?? 0, vector: vectors.map((each) => each[index] ?? 0) }))
    .sort((a, b) => b.value - a.value);
}

/** Turns two axes so that the entry between them becomes nothing; false where it is nothing beside their own. */
function rotate(
  values: readonly Float64Array[],
  vectors: readonly Float64Array[],
  p: number,
  q: number,
): boolean {
  const at = (i: number, j: number) => values[i]?.[j] ?? 0;
  const between = at(p, q);
  if (Math.abs(between) <= 1e-15 * Math.sqrt(Math.abs(at(p, p) * at(q, q)))) return false;
  const slope = (at(q, q) - at(p, p)) / (2 * between);
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.hypot(slope, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (const row of [...values, ...vectors]) {
    const [a, b] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = cosine * a - sine * b;
    row[q] = sine * a + cosine * b;
  }
  const [first, second] = [values[p], values[q]];
  first?.forEach((a, index) => {
    const b = second?.[index] ?? 0;
    first[index] = cosine * a - sine * b;
    if (second) second[index] = sine * a + cosine * b;
  });
  return true;
}

/** The solution of a system of equations by Cholesky; `undefined` where the matrix is not positive definite. */
export function solvePositive(
  matrix: SymmetricMatrix,
  right: readonly number[],
): readonly number[] | undefined {
  const lower: number[][] = [];
  const dot = (a: readonly number[], b: readonly number[], length: number) => {
    let sum = 0;
    for (let k = 0; k < length; k += 1) sum += (a[k] ?? 0) * (b[k] ?? 0);
    return sum;
  };
  for (const [i, row] of matrix.entries()) {
    const made: number[] = [];
    lower.push(made);
    for (let j = 0; j <= i; j += 1) {
      const rest = (row[j] ?? 0) - dot(made, lower[j] ?? [], j);
      if (i === j && !(rest > 0)) return undefined;
      made.push(i === j ? Math.sqrt(rest) : rest / (lower[j]?.[j] ?? 1));
    }
  }
  const forward: number[] = [];
  lower.forEach((row, i) => forward.push(((right[i] ?? 0) - dot(row, forward, i)) / (row[i] ?? 1)));
  const solution = forward.map(() => 0);
  for (let i = forward.length - 1; i >= 0; i -= 1) {
    let rest = forward[i] ?? 0;
    for (let k = i + 1; k < forward.length; k += 1) rest -= (lower[k]?.[i] ?? 0) * (solution[k] ?? 0);
    solution[i] = rest / (lower[i]?.[i] ?? 1);
  }
  return solution;
}
