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
