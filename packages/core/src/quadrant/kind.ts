import type { Kind } from '../model/index.js';
import { quadrantCollect } from './answers.js';
import { inspectQuadrantInstrument, inspectQuadrantWording } from './guard.js';
import { inspectQuadrantReport } from './report-guard.js';
import type { QuadrantInstrument } from './instrument.js';
import { quadrantParts } from './parts.js';
import { describeQuadrant, reportQuadrant } from './report.js';
import type { QuadrantReport } from './report-model.js';
import { mergeQuadrantTallies, tallyQuadrant } from './tally.js';
import type { QuadrantTally } from './tally-model.js';
import type { QuadrantWording } from './wording.js';

/** Two axes with four classes between them: each person places the team, the report says where it stands. */
export const quadrant = {
  id: 'quadrant',
  inspectInstrument: inspectQuadrantInstrument,
  inspectWording: inspectQuadrantWording,
  collect: quadrantCollect,
  team: {
    tally: tallyQuadrant,
    merge: mergeQuadrantTallies,
    report: reportQuadrant,
    inspectReport: inspectQuadrantReport,
    parts: quadrantParts,
    describe: describeQuadrant,
  },
} as const satisfies Kind<QuadrantInstrument, QuadrantWording, QuadrantTally, QuadrantReport>;
