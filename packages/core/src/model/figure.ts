/** Why a figure is known to the computation but not shown to anybody. It never says how many. */
export type WithheldReason = 'below-minimum' | 'would-reveal-small-group';

/** Why a figure does not exist. */
export type UndefinedReason =
  | 'no-data'
  | 'too-few-items'
  | 'too-few-for-spread'
  | 'too-few-for-interval'
  | 'too-few-people'
  | 'too-few-linked'
  | 'too-few-groups'
  | 'too-few-points'
  | 'zero-variance'
  | 'no-difference-between-groups'
  | 'complete-separation'
  | 'mean-near-an-end'
  | 'needs-rows'
  | 'invited-unknown'
  | 'not-asked';

export interface Available<T> {
  readonly status: 'ok';
  readonly value: T;
}

export interface Withheld {
  readonly status: 'withheld';
  readonly reason: WithheldReason;
}

export interface Undefined {
  readonly status: 'undefined';
  readonly reason: UndefinedReason;
}

/** A number, or a group of numbers, of a report: there, withheld for privacy, or not defined. */
export type Figure<T> = Available<T> | Withheld | Undefined;

export function available<T>(value: T): Available<T> {
  return { status: 'ok', value };
}

export function withheld(reason: WithheldReason): Withheld {
  return { status: 'withheld', reason };
}

export function notDefined(reason: UndefinedReason): Undefined {
  return { status: 'undefined', reason };
}
