import { inspectPolicy, notDefined, withheld } from '../model/index.js';
import type { Policy, Undefined, Withheld } from '../model/index.js';
import { total } from '../statistics/counts.js';

/** Below this many people, a part of a team that stands as one is told in words alone. */
export const SMALL_SUBGROUP = 10;

/** Whether a small group chose one of several things, by how many chose each: all of it, or all but one. */
export function standsAsOne(counts: readonly number[]): boolean {
  const people = total(counts);
  return people < SMALL_SUBGROUP && Math.max(...counts) >= people - 1;
}

/** Throws on a policy that no parser would have let through: nothing may be shown under it. */
export function assertPolicy(policy: Policy): void {
  const [first] = inspectPolicy(policy);
  if (first === undefined) return;
  throw new Error(first.path.length === 0 ? first.message : `${first.path.join('.')}: ${first.message}`);
}

/** Why a figure that rests on `count` people is not shown; `undefined` where it may be. */
export function reasonToHide(count: number, policy: Policy): Withheld | Undefined | undefined {
  if (count === 0) return notDefined('no-data');
  return count < policy.k ? withheld('below-minimum') : undefined;
}
