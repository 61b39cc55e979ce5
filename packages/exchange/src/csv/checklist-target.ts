import { checklistCollect, type ChecklistInstrument } from '@lerend/core/checklist';
import type { ImportTarget } from './import-responses.js';

/** What an import needs to know of a checklist. */
export function checklistImportTarget(instrument: ChecklistInstrument): ImportTarget {
  return {
    instrument: instrument.id,
    version: instrument.version,
    slots: checklistCollect.slots(instrument),
    checkAnswer: checklistCollect.compileAnswerChecker(instrument),
  };
}
