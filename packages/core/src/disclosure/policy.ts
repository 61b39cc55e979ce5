import { notDefined, withheld } from '../model/index.js';
import type { Policy, Undefined, Withheld } from '../model/index.js';

const LOWEST_MINIMUM = 3;
const MINIMUM_WITHOUT_OVERRIDE = 5;

/** Throws on a policy that no parser would have let through: a report must not be made under it. */
export function assertPolicy({ k, override }: Policy): void {
  if (!Number.isSafeInteger(k) || k < LOWEST_MINIMUM) {
    throw new Error(`A policy has a whole number of at least ${LOWEST_MINIMUM} as its minimum k.`);
  }
  if (k < MINIMUM_WITHOUT_OVERRIDE && override === undefined) {
    throw new Error(
      `A minimum below ${MINIMUM_WITHOUT_OVERRIDE} needs an override: who lowered it, and why.`,
    );
  }
}

/** Why a figure that rests on `count` people is not shown; `undefined` where it may be. */
export function reasonToHide(count: number, policy: Policy): Withheld | Undefined | undefined {
  if (count === 0) return notDefined('no-data');
  return count < policy.k ? withheld('below-minimum') : undefined;
}
