export {
  answersToCsv,
  checklistImportTarget,
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
