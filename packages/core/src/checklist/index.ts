export type {
  ChecklistDomain,
  ChecklistInstrument,
  ChecklistItem,
  ChecklistScale,
  ScalePoint,
} from './instrument.js';
export type { ChecklistItemWording, ChecklistWording } from './wording.js';
export type { ChecklistColumns, CodeColumn } from './columns.js';
export type { ChecklistTally, ItemCounts, PersonScoreCount } from './tally-model.js';
export type {
  Agreement,
  Bounds,
  ChecklistChange,
  ChecklistReport,
  DomainChange,
  DomainReport,
  DomainResult,
  GroupGap,
  GroupLevel,
  ItemReport,
  ItemResult,
  PersonScores,
  RankedItem,
  Ranking,
  RoleComparison,
  RoundLevel,
} from './report-model.js';
export type { CountProblem, StatementCounts, TeamCounts } from './inspect-counts.js';
export type { ChecklistScore, PersonDomainScore } from './score.js';
export { checklistCollect, compileChecklistAnswerChecker } from './answers.js';
export { inspectChecklistInstrument, inspectChecklistWording } from './guard.js';
export { inspectChecklistChange, inspectChecklistReport } from './report-guard.js';
export { packChecklistResponses } from './columns.js';
export { scoreChecklist } from './score.js';
export { mergeChecklistTallies, tallyChecklist } from './tally.js';
export { tallyChecklistColumns } from './tally-columns.js';
export { inspectCounts } from './inspect-counts.js';
export { tallyFromCounts } from './from-counts.js';
export { reportChecklist } from './report.js';
export { compareRounds } from './compare-rounds.js';
export { checklist } from './kind.js';
