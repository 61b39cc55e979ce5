import { issue, type Issue } from '@lerend/core/model';
import {
  compilePairsAnswerChecker,
  inspectPairsReport,
  type PairsInstrument,
  type PairsReport,
} from '@lerend/core/pairs';

/** Checks a report by itself, and that it is about this instrument. Never throws. */
export function inspectTeamReport(instrument: PairsInstrument, report: unknown): readonly Issue[] {
  const issues = inspectPairsReport(report);
  return issues.length > 0 ? issues : inspectFit(instrument, report as PairsReport);
}

function inspectFit(
  { id, version, pairs, positions }: PairsInstrument,
  report: PairsReport,
): readonly Issue[] {
  if (report.instrument !== id || report.version !== version) {
    return [
      issue(
        ['instrument'],
        `This report is about ${report.instrument} ${report.version}, not about ${id} ${version}.`,
      ),
    ];
  }
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
  const given = typeof answers === 'object' && answers !== null ? Object.entries(answers) : undefined;
  const check = compilePairsAnswerChecker(instrument);
  return given?.every(([pair, answer]) => check(pair, answer) === undefined) === true
    ? []
    : [issue([], `These answers do not fit ${instrument.id} ${instrument.version}.`)];
}
