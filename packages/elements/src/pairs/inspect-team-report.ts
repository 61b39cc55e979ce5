import { issue, type Issue } from '@lerend/core/model';
import {
  compilePairsAnswerChecker,
  inspectPairsReport,
  type PairsInstrument,
  type PairsReport,
} from '@lerend/core/pairs';
import { inspectAnswers, inspectSubject } from '../team/inspect-given.js';

/** Checks a report by itself, and that it is about this instrument. Never throws. */
export function inspectTeamReport(instrument: PairsInstrument, report: unknown): readonly Issue[] {
  const issues = inspectPairsReport(report);
  if (issues.length > 0) return issues;
  const sound = report as PairsReport;
  const other = inspectSubject(instrument, sound);
  return other.length > 0 ? other : inspectFit(instrument, sound);
}

function inspectFit({ id, pairs, positions }: PairsInstrument, report: PairsReport): readonly Issue[] {
  const known = new Set(pairs.map((pair) => pair.id));
  const { reach } = positions;
  const width = 2 * reach + 1;
  return report.pairs.flatMap(({ id: pair, result, almostEveryone = 0 }, index): readonly Issue[] => {
    if (!known.has(pair)) return [issue(['pairs', index, 'id'], `${id} has no pair with this id.`)];
    const fits =
      Math.abs(almostEveryone) <= reach && (result.status !== 'ok' || result.value.counts.length === width);
    return fits ? [] : [issue(['pairs', index], `A pair of ${id} has ${width} positions.`)];
  });
}

/**
 * Checks a person's own answers before they are put beside a report. An issue never says what she answered. Never
 * throws.
 */
export function inspectOwnAnswers(
  instrument: PairsInstrument,
  _report: PairsReport,
  answers: unknown,
): readonly Issue[] {
  return inspectAnswers(instrument, answers, compilePairsAnswerChecker(instrument));
}
