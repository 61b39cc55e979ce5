import type { Kind } from '../model/index.js';
import { checklistCollect } from './answers.js';
import { inspectChecklistInstrument, inspectChecklistWording } from './guard.js';
import { inspectChecklistReport } from './report-guard.js';
import type { ChecklistInstrument } from './instrument.js';
import { checklistParts } from './parts.js';
import { describeChecklist, reportChecklist } from './report.js';
import type { ChecklistReport } from './report-model.js';
import { mergeChecklistTallies, tallyChecklist } from './tally.js';
import type { ChecklistTally } from './tally-model.js';
import type { ChecklistWording } from './wording.js';

/** Statements on one ordered scale: filled in by each person, reported for the team. */
export const checklist = {
  id: 'checklist',
  inspectInstrument: inspectChecklistInstrument,
  inspectWording: inspectChecklistWording,
  collect: checklistCollect,
  team: {
    tally: tallyChecklist,
    merge: mergeChecklistTallies,
    report: reportChecklist,
    inspectReport: inspectChecklistReport,
    parts: checklistParts,
    describe: describeChecklist,
  },
} as const satisfies Kind<ChecklistInstrument, ChecklistWording, ChecklistTally, ChecklistReport>;
