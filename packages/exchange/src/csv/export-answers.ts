import type { ChecklistInstrument, ChecklistWording } from '@lerend/core/checklist';
import type { Answers } from '@lerend/core/model';
import type { ExportWords } from '../view/index.js';
import { writeTable } from './write-table.js';

/** A person's own answers, for herself, before she hands them in. */
export function answersToCsv(
  instrument: ChecklistInstrument,
  answers: Answers,
  wording: ChecklistWording,
  words: ExportWords,
): string {
  const labelOf = (value: number) => {
    const point = instrument.scale.points.find((each) => each.value === value);
    return point === undefined ? String(value) : (wording.scale[point.id]?.label ?? point.id);
  };
  const rows = instrument.items.map(({ id, domain }) => {
    const answer = answers[id] ?? null;
    return [
      wording.domains[domain]?.title ?? domain,
      wording.items[id]?.statement ?? id,
      answer === null
        ? ''
        : answer === 'dont-know'
          ? words.dontKnowAnswer
          : answer === 'not-applicable'
            ? words.notApplicableAnswer
            : labelOf(answer),
    ];
  });
  const { columns } = words;
  return writeTable([[columns.domain, columns.statement, columns.answer], ...rows]);
}
