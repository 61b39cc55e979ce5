import { isRecord, own } from '../model/inspect.js';
import { total } from '../statistics/counts.js';
import type { ChecklistInstrument } from './instrument.js';

/** How a team answered one statement, as somebody counted it; who is left over left it open. */
export interface StatementCounts {
  /** How many people chose each scale point, lowest first. */
  readonly counts: readonly number[];
  /** 0 when absent. */
  readonly dontKnow?: number;
  /** 0 when absent, and where the checklist does not offer it. */
  readonly notApplicable?: number;
}

/** What somebody counted from the forms of one team. */
export interface TeamCounts {
  /** Everybody who filled in a form, those too who left statements open. */
  readonly respondents: number;
  /** By item id, every statement of the checklist. */
  readonly items: Readonly<Record<string, StatementCounts>>;
}

interface At {
  /** Where it stands, such as `['items', 'shared-goals', 'counts', 0]`. */
  readonly path: readonly (string | number)[];
}

/** One thing that is wrong with counts, as data, so that it can be said in any language. */
export type CountProblem = At &
  (
    | { readonly type: 'unreadable' }
    | { readonly type: 'missing' }
    | { readonly type: 'not-a-number' }
    | { readonly type: 'negative'; readonly value: number }
    | { readonly type: 'fractional'; readonly value: number }
    | { readonly type: 'too-large'; readonly value: number }
    | { readonly type: 'missing-item'; readonly item: string }
    | { readonly type: 'unknown-item'; readonly item: string }
    | { readonly type: 'wrong-length'; readonly expected: number; readonly found: number }
    | { readonly type: 'not-offered' }
    | {
        readonly type: 'excess';
        readonly item: string;
        /** What the numbers of the statement come to. */
        readonly total: number;
        readonly respondents: number;
        /** How many more that is than people who filled in; at least 1. */
        readonly excess: number;
      }
  );

/** Far above any country, and far below where adding would round. */
export const LARGEST_COUNT = 1_000_000_000_000;

type Path = At['path'];

/**
 * Says all that is wrong with counts of a checklist: each number that is missing or cannot be a number of people, and
 * each statement whose numbers come to more than the people who filled in. Empty where a tally can be made of them.
 * Takes any value at all, and never throws.
 */
export function inspectCounts(instrument: ChecklistInstrument, counts: unknown): readonly CountProblem[] {
  try {
    return inspectTeam(instrument, counts);
  } catch {
    return [{ type: 'unreadable', path: [] }];
  }
}

function inspectTeam(instrument: ChecklistInstrument, counts: unknown): readonly CountProblem[] {
  if (!isRecord(counts)) return [{ type: 'unreadable', path: [] }];
  const respondents = own(counts, 'respondents');
  const items = own(counts, 'items');
  const problems = [...inspectNumber(respondents, ['respondents'])];
  if (!isRecord(items)) return [...problems, { type: 'unreadable', path: ['items'] }];
  const people = problems.length === 0 ? (respondents as number) : undefined;
  const known = new Set(instrument.items.map(({ id }) => id));
  return [
    ...problems,
    ...instrument.items.flatMap(({ id }) => inspectStatement(instrument, id, own(items, id), people)),
    ...Object.keys(items)
      .filter((id) => !known.has(id))
      .map((item): CountProblem => ({ type: 'unknown-item', path: ['items', item], item })),
  ];
}

function inspectStatement(
  instrument: ChecklistInstrument,
  item: string,
  statement: unknown,
  respondents: number | undefined,
): readonly CountProblem[] {
  const path = ['items', item];
  if (statement === undefined) return [{ type: 'missing-item', path, item }];
  if (!isRecord(statement)) return [{ type: 'unreadable', path }];
  const counts = own(statement, 'counts');
  const asides = (['dontKnow', 'notApplicable'] as const).flatMap((key) => {
    const value = own(statement, key);
    return value === undefined ? [] : [{ key, value }];
  });
  const problems = [
    ...inspectLevels(instrument.scale.points.length, counts, [...path, 'counts']),
    ...asides.flatMap(({ key, value }) => inspectNumber(value, [...path, key])),
    ...asides.flatMap(({ key, value }): readonly CountProblem[] =>
      key === 'notApplicable' && !instrument.notApplicable && typeof value === 'number' && value > 0
        ? [{ type: 'not-offered', path: [...path, key] }]
        : [],
    ),
  ];
  if (problems.length > 0 || respondents === undefined) return problems;
  const sum = total([...(counts as readonly number[]), ...asides.map(({ value }) => value as number)]);
  return sum > respondents
    ? [{ type: 'excess', path, item, total: sum, respondents, excess: sum - respondents }]
    : [];
}

function inspectLevels(points: number, counts: unknown, path: Path): readonly CountProblem[] {
  if (counts === undefined) return [{ type: 'missing', path }];
  if (!Array.isArray(counts)) return [{ type: 'unreadable', path }];
  if (counts.length > points) return [{ type: 'wrong-length', path, expected: points, found: counts.length }];
  return Array.from({ length: points }, (_, index) => inspectNumber(counts[index], [...path, index])).flat();
}

function inspectNumber(value: unknown, path: Path): readonly CountProblem[] {
  if (value === undefined || value === null) return [{ type: 'missing', path }];
  if (typeof value !== 'number' || !Number.isFinite(value)) return [{ type: 'not-a-number', path }];
  if (value < 0) return [{ type: 'negative', path, value }];
  if (!Number.isInteger(value)) return [{ type: 'fractional', path, value }];
  return value > LARGEST_COUNT ? [{ type: 'too-large', path, value }] : [];
}
