import { personOf } from './code-vector.js';
import type { CodeVector } from './code-vector.js';

/**
 * People whom no vector of a code tells apart. A person with several versions brings all their columns along: what
 * rests on one of them rests on her.
 */
export interface Atom {
  readonly persons: number;
  /** The different columns of each of these people: one number for each vector of the code, −1, 0 or 1. */
  readonly columns: readonly (readonly number[])[];
}

/** Columns that are the same so far; a class of one vector fewer, and what the last vector says. */
interface ColumnClass {
  readonly before: number;
  readonly row: number;
  readonly entry: 1 | -1;
}

/** Puts the people of a code together by their columns, the most people first. */
export function atomsOf(vectors: readonly CodeVector[]): readonly Atom[] {
  const classes: ColumnClass[] = [];
  const classOf = new Map<string, number>();
  vectors.forEach(({ plus, minus }, row) => {
    for (const [elements, entry] of [[plus, 1] as const, [minus, -1] as const]) {
      const split = new Map<number, number>();
      for (const element of elements) {
        const before = classOf.get(element) ?? -1;
        let after = split.get(before);
        if (after === undefined) {
          after = classes.length;
          classes.push({ before, row, entry });
          split.set(before, after);
        }
        classOf.set(element, after);
      }
    }
  });
  return [...countByClasses(classOf)]
    .map(([key, persons], index) => ({ key, persons, turn: scattered(index) }))
    .sort((a, b) => b.persons - a.persons || a.turn - b.turn)
    .map(({ key, persons }) => ({
      persons,
      columns: key.split(' ').map((each) => columnOf(classes, Number(each), vectors.length)),
    }));
}

/** Neighbours have columns that are much alike; scattered, the first few are independent of each other sooner. */
function scattered(index: number): number {
  return Math.imul(index + 1, 0x9e3779b1) >>> 0;
}

/** How many people have these different columns, by the numbers of their classes in order. */
function countByClasses(classOf: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const byPerson = new Map<string, number[]>();
  for (const [element, column] of classOf) {
    const person = personOf(element);
    const others = byPerson.get(person);
    if (others === undefined) byPerson.set(person, [column]);
    else if (!others.includes(column)) others.push(column);
  }
  const counts = new Map<string, number>();
  for (const columns of byPerson.values()) {
    const key = columns.length === 1 ? String(columns[0]) : columns.sort((a, b) => a - b).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function columnOf(classes: readonly ColumnClass[], last: number, length: number): readonly number[] {
  const column = Array.from({ length }, () => 0);
  for (let each = classes[last]; each !== undefined; each = classes[each.before])
    column[each.row] = each.entry;
  return column;
}
