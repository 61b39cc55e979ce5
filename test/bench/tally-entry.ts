export {
  mergeChecklistTallies,
  packChecklistResponses,
  reportChecklist,
  tallyChecklist,
  tallyChecklistColumns,
} from '@lerend/core/checklist';
export { learningOrganisation } from '@lerend/instruments/learning-organisation';
