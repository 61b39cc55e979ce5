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
