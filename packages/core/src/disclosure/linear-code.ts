import { atomsOf } from './atoms.js';
import type { Atom } from './atoms.js';
import type { CodeVector } from './code-vector.js';
import {
  difference,
  emptySpan,
  extend,
  firstOther,
  isZero,
  normalised,
  PRIMES,
  subtract,
} from './prime-field.js';

/** `undecided` where the search was given up: nobody knows, so nothing may be shown. */
export type CodeAnswer = 'safe' | 'small' | 'undecided';

/** How many columns the search looks at. Counted, not timed, so that every machine gives up at the same place. */
export const MOST_STEPS = 50_000;

/**
 * Whether few people stand behind anything that `added` makes known: does every rational combination of all vectors
 * that is no combination of the `known` ones rest on at least `minimum` persons?
 *
 * It is the linear audit of Chin and Ozsoyoglu (1982) and Dobkin, Jones and Lipton (1979) with a minimum distance in
 * place of "no unit vector". A combination that leaves some people out is a row vector orthogonal to their columns. So
 * a set Z of persons is revealed when the unit vector of an added row is no combination of the columns of everybody
 * outside Z. Where it is one, Z has to hold an atom of that combination: the search tries those in turn, and needs to
 * go no deeper than `minimum` − 1 persons.
 */
export function newCombinations(
  known: readonly CodeVector[],
  added: readonly CodeVector[],
  minimum: number,
  steps = MOST_STEPS,
): CodeAnswer {
  const vectors = [...known, ...added];
  const atoms = atomsOf(vectors);
  const rows = independentRows(atoms, vectors.length);
  const targets = rows.flatMap((row, place) => (row < known.length ? [] : [place]));
  const work = { left: steps };
  for (const prime of PRIMES) {
    const all = atoms.map((atom, id) => inField(atom, id, rows, prime));
    for (const place of targets) {
      const target = new Float64Array(rows.length);
      target[place] = 1;
      const answer = search({ prime, atoms: all, target }, minimum - 1, work);
      if (answer !== 'safe') return answer;
    }
  }
  return 'safe';
}

interface FieldAtom {
  readonly id: number;
  readonly persons: number;
  readonly columns: readonly Float64Array[];
}

function inField({ persons, columns }: Atom, id: number, rows: readonly number[], prime: number): FieldAtom {
  return {
    id,
    persons,
    columns: columns.map((column) => {
      const residues = new Float64Array(rows.length);
      rows.forEach((row, index) => {
        residues[index] = residue(column[row] ?? 0, prime);
      });
      return residues;
    }),
  };
}

/**
 * Rows that give all the others, earlier ones first. A prime that divides a minor loses a row, so the longer of two
 * lists is nearer to the truth; that both primes lose one is beyond chance.
 */
function independentRows(atoms: readonly Atom[], length: number): readonly number[] {
  const [first, second] = PRIMES.map((prime) => rowsModulo(atoms, length, prime));
  return first !== undefined && second !== undefined && first.length >= second.length
    ? first
    : (second ?? []);
}

function rowsModulo(atoms: readonly Atom[], length: number, prime: number): readonly number[] {
  const all = Array.from({ length }, (_, row) => row);
  let columns = emptySpan(prime);
  atoms.forEach((atom, id) => {
    if (columns.vectors.length === length) return;
    for (const column of inField(atom, id, all, prime).columns) columns = extend(columns, column);
  });
  let span = emptySpan(prime);
  return all.filter((row) => {
    const before = span;
    span = extend(
      span,
      Float64Array.from(columns.vectors, (column) => column[row] ?? 0),
    );
    return span !== before;
  });
}

/** Atoms and a target, with everything taken out that people give who are not left out. */
interface Quotient {
  readonly prime: number;
  readonly atoms: readonly FieldAtom[];
  readonly target: Float64Array;
}

