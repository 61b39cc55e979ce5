import { detailMinimum } from '../model/index.js';
import type { Policy, WithheldReason } from '../model/index.js';
import { deepFreeze } from '../model/freeze.js';
import { releasedBytes, requestRelease } from './ledger.js';
import type { Ledger, LedgerAnswer, LedgerRequest, PartAnswer } from './ledger.js';
import { isDetailPart } from './parts.js';
import type { InRound, Release } from './release-model.js';

/** The policy's minimum for detail, for each part that is fine detail of a part of a team. */
export function detailMinimums(
  parts: LedgerRequest['parts'],
  policy: Policy,
): Readonly<Record<string, number>> {
  const detail = detailMinimum(policy);
  return Object.fromEntries(
    Object.keys(parts)
      .filter(isDetailPart)
      .map((part) => [part, detail]),
  );
}

/** Parts that are asked for at once: few enough for a page not to feel it. */
const AT_ONCE = 6;

/**
 * Asks for parts of one instrument, some at a time. Each instrument has codes of its own: what people answered to one
 * tells nothing of what they answered to another.
 */
export function* askLedger(
  ledger: Ledger,
  instrument: string,
  { release, parts, minimum = {} }: LedgerRequest,
): Generator<void, LedgerAnswer> {
  const names = Object.keys(parts).sort();
  const answers: [string, PartAnswer][] = [];
  let current = ledger;
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const some = names.slice(start, start + AT_ONCE);
    const within = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
      Object.fromEntries(
        some.flatMap((part): [string, T][] => {
          const value = record[part];
          return value === undefined ? [] : [[`${instrument}/${part}`, value]];
        }),
      );
    const asked = requestRelease(current, { release, parts: within(parts), minimum: within(minimum) });
    current = asked.ledger;
    for (const [part, answer] of Object.entries(asked.parts)) {
      answers.push([part.slice(instrument.length + 1), answer]);
    }
    yield;
  }
  return { ledger: current, parts: Object.fromEntries(answers) };
}

export function refusalOf(
  answer:
    | { readonly status: 'granted' }
    | { readonly status: 'refused'; readonly reason: WithheldReason }
    | undefined,
): WithheldReason | undefined {
  return answer?.status === 'refused' ? answer.reason : undefined;
}

export function refusalsOf(
  parts: Readonly<Record<string, Parameters<typeof refusalOf>[0]>>,
): ReadonlyMap<string, WithheldReason> {
  return new Map(
    Object.entries(parts).flatMap(([part, answer]): [string, WithheldReason][] => {
      const reason = refusalOf(answer);
      return reason === undefined ? [] : [[part, reason]];
    }),
  );
}

/** A release that the ledger holds under this id already. */
export function readReleased<Report>(
  ledger: Ledger,
  { id, round, role, instrument }: InRound & { readonly id: string; readonly role?: string },
): Release<Report> | undefined {
  const bytes = releasedBytes(ledger, id);
  if (bytes === undefined) return undefined;
  const release = deepFreeze(JSON.parse(bytes) as Release<Report>);
  if (release.round !== round || release.role !== role || release.instrument !== instrument.id) {
    throw new Error(`The ledger holds another release named "${id}"; give each release an id of its own.`);
  }
  return release;
}
