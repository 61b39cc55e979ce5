import type { Kind } from '../model/index.js';
import { pairsCollect } from './answers.js';
import { inspectPairsInstrument, inspectPairsWording } from './guard.js';
import type { PairsInstrument } from './instrument.js';
import { pairsParts } from './parts.js';
import { inspectPairsReport } from './report-guard.js';
import { describePairs, reportPairs } from './report.js';
import type { PairsReport } from './report-model.js';
import { mergePairsTallies, tallyPairs } from './tally.js';
import type { PairsTally } from './tally-model.js';
import type { PairsWording } from './wording.js';

/** Pairs of poles: each person says where between them she stands, reported for the team as a profile. */
export const pairs = {
  id: 'pairs',
  inspectInstrument: inspectPairsInstrument,
  inspectWording: inspectPairsWording,
  collect: pairsCollect,
  team: {
    tally: tallyPairs,
    merge: mergePairsTallies,
    report: reportPairs,
    inspectReport: inspectPairsReport,
    parts: pairsParts,
    describe: describePairs,
  },
} as const satisfies Kind<PairsInstrument, PairsWording, PairsTally, PairsReport>;