/** Whether some of the atoms, `budget` persons at most, keep the target out of the span of all the others. */
function search(quotient: Quotient, budget: number, work: { left: number }): CodeAnswer {
  work.left -= quotient.atoms.length;
  if (work.left < 0) return 'undecided';
  let rest = quotient;
  for (let large = findLarge(rest, budget); large !== undefined; large = findLarge(rest, budget)) {
    rest = contract(rest, large);
  }
  if (isZero(rest.target)) return 'safe';

  const circuit = circuitOf(rest);
  if (circuit === undefined) return 'small';
  if (isOutOfReach(rest, circuit, budget)) return 'safe';
  for (const each of circuit) {
    // What came before has changed the columns of this atom, and may have left none of them.
    const atom = rest.atoms.find(({ id }) => id === each.id);
    if (atom === undefined) continue;
    const answer = search(without(rest, new Set([atom.id])), budget - atom.persons, work);
    if (answer !== 'safe') return answer;
    rest = contract(rest, atom);
  }
  return 'safe';
}

function findLarge({ atoms }: Quotient, budget: number): FieldAtom | undefined {
  return atoms.find(({ persons }) => persons > budget);
}

function without({ prime, atoms, target }: Quotient, left: ReadonlySet<number>): Quotient {
  return { prime, atoms: atoms.filter(({ id }) => !left.has(id)), target };
}

/** Takes out everything that an atom gives. */
function contract({ prime, atoms, target }: Quotient, { id, columns }: FieldAtom): Quotient {
  let own = columns;
  let rest = target;
  let others = atoms.filter((atom) => atom.id !== id);
  for (let index = 0; index < columns.length; index += 1) {
    const column = own[index];
    const pivot = column === undefined ? -1 : firstOther(column);
    if (column === undefined || pivot === -1) continue;
    const unit = normalised(column, pivot, prime);
    const clear = (vector: Float64Array): Float64Array => difference(vector, unit, vector[pivot] ?? 0, prime);
    own = own.map(clear);
    rest = clear(rest);
    others = others.map((atom) => ({ ...atom, columns: atom.columns.map(clear) }));
  }
  return { prime, atoms: others.filter((atom) => !atom.columns.every(isZero)), target: rest };
}

/** The atoms of one combination that gives the target; `undefined` where there is none. */
function circuitOf({ prime, atoms, target }: Quotient): readonly FieldAtom[] | undefined {
  const { length } = target;
  const owners: FieldAtom[] = [];
  // Behind each vector stands how it was put together, so that at the end the target says which columns it needs.
  let span = emptySpan(prime);
  const rest = withTrack(target);
  for (const atom of atoms) {
    for (const column of atom.columns) {
      const tracked = withTrack(column);
      tracked[length + owners.length] = 1;
      const next = extend(span, tracked, length);
      const pivot = next.pivots.at(-1);
      const vector = next.vectors.at(-1);
      if (next === span || pivot === undefined || vector === undefined) continue;
      span = next;
      owners.push(atom);
      subtract(rest, vector, rest[pivot] ?? 0, prime);
      if (firstOther(rest, length) === -1) {
        return [...new Set(owners.filter((_, index) => rest[length + index] !== 0))];
      }
    }
  }
  return undefined;
}

/** Of each of the combinations that share no atom one has to go; together those may be too many persons already. */
function isOutOfReach(quotient: Quotient, first: readonly FieldAtom[], budget: number): boolean {
  let least = 0;
  let rest = quotient;
  let circuit: readonly FieldAtom[] | undefined = first;
  while (circuit !== undefined) {
    least += Math.min(...circuit.map(({ persons }) => persons));
    if (least > budget) return true;
    rest = without(rest, new Set(circuit.map(({ id }) => id)));
    circuit = circuitOf(rest);
  }
  return false;
}

function withTrack(vector: Float64Array): Float64Array {
  const tracked = new Float64Array(2 * vector.length + 1);
  tracked.set(vector);
  return tracked;
}

function residue(entry: number, prime: number): number {
  return entry < 0 ? entry + prime : entry;
}
