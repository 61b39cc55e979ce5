import { isAnswered, issue, type Answers, type Issue } from '@lerend/core/model';
import {
  compileQuadrantAnswerChecker,
  inspectQuadrantReport,
  quadrantCollect,
  type QuadrantInstrument,
  type QuadrantReport,
} from '@lerend/core/quadrant';
import { inspectAnswers, inspectSubject } from '../team/inspect-given.js';

/** Checks a report by itself, and that it is about this instrument. Never throws. */
export function inspectTeamReport(instrument: QuadrantInstrument, report: unknown): readonly Issue[] {
  const issues = inspectQuadrantReport(report);
  if (issues.length > 0) return issues;
  const sound = report as QuadrantReport;
  const other = inspectSubject(instrument, sound);
  return other.length > 0 ? other : inspectFit(instrument, sound);
}

function inspectFit({ id, axes, classes }: QuadrantInstrument, report: QuadrantReport): readonly Issue[] {
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
  const misfits = inspectAnswers(instrument, answers, compileQuadrantAnswerChecker(instrument));
  if (misfits.length > 0) return misfits;
  const asked = new Set(quadrantCollect.slots(instrument, report.input).map(({ id }) => id));
  return Object.entries(answers as Answers).every(([slot, answer]) => asked.has(slot) || !isAnswered(answer))
    ? []
    : [issue([], 'These answers were given in another way of input than the team’s.')];
}
