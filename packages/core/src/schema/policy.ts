import * as z from 'zod/mini';
import { DEFAULT_POLICY, issue } from '../model/index.js';
import type { Issue, Policy, PolicyOverride } from '../model/index.js';
import { text } from './fields.js';
import { LARGEST_MINIMUM } from './limits.js';

/** Below this a report could show what single people answered. */
const LOWEST = 3;
const LOWEST_WITHOUT_OVERRIDE = DEFAULT_POLICY.k;

const override: z.ZodMiniType<PolicyOverride> = z.strictObject({ by: text, reason: text });
const k = z.int().check(z.maximum(LARGEST_MINIMUM));

/** The shape alone; `policyRules` says which minimum goes with an override. */
export const policyShape = z.strictObject({ k: z.exactOptional(k), override: z.exactOptional(override) });

/** The same with the rules in it, for a JSON Schema. */
export const policyRecord = z.union([
  z.strictObject({ k: z.exactOptional(k.check(z.minimum(LOWEST_WITHOUT_OVERRIDE))) }),
  z.strictObject({ k: z.int().check(z.minimum(LOWEST), z.maximum(LOWEST_WITHOUT_OVERRIDE - 1)), override }),
]);

export function policyRules(policy: Policy): readonly Issue[] {
  if (policy.k < LOWEST) {
    return [
      issue(
        ['k'],
        `A minimum below ${LOWEST} could show what single people answered; choose ${LOWEST_WITHOUT_OVERRIDE} or more.`,
      ),
    ];
  }
  if (policy.k < LOWEST_WITHOUT_OVERRIDE && policy.override === undefined) {
    return [
      issue(['override'], `A minimum of ${policy.k} needs an override that says who decided so, and why.`),
    ];
  }
  if (policy.k >= LOWEST_WITHOUT_OVERRIDE && policy.override !== undefined) {
    return [issue(['override'], `A minimum of ${policy.k} needs no override; take it out.`)];
  }
  return [];
}
