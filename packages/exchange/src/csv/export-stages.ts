import type { StagesInstrument, StagesReport, StagesWording } from '@lerend/core/stages';
import { shownStagesReport, type ExportWords } from '../view/index.js';
import { notes, type Row } from './report-rows.js';
import { writeTable } from './write-table.js';

/** A report of stages: how many stand where, and there or further, what half have reached, and what they recognise. */
export function stagesReportToCsv(
  instrument: StagesInstrument,
  report: StagesReport,
  wording: StagesWording,
  words: ExportWords,
): string {
  const { result, marks, almostEveryone, ...view } = shownStagesReport(report);
  const { columns } = words;
  const titleOf = (id: string) => wording.stages[id]?.title ?? id;
  const header: Row = [columns.stage, columns.people, columns.orFurther];
  const pad = (cells: Row): Row => [
    ...cells,
    ...Array.from({ length: header.length - cells.length }, () => ''),
  ];
  const places: readonly Row[] =
    typeof result === 'string'
      ? [
          ...placesOf(instrument).map((id): Row => [titleOf(id), words[result], words[result]]),
          ...(almostEveryone === undefined ? [] : [[words.almostEveryone, titleOf(almostEveryone)]]),
        ]
      : [
          ...result.places.map(({ id, count, atLeast }): Row => [titleOf(id), count, atLeast]),
          [columns.dontKnow, result.dontKnow],
          [columns.unanswered, result.unanswered],
          [words.halfReached, result.reached === undefined ? words.polarised : titleOf(result.reached)],
          ...(result.couldBe === undefined ? [] : [[columns.couldBe, titleOf(result.couldBe)]]),
          ...(result.next === undefined ? [] : [[words.nextStep, titleOf(result.next)]]),
          [columns.agreement, words.agreements[result.agreement]],
        ];
  const recognised: readonly Row[] =
    typeof marks === 'string'
      ? instrument.marks.map(({ id }): Row => [wording.marks[id] ?? id, words[marks]])
      : [
          [words.looked, marks.looked],
          ...marks.marks.map(({ id, count }): Row => [wording.marks[id] ?? id, count]),
        ];
  return writeTable([header, ...[...places, ...recognised].map(pad), ...notes(view, words, header.length)]);
}

function placesOf({ ground, stages }: StagesInstrument): readonly string[] {
  return [...(ground === undefined ? [] : [ground.id]), ...stages.map(({ id }) => id)];
}
