import {
  inspectCounts,
  type ChecklistInstrument,
  type CountProblem,
  type TeamCounts,
} from '@lerend/core/checklist';

/** A box in the row of a statement: a scale point by its place, lowest first, or an answer that stays out of scores. */
export type CountSlot = number | 'dontKnow' | 'notApplicable';

/** What is typed, by `respondents` or by statement and slot; exactly as it was typed. */
export type Typed = ReadonlyMap<string, string>;

/** What the row of a statement comes to. */
export type RowState =
  | { readonly type: 'open' }
  | { readonly type: 'unreadable'; readonly slot: CountSlot; readonly tooLarge: boolean }
  | { readonly type: 'excess'; readonly total: number; readonly respondents: number; readonly excess: number }
  /** `left` is absent while the number of people is not known. */
  | { readonly type: 'counted'; readonly total: number; readonly left: number | undefined };

export interface CountState {
  readonly respondents: 'missing' | 'unreadable' | 'too-large' | 'ok';
  readonly rows: ReadonlyMap<string, RowState>;
  /** How many rows are counted and fit. */
  readonly counted: number;
  /** How many places need a look before a tally can be made. */
  readonly places: number;
  readonly counts: TeamCounts | undefined;
}

export const RESPONDENTS = 'respondents';

export function keyOf(item: string, slot: CountSlot): string {
  return `${item}/${slot}`;
}

/** The boxes in the row of a statement, in the order of the form. */
export function slotsOf({ scale, notApplicable }: ChecklistInstrument): readonly CountSlot[] {
  return [...scale.points.keys(), 'dontKnow', ...(notApplicable ? (['notApplicable'] as const) : [])];
}

/**
 * Reads what is typed. An empty box is 0 in a row in which something stands, and a row in which nothing stands is not
 * counted yet, so that nobody forgets one by leaving it open.
 */
export function readTyped(instrument: ChecklistInstrument, typed: Typed): CountState {
  const slots = slotsOf(instrument);
  const items = instrument.items.flatMap(({ id }) => {
    const texts = slots.map((slot) => textAt(typed, keyOf(id, slot)));
    return texts.every((text) => text === '') ? [] : [[id, readRow(slots, texts)] as const];
  });
  const people = textAt(typed, RESPONDENTS);
  const counts = {
    respondents: people === '' ? undefined : readNumber(people),
    items: Object.fromEntries(items),
  };
  const problems = inspectCounts(instrument, counts);
  const atPeople = problems.find(({ path }) => path[0] === 'respondents');
  const rows = new Map(
    instrument.items.map(({ id }) => {
      const own = problems.filter(({ path }) => path[0] === 'items' && path[1] === id);
      return [id, rowState(own, counts.items[id], atPeople ? undefined : counts.respondents)] as const;
    }),
  );
  const counted = [...rows.values()].filter(({ type }) => type === 'counted').length;
  return {
    respondents: atPeople === undefined ? 'ok' : stateOfNumber(atPeople),
    rows,
    counted,
    places: rows.size - counted + (atPeople === undefined ? 0 : 1),
    counts: problems.length === 0 ? (counts as TeamCounts) : undefined,
  };
}

function textAt(typed: Typed, key: string): string {
  return typed.get(key)?.trim() ?? '';
}

/** Digits alone: what a full stop or a comma among them means differs between countries. */
function readNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

type Row = TeamCounts['items'][string];

function readRow(slots: readonly CountSlot[], texts: readonly string[]): Row {
  const numbers = texts.map((text) => (text === '' ? 0 : readNumber(text)));
  const at = (slot: CountSlot) => numbers[slots.indexOf(slot)] ?? 0;
  return {
    counts: slots.filter((slot) => typeof slot === 'number').map(at),
    dontKnow: at('dontKnow'),
    ...(slots.includes('notApplicable') ? { notApplicable: at('notApplicable') } : {}),
  };
}

function rowState(
  problems: readonly CountProblem[],
  row: Row | undefined,
  respondents: number | undefined,
): RowState {
  const [problem] = problems;
  if (row === undefined) return { type: 'open' };
  if (problem?.type === 'excess') {
    const { total, excess } = problem;
    return { type: 'excess', total, respondents: problem.respondents, excess };
  }
  if (problem !== undefined) {
    const { path } = problem;
    const slot =
      path[2] === 'counts' ? Number(path[3]) : path[2] === 'dontKnow' ? 'dontKnow' : 'notApplicable';
    return { type: 'unreadable', slot, tooLarge: problem.type === 'too-large' };
  }
  const { counts, dontKnow = 0, notApplicable = 0 } = row;
  const total = counts.reduce((sum, count) => sum + count, dontKnow + notApplicable);
  return { type: 'counted', total, left: respondents === undefined ? undefined : respondents - total };
}

function stateOfNumber({ type }: CountProblem): CountState['respondents'] {
  if (type === 'missing') return 'missing';
  return type === 'too-large' ? 'too-large' : 'unreadable';
}
