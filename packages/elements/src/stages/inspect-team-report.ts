import { issue, type Issue } from '@lerend/core/model';
import {
  compileStagesAnswerChecker,
  inspectStagesReport,
  type StagesInstrument,
  type StagesReport,
} from '@lerend/core/stages';
import { placesOf } from './places.js';
import { inspectAnswers, inspectSubject } from '../team/inspect-given.js';

/** Checks a report by itself, and that it is about this instrument. Never throws. */
export function inspectTeamReport(instrument: StagesInstrument, report: unknown): readonly Issue[] {
  const issues = inspectStagesReport(report);
  if (issues.length > 0) return issues;
  const sound = report as StagesReport;
  const other = inspectSubject(instrument, sound);
  return other.length > 0 ? other : inspectFit(instrument, sound);
}

function inspectFit(instrument: StagesInstrument, report: StagesReport): readonly Issue[] {
  const { id } = instrument;
  const places = placesOf(instrument).map((place) => place.id);
  const issues: Issue[] = [];
  if (report.almostEveryone !== undefined && !places.includes(report.almostEveryone)) {
    issues.push(issue(['almostEveryone'], `This is none of the stages of ${id}.`));
  }
  if (report.result.status === 'ok') {
    const { places: given, probabilities } = report.result.value;
    const there = instrument.stages.every((stage) => Object.hasOwn(probabilities.atLeast, stage.id));
    if (!there || given.map((place) => place.id).join() !== places.join()) {
      issues.push(issue(['result'], `The stages of this report are not those of ${id}.`));
    }
  }
  if (report.marks.status === 'ok') {
    const marks = instrument.marks.map((mark) => mark.id);
    if (report.marks.value.marks.map((mark) => mark.id).join() !== marks.join()) {
      issues.push(issue(['marks'], `The marks of this report are not those of ${id}.`));
    }
  }
  return issues;
}

/** Checks a person's own answers before they are put beside a report. An issue never says what she answered. Never throws. */
export function inspectOwnAnswers(
  instrument: StagesInstrument,
  _report: StagesReport,
  answers: unknown,
): readonly Issue[] {
  const check = compileStagesAnswerChecker(instrument);
  return inspectAnswers(instrument, answers, (slot, answer) => check(slot, answer ?? null));
}
