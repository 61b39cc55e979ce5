export type { Pair, PairSide, PairsInstrument } from './instrument.js';
export type { PairsWording, PairWording } from './wording.js';
export type { PairCounts, PairsTally } from './tally-model.js';
export type {
  PairCertainty,
  PairPlace,
  PairProbabilities,
  PairReport,
  PairResult,
  PairSides,
  PairsReport,
} from './report-model.js';
export type { PairPosition, PairsScore } from './score.js';
export { compilePairsAnswerChecker, pairsCollect } from './answers.js';
export { inspectPairsInstrument, inspectPairsWording } from './guard.js';
export { inspectPairsReport } from './report-guard.js';
export { scorePairs } from './score.js';
export { assertPairsTally, mergePairsTallies, tallyPairs } from './tally.js';
export { describePairs, reportPairs } from './report.js';
export { pairsParts } from './parts.js';
export { pairs } from './kind.js';
