import type { Policy, WithheldReason } from '../model/index.js';
import { createJudge } from './code-rule.js';
import type { CodeRow } from './code-rule.js';
import { canonicalVector, faultOfVector, vectorKey } from './code-vector.js';
import type { CodeVector } from './code-vector.js';
import { assertPolicy } from './policy.js';

export { elementOf } from './code-vector.js';
export type { CodeVector } from './code-vector.js';

/** One part of one release, as it was granted. */
export interface LedgerEntry {
  readonly release: string;
  /** What the figures are about: each part has a code of its own. */
  readonly part: string;
  /** The minimum that was asked for this part, where it is higher than that of the policy. */
  readonly minimum?: number;
  readonly vector: CodeVector;
}

/**
 * What has been told about a group of people so far: plain data, to be stored where releases are made and nowhere else.
 * It says who took part, by code, and who rated which statement (so also who left it open), and never what. Grows only.
 */
export interface Ledger {
  readonly policy: Policy;
  /** In the order in which they were granted. */
  readonly entries: readonly LedgerEntry[];
  /** What each release says, to the byte, by its id. */
  readonly released: Readonly<Record<string, string>>;
}

export interface LedgerRequest {
  /** The id of the release. */
  readonly release: string;
  /** Who stands behind each part. */
  readonly parts: Readonly<Record<string, CodeVector>>;
  /** A minimum of persons by part, where the policy's `k` is too low: a whole number. Lower than `k` counts as `k`. */
  readonly minimum?: Readonly<Record<string, number>>;
}

/** The class of a refusal is all there is to know: it tells no number. */
export type PartAnswer =
  { readonly status: 'granted' } | { readonly status: 'refused'; readonly reason: WithheldReason };

export interface LedgerAnswer {
  /** With the granted parts at its end; a refused part leaves no trace. */
  readonly ledger: Ledger;
  readonly parts: Readonly<Record<string, PartAnswer>>;
}

/** Begins a ledger for people of whom nothing was released yet. Throws on a policy that no parser would let through. */
export function openLedger(policy: Policy): Ledger {
  assertPolicy(policy);
  return { policy: canonicalPolicy(policy), entries: [], released: {} };
}

/**
 * Asks whether the parts of a release may be shown beside everything the ledger holds. A part is refused when fewer
 * people than its minimum stand behind it, or behind anything that can be reckoned from it and the earlier vectors of
 * the same part: a difference, a remainder, a chain. The answer depends on who took part in a part and never on what
 * anybody answered there. Ask for the largest group first: what comes later is what gives way. The same request again gets the same
 * answer; a frozen release takes no more parts. Throws on a malformed vector, and on an id that named other people before.
 */
export function requestRelease(ledger: Ledger, request: LedgerRequest): LedgerAnswer {
  const { release } = request;
  if (release === '') throw new RangeError('A release needs an id that is not empty.');
  const codes = codesOf(ledger);
  const judge = createJudge();
  const vectors = new Map<CodeVector, CodeVector>();
  const answers: [string, PartAnswer][] = [];
  const granted: LedgerEntry[] = [];
  for (const part of Object.keys(request.parts).sort()) {
    const given = request.parts[part];
    if (given === undefined) continue;
    const vector = vectors.get(given) ?? checkedVector(given, part);
    vectors.set(given, vector);
    const minimum = minimumOf(ledger.policy, request, part);
    const entry = entryOf(ledger.policy, { release, part, minimum, vector });
    if (isThere(ledger, entry)) {
      answers.push([part, { status: 'granted' }]);
      continue;
    }
    const ruling = judge(codes.get(part) ?? [], { vector, minimum });
    if (ruling === 'granted' && !Object.hasOwn(ledger.released, release)) {
      granted.push(entry);
      answers.push([part, { status: 'granted' }]);
    } else {
      const reason = ruling === 'granted' ? 'would-reveal-small-group' : ruling;
      answers.push([part, { status: 'refused', reason }]);
    }
  }
  return {
    ledger: granted.length === 0 ? ledger : { ...ledger, entries: [...ledger.entries, ...granted] },
    parts: Object.fromEntries(answers),
  };
}

/** Keeps what a release says, once and for all. Throws where the id stands for other bytes already. */
export function freezeRelease(ledger: Ledger, id: string, bytes: string): Ledger {
  const before = releasedBytes(ledger, id);
  if (before === bytes) return ledger;
  if (before !== undefined) {
    throw new RangeError(`The release "${id}" is frozen; give what has changed an id of its own.`);
  }
  if (id === '') throw new RangeError('A release needs an id that is not empty.');
  const released = Object.entries(ledger.released);
  return { ...ledger, released: Object.fromEntries(inOrder([...released, [id, bytes]])) };
}

/** What the release says, to the byte; `undefined` where none of this id was made. */
export function releasedBytes({ released }: Ledger, id: string): string | undefined {
  return Object.hasOwn(released, id) ? released[id] : undefined;
}

/** The code of each part. */
export function codesOf({ policy, entries }: Ledger): Map<string, CodeRow[]> {
  const codes = new Map<string, CodeRow[]>();
  for (const { part, vector, minimum = policy.k } of entries) {
    const code = codes.get(part);
    const row = { vector, minimum };
    if (code === undefined) codes.set(part, [row]);
    else code.push(row);
  }
  return codes;
}

/** A policy with its keys in one order. */
export function canonicalPolicy({ k, kDetail, mode, override }: Policy): Policy {
  return {
    k,
    ...(kDetail === undefined ? {} : { kDetail }),
    ...(mode === undefined ? {} : { mode }),
    ...(override === undefined ? {} : { override: { by: override.by, reason: override.reason } }),
  };
}

/** Entries by name, sorted by code unit. */
export function inOrder<T>(entries: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}

/** An entry with its keys in one order; the minimum of the policy is not repeated. */
export function entryOf(policy: Policy, { release, part, minimum, vector }: LedgerEntry): LedgerEntry {
  return {
    release,
    part,
    ...(minimum === undefined || minimum <= policy.k ? {} : { minimum }),
    vector,
  };
}

function minimumOf({ k }: Policy, { minimum = {} }: LedgerRequest, part: string): number {
  const asked = Object.hasOwn(minimum, part) ? (minimum[part] ?? k) : k;
  if (!Number.isSafeInteger(asked)) {
    throw new RangeError(`The minimum of the part "${part}" is a whole number.`);
  }
  return Math.max(k, asked);
}

function checkedVector(given: CodeVector, part: string): CodeVector {
  const vector = canonicalVector(given);
  const fault = part === '' ? 'A part needs an id that is not empty.' : faultOfVector(vector);
  if (fault !== undefined) throw new RangeError(`The part "${part}": ${fault}`);
  return vector;
}

/** Whether a release holds this part already. Throws where it stands for other people. */
function isThere({ entries }: Ledger, { release, part, minimum, vector }: LedgerEntry): boolean {
  const before = entries.find((entry) => entry.release === release && entry.part === part);
  if (before === undefined) return false;
  if (before.minimum === minimum && vectorKey(before.vector) === vectorKey(vector)) return true;
  throw new RangeError(
    `The release "${release}" holds the part "${part}" of other people, or under another minimum; give each release an id of its own.`,
  );
}
