import { issue, type AnswerChecker, type InstrumentBase, type Issue } from '@lerend/core/model';

/** That a report is about another instrument, or another version of it; empty where it is about this one. */
export function inspectSubject(
  { id, version }: InstrumentBase<string>,
  report: { readonly instrument: string; readonly version: string },
): readonly Issue[] {
  if (report.instrument === id && report.version === version) return [];
  const message = `This report is about ${report.instrument} ${report.version}, not about ${id} ${version}.`;
  return [issue(['instrument'], message)];
}

/** That a person's own answers do not fit; never what she answered. */
export function inspectAnswers(
  { id, version }: InstrumentBase<string>,
  answers: unknown,
  check: AnswerChecker,
): readonly Issue[] {
  const given = typeof answers === 'object' && answers !== null ? Object.entries(answers) : undefined;
  return given?.every(([slot, answer]) => check(slot, answer) === undefined) === true
    ? []
    : [issue([], `These answers do not fit ${id} ${version}.`)];
}
