import { isRecord, own } from './inspect.js';
import { DEFAULT_POLICY, OPEN_TABLE_POLICY } from './policy.js';
import { issue } from './result.js';
import type { Issue } from './result.js';

/** Below this a report could show what single people answered. */
export const LOWEST_MINIMUM = 3;
export const LARGEST_MINIMUM = 1000;
const USUAL_MINIMUM = DEFAULT_POLICY.k;

/**
 * Says what keeps a policy from being one; empty where nothing does. The one rule that parser, round, report and
 * ledger follow: a minimum from 5 on; 3 or 4 with an override that names who decided so, and why; 2 in an open table
 * only. Takes any value at all.
 */
export function inspectPolicy(policy: unknown): readonly Issue[] {
  if (!isRecord(policy)) return [issue([], 'A policy is an object that holds the minimum k.')];
  const k = own(policy, 'k');
  const mode = own(policy, 'mode');
  if (mode !== undefined && mode !== OPEN_TABLE_POLICY.mode) {
    return [issue(['mode'], 'The mode is "open-table"; leave it out in a confidential round.')];
  }
  if (!isMinimum(k)) {
    return [issue(['k'], `The minimum k is a whole number, at most ${LARGEST_MINIMUM}.`)];
  }
  return mode === undefined ? inspectConfidential(policy, k) : inspectOpenTable(policy, k);
}

function inspectConfidential(policy: unknown, k: number): readonly Issue[] {
  if (k < LOWEST_MINIMUM) {
    return [
      issue(
        ['k'],
        `A minimum below ${LOWEST_MINIMUM} could show what single people answered; choose ${USUAL_MINIMUM} or more.`,
      ),
    ];
  }
  return [...inspectOverride(own(policy, 'override'), k), ...inspectDetail(own(policy, 'kDetail'), k)];
}

function inspectOverride(override: unknown, k: number): readonly Issue[] {
  if (k >= USUAL_MINIMUM) {
    return override === undefined
      ? []
      : [issue(['override'], `A minimum of ${k} needs no override; take it out.`)];
  }
  return isText(own(override, 'by')) && isText(own(override, 'reason'))
    ? []
    : [issue(['override'], `A minimum of ${k} needs an override that says who decided so, and why.`)];
}

function inspectDetail(kDetail: unknown, k: number): readonly Issue[] {
  if (kDetail === undefined || (isMinimum(kDetail) && kDetail >= k)) return [];
  return [
    issue(
      ['kDetail'],
      `The minimum for fine detail is a whole number from ${k} (the minimum k) to ${LARGEST_MINIMUM}; leave it out for the usual one.`,
    ),
  ];
}

function inspectOpenTable(policy: unknown, k: number): readonly Issue[] {
  const issues: Issue[] = [];
  if (k !== OPEN_TABLE_POLICY.k) {
    issues.push(
      issue(['k'], `The minimum of an open table is ${OPEN_TABLE_POLICY.k}; leave the mode out for another.`),
    );
  }
  if (own(policy, 'kDetail') !== undefined) {
    issues.push(issue(['kDetail'], 'An open table has one minimum for everything; take kDetail out.'));
  }
  if (own(policy, 'override') !== undefined) {
    issues.push(
      issue(['override'], 'An override does not make an open table: everybody agrees to one. Take it out.'),
    );
  }
  return issues;
}

function isMinimum(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) <= LARGEST_MINIMUM;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
