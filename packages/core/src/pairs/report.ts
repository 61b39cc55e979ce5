import { available, notDefined, SCORING_VERSION, withheld } from '../model/index.js';
import type { Draft, Figure, Finding, Grant, ReportOptions, Undefined, Withheld } from '../model/index.js';
import { toTheEnd } from '../model/steps.js';
import { participation } from '../disclosure/participation.js';
import { markReleased } from '../disclosure/released.js';
import { findPairs } from './findings.js';
import type { PairsInstrument } from './instrument.js';
import type { PairReport, PairsReport } from './report-model.js';
import { describePair } from './report-pair.js';
import type { DescribedPair } from './report-pair.js';
import { assertPairsTally } from './tally.js';
import type { PairsTally } from './tally-model.js';

/**
 * Makes the report of one closed team from its counts: the short form of a release, for a team of which nothing else is
 * or will be shown. Below the policy's minimum of respondents everything is withheld, and a pair with fewer positions
 * than that is withheld as a whole. Throws on a tally of another instrument or version, on one that does not add up,
 * and on an unusable policy or number of invited people.
 */
export function reportPairs(
  instrument: PairsInstrument,
  tally: PairsTally,
  options?: ReportOptions,
): PairsReport {
  return markReleased(toTheEnd(describePairs(instrument, tally, options)));
}

/** Writes the report of what was granted, with a pause after every pair. */
export function* describePairs(
  instrument: PairsInstrument,
  tally: PairsTally,
  grant: Grant<PairsTally> = {},
): Generator<void, Draft<PairsReport>> {
  assertPairsTally(instrument, tally);
  const { hidden, invited, policy, head } = participation(tally.respondents, grant);
  const context = {
    line: instrument,
    policy,
    invited,
    refused: grant.refused ?? new Map(),
    subgroup: grant.subgroup ?? false,
    ...(grant.others === undefined ? {} : { others: grant.others.pairs }),
  };
  const described: DescribedPair[] = [];
  for (const { id } of instrument.pairs) {
    described.push(hidden ?? describePair(id, tally.pairs[id] ?? missing(id), context));
    yield;
  }
  return {
    kind: 'pairs',
    instrument: instrument.id,
    version: instrument.version,
    scoringVersion: SCORING_VERSION,
    ...head,
    findings: findingsOf(findPairs(instrument, described), described),
    pairs: instrument.pairs.map(({ id }, index) => reportPair(id, described[index] ?? missing(id))),
  };
}

/** Nothing may ask for attention, or nothing may be there to see: because it is withheld, or was not answered. */
function findingsOf(
  findings: readonly Finding[],
  described: readonly DescribedPair[],
): Figure<readonly Finding[]> {
  if (described.some(({ status }) => status === 'shown')) return available(findings);
  const hidden = described.find((pair) => pair.status === 'withheld');
  return hidden === undefined ? notDefined('no-data') : withheld(hidden.reason);
}

function reportPair(id: string, pair: DescribedPair): PairReport {
  if (pair.status === 'shown') return { id, result: available(pair.result) };
  if (!('almostEveryone' in pair)) return { id, result: pair satisfies Withheld | Undefined };
  const { almostEveryone, ...result } = pair;
  return { id, result, almostEveryone };
}

function missing(id: string): never {
  throw new Error(`The tally has no counts for "${id}".`);
}
