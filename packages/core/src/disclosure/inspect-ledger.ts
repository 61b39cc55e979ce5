import { failure, inspectPolicy, issue, success } from '../model/index.js';
import type { Issue, Result } from '../model/index.js';
import { inspect, inTurn, isRecord, list, optional, own, shape, text, when } from '../model/inspect.js';
import type { Check } from '../model/inspect.js';
import { createJudge } from './code-rule.js';
import type { CodeRow } from './code-rule.js';
import { canonicalVector, faultOfVector, vectorKey } from './code-vector.js';
import type { CodeVector } from './code-vector.js';
import { canonicalPolicy, entryOf, inOrder } from './ledger.js';
import type { Ledger, LedgerEntry } from './ledger.js';

/**
 * Says what keeps a value from storage from being a ledger; empty where nothing does. Beside its shape it has to be
 * one that `requestRelease` could have made: every entry is asked for again, in order. That finds what was added or
 * changed wrongly. It cannot find an entry that somebody took out: only where it is stored can that be kept from
 * happening.
 */
export function inspectLedger(json: unknown): readonly Issue[] {
  return inspect(json, inTurn(ledgerShape, replayed));
}

/** Reads a ledger from storage, where `inspectLedger` finds nothing wrong with it. */
export function parseLedger(json: unknown): Result<Ledger> {
  const issues = inspectLedger(json);
  if (issues.length > 0) return failure(...issues);
  // `inspectLedger` looked at all of this.
  const { policy, entries, released } = json as Ledger;
  return success({
    policy: canonicalPolicy(policy),
    entries: entries.map((entry) =>
      entryOf(policy, { ...entry, vector: { plus: entry.vector.plus, minus: entry.vector.minus } }),
    ),
    released: Object.fromEntries(inOrder(Object.entries(released))),
  });
}

const name = when((value) => typeof value === 'string' && value !== '', 'A text should stand here.');

const policy: Check = (value, path, issues) => {
  for (const each of inspectPolicy(value)) issues.push(issue([...path, ...each.path], each.message));
};

const vector = inTurn(shape({ plus: list(name), minus: list(name) }), (value, path, issues) => {
  const given = value as CodeVector;
  const fault = faultOfVector(given);
  if (fault !== undefined) issues.push(issue(path, fault));
  else if (vectorKey(given) !== vectorKey(canonicalVector(given))) {
    issues.push(issue(path, 'The elements of a vector are sorted; these were changed outside the ledger.'));
  }
});

const released: Check = (value, path, issues) => {
  if (!isRecord(value)) {
    issues.push(issue(path, 'The releases of a ledger are an object of texts by id.'));
    return;
  }
  for (const [id, bytes] of Object.entries(value)) {
    if (id === '') issues.push(issue(path, 'A release needs an id that is not empty.'));
    text(bytes, [...path, id], issues);
  }
};

const ledgerShape = shape({
  policy,
  entries: list(
    shape({
      release: name,
      part: name,
      minimum: optional(when(Number.isSafeInteger, 'A minimum is a whole number.')),
      vector,
    }),
  ),
  released,
});

const replayed: Check = (value, path, issues) => {
  const { k } = own(value, 'policy') as Ledger['policy'];
  const judge = createJudge();
  const codes = new Map<string, CodeRow[]>();
  const names = new Set<string>();
  for (const [index, entry] of (own(value, 'entries') as readonly LedgerEntry[]).entries()) {
    const place = [...path, 'entries', index];
    const fault = faultOf(entry, k, names);
    if (fault !== undefined) {
      issues.push(issue(place, fault));
      return;
    }
    const { part, minimum = k } = entry;
    const code = codes.get(part) ?? [];
    const row = { vector: entry.vector, minimum };
    if (judge(code, row) !== 'granted') {
      issues.push(
        issue(
          place,
          'This part cannot have been granted after the ones before it: the ledger was changed. Go back to the ledger as it was stored.',
        ),
      );
      return;
    }
    codes.set(part, [...code, row]);
  }
};

function faultOf({ release, part, minimum }: LedgerEntry, k: number, names: Set<string>): string | undefined {
  if (minimum !== undefined && minimum <= k)
    return 'A minimum stands in an entry only where it is above that of the policy.';
  const both = JSON.stringify([release, part]);
  if (names.has(both)) return 'A release holds each part once; this one stands there before.';
  names.add(both);
  return undefined;
}
