import { available, notDefined, SCORING_VERSION } from '../model/index.js';
import type { Draft, Figure, Undefined, Withheld } from '../model/index.js';
import { markReleased } from '../disclosure/released.js';
import { toHundredths } from '../disclosure/rounding.js';
import { spacingRobustOfRows } from '../statistics/dominance.js';
import { toNumber } from '../statistics/rational.js';
import { LEAST_CHANGE, smallestVisibleChange } from '../statistics/visible-change.js';
import { welchComparison } from '../statistics/welch.js';
import type { ChecklistInstrument } from './instrument.js';
import type {
  ChecklistChange,
  ChecklistReport,
  DomainChange,
  DomainResult,
  RoundLevel,
} from './report-model.js';

/**
 * Puts a round beside an earlier one, from what was released of both: two groups of people, of whom nobody is linked
 * (Welch, 1947). With answers linked by a code, `makeRelease` with a request of type `change` tells more. Throws on
 * reports of another instrument or version than `instrument`.
 */
export function compareRounds(
  instrument: ChecklistInstrument,
  earlier: ChecklistReport,
  later: ChecklistReport,
): ChecklistChange {
  return markReleased(describeChange(instrument, earlier, later, new Map()));
}

/** The same, with the domains of which linked answers tell. */
export function describeChange(
  instrument: ChecklistInstrument,
  earlier: ChecklistReport,
  later: ChecklistReport,
  paired: ReadonlyMap<string, Figure<PlainChange>>,
  linked: Figure<number> = notDefined('needs-rows'),
): Draft<ChecklistChange> {
  for (const report of [earlier, later]) {
    if (report.instrument !== instrument.id || report.version !== instrument.version) {
      throw new Error(
        `A change of ${instrument.id} ${instrument.version} cannot be read from a report of ${report.instrument} ${report.version}.`,
      );
    }
  }
  return {
    kind: 'checklist-change',
    instrument: instrument.id,
    version: instrument.version,
    scoringVersion: SCORING_VERSION,
    policy: later.policy,
    respondents: { earlier: earlier.respondents, later: later.respondents },
    linked,
    domains: instrument.domains.map(({ id }) => {
      const [before, after] = [resultOf(earlier, id), resultOf(later, id)];
      return {
        id,
        earlier: levelOf(before),
        later: levelOf(after),
        change: withSpacing(
          paired.get(id) ?? unpairedDomain(before, after),
          shownCounts(earlier, id),
          shownCounts(later, id),
        ),
      };
    }),
  };
}

/** A change without what the counts of both rounds tell of it. */
export type PlainChange = Omit<DomainChange, 'spacingRobust'>;

function withSpacing(
  change: Figure<PlainChange>,
  earlier: readonly (readonly number[])[],
  later: readonly (readonly number[])[],
): Figure<DomainChange> {
  if (change.status !== 'ok') return change;
  const robust = spacingRobustOfRows(earlier, later);
  return robust.status === 'ok' ? available({ ...change.value, spacingRobust: robust.value }) : robust;
}

/** The counts that the norm of a domain rests on. */
function shownCounts({ items }: ChecklistReport, domain: string): readonly (readonly number[])[] {
  return items.flatMap((item) =>
    item.domain === domain && item.result.status === 'ok' ? [item.result.value.counts] : [],
  );
}

function resultOf(report: ChecklistReport, id: string): Figure<DomainResult> {
  return report.domains.find((domain) => domain.id === id)?.result ?? notDefined('no-data');
}

function levelOf(result: Figure<DomainResult>): Figure<RoundLevel> {
  if (result.status !== 'ok') return result;
  return available({ norm: result.value.norm, phase: result.value.phase });
}

function unpairedDomain(before: Figure<DomainResult>, after: Figure<DomainResult>): Figure<PlainChange> {
  if (before.status !== 'ok') return before;
  if (after.status !== 'ok') return after;
  const [first, second] = [summaryOf(before.value), summaryOf(after.value)];
  if ('status' in first) return first;
  if ('status' in second) return second;
  const welch = welchComparison(first, second);
  if (welch.status !== 'ok') return welch;
  const { difference, interval, standardError, degreesOfFreedom } = welch.value;
  return available({
    method: 'unpaired',
    difference: toHundredths(difference),
    interval: { lower: toHundredths(interval.lower), upper: toHundredths(interval.upper) },
    verdict: verdictOf(difference, interval),
    smallestVisible: toHundredths(smallestVisibleChange(standardError, degreesOfFreedom)),
  });
}

/** The norm with the spread of person scores, as far as the release tells it. */
function summaryOf({
  norm,
  persons,
}: DomainResult):
  { readonly mean: number; readonly deviation: number; readonly n: number } | Withheld | Undefined {
  if (persons.status !== 'ok') return persons;
  return { mean: norm, deviation: persons.value.deviation, n: persons.value.scored };
}

function verdictOf(
  difference: number,
  { lower, upper }: { readonly lower: number; readonly upper: number },
): DomainChange['verdict'] {
  if (Math.abs(difference) < toNumber(LEAST_CHANGE) - 1e-12 || (lower <= 0 && upper >= 0))
    return 'no-clear-change';
  return difference > 0 ? 'up' : 'down';
}
