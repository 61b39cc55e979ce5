export type {
  AxisSide,
  QuadrantAxis,
  QuadrantCharacteristic,
  QuadrantClass,
  QuadrantInput,
  QuadrantInstrument,
  QuadrantItem,
  QuadrantList,
} from './instrument.js';
export type { QuadrantAxisWording, QuadrantWording } from './wording.js';
export type { AxisThirds, QuadrantTally } from './tally-model.js';
export type {
  AxisRecord,
  ClassProbabilities,
  QuadrantReport,
  QuadrantResult,
  RegionShare,
  Spread,
  TeamPlace,
  TeamRegion,
} from './report-model.js';
export type { QuadrantScore } from './score.js';
export { compileQuadrantAnswerChecker, quadrantCollect, quadrantInputOf } from './answers.js';
export { inspectQuadrantInstrument, inspectQuadrantWording } from './guard.js';
export { inspectQuadrantReport } from './report-guard.js';
export { scoreQuadrant } from './score.js';
export { mergeQuadrantTallies, tallyQuadrant } from './tally.js';
export { reportQuadrant } from './report.js';
export { quadrant } from './kind.js';
