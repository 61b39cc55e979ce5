import { checklistCollect, type ChecklistInstrument } from '@lerend/core/checklist';
import type { ImportTarget } from '@lerend/exchange/csv';

export {
  answersToCsv,
  checklistReportToCsv,
  csvProblemEn,
  csvProblemNl,
  exportWordsEn,
  exportWordsNl,
  guessColumns,
  importResponses,
  listGroups,
  planToCsv,
  quadrantReportToCsv,
  readTable,
} from '@lerend/exchange/csv';
export type { ColumnMapping, CsvProblem, CsvResult, CsvTable, ImportTarget } from '@lerend/exchange/csv';
export { planToJson, reportsToJson, responsesToJson } from '@lerend/exchange/json';

/** What an import needs to know of a checklist. */
export function checklistImportTarget(instrument: ChecklistInstrument): ImportTarget {
  return {
    instrument: instrument.id,
    version: instrument.version,
    slots: checklistCollect.slots(instrument),
    checkAnswer: checklistCollect.compileAnswerChecker(instrument),
  };
}
