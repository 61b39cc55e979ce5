export type { Stage, StageAspect, StageMark, StagesInstrument } from './instrument.js';
export { STAGE_SLOT } from './instrument.js';
export type { StagesWording, StageWording } from './wording.js';
export type { StagesTally } from './tally-model.js';
export type {
  MarksResult,
  StageCertainty,
  StagePlace,
  StageProbabilities,
  StagesReport,
  StagesResult,
} from './report-model.js';
export type { PersonPlace } from './place.js';
export type { StagesScore } from './score.js';
export { compileStagesAnswerChecker, stagesCollect } from './answers.js';
export { placeOf, stageOfMarks } from './place.js';
export { inspectStagesInstrument, inspectStagesWording } from './guard.js';
export { inspectStagesReport } from './report-guard.js';
export { scoreStages } from './score.js';
export { assertStagesTally, mergeStagesTallies, tallyStages } from './tally.js';
export { stagesParts } from './parts.js';
export { describeStages, reportStages } from './report.js';
export { stages } from './kind.js';
