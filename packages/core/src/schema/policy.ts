import * as z from 'zod/mini';
import { DEFAULT_POLICY, OPEN_TABLE_POLICY } from '../model/index.js';
import type { Policy, PolicyOverride } from '../model/index.js';
import { LOWEST_MINIMUM } from '../model/inspect-policy.js';
import { text } from './fields.js';
import { LARGEST_MINIMUM } from './limits.js';

const override: z.ZodMiniType<PolicyOverride> = z.strictObject({ by: text, reason: text });
const minimum = z.int().check(z.maximum(LARGEST_MINIMUM));
const mode = z.literal('open-table');

/** The shape alone; `inspectPolicy` says which minimum goes with which mode and with an override. */
export const policyShape = z.strictObject({
  k: z.exactOptional(minimum),
  kDetail: z.exactOptional(minimum),
  mode: z.exactOptional(mode),
  override: z.exactOptional(override),
});

/** The same with the rules in it, for a JSON Schema; that detail asks no fewer people than k only the parser knows. */
export const policyRecord = z.union([
  z.strictObject({
    k: z.exactOptional(minimum.check(z.minimum(DEFAULT_POLICY.k))),
    kDetail: z.exactOptional(minimum.check(z.minimum(DEFAULT_POLICY.k))),
  }),
  z.strictObject({
    k: z.int().check(z.minimum(LOWEST_MINIMUM), z.maximum(DEFAULT_POLICY.k - 1)),
    kDetail: z.exactOptional(minimum.check(z.minimum(LOWEST_MINIMUM))),
    override,
  }),
  z.strictObject({ k: z.exactOptional(z.literal(OPEN_TABLE_POLICY.k)), mode }),
]);

/** What a policy says where it is silent: a minimum of 5, or 2 in an open table. */
export function withUsualMinimum(shape: z.infer<typeof policyShape>): Policy {
  const { k } = shape.mode === undefined ? DEFAULT_POLICY : OPEN_TABLE_POLICY;
  return { k, ...shape };
}
