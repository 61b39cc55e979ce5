import { issue, type Issue } from '@lerend/core/model';
import {
  compileQuadrantAnswerChecker,
  inspectQuadrantReport,
  quadrantCollect,
  type QuadrantInstrument,
  type QuadrantReport,
} from '@lerend/core/quadrant';

/** Checks a report by itself, and that it is about this instrument. Never throws. */
export function inspectTeamReport(instrument: QuadrantInstrument, report: unknown): readonly Issue[] {
  const issues = inspectQuadrantReport(report);
  return issues.length > 0 ? issues : inspectFit(instrument, report as QuadrantReport);
}

function inspectFit(
  { id, version, axes, classes }: QuadrantInstrument,
  report: QuadrantReport,
): readonly Issue[] {
  if (report.instrument !== id || report.version !== version) {
    return [
      issue(
        ['instrument'],
        `This report is about ${report.instrument} ${report.version}, not about ${id} ${version}.`,
      ),
    ];
  }
  if (report.result.status !== 'ok') return [];
  const { centroid, spread, shares, place, certainty } = report.result.value;
  const perAxis = spread.status === 'ok' ? [centroid, spread.value.deviation] : [centroid];
  const axesThere = perAxis.every((each) => axes.vertical.id in each && axes.horizontal.id in each);
  const known = new Set([...classes.map((each) => each.id), 'edge']);
  const named = [
    ...shares.map((share) => share.id),
    ...(place.type === 'class' ? [place.id] : []),
    ...(place.type === 'edge' || place.type === 'uncertain' ? place.neighbours : []),
    ...(certainty.status === 'ok' ? Object.keys(certainty.value.probabilities) : []),
  ];
  return axesThere && named.every((each) => known.has(each))
    ? []
    : [issue(['result'], `The axes and classes of this report are not those of ${id}.`)];
}

/**
 * Checks a person's own answers before they are put beside a report: they fit the instrument and are of the round's way
 * of input. An issue never says what she answered. Never throws.
 */
export function inspectOwnAnswers(
  instrument: QuadrantInstrument,
  report: QuadrantReport,
  answers: unknown,
): readonly Issue[] {
  const given = typeof answers === 'object' && answers !== null ? Object.entries(answers) : undefined;
  const check = compileQuadrantAnswerChecker(instrument);
  if (given?.every(([slot, answer]) => check(slot, answer) === undefined) !== true) {
    return [issue([], `These answers do not fit ${instrument.id} ${instrument.version}.`)];
  }
  const asked = new Set(quadrantCollect.slots(instrument, report.input).map(({ id }) => id));
  return given.every(([slot, answer]) => asked.has(slot) || answer === null || answer === undefined)
    ? []
    : [issue([], 'These answers were given in another way of input than the team’s.')];
}
