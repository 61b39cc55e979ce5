import type { Kind } from '../model/index.js';
import { stagesCollect } from './answers.js';
import { inspectStagesInstrument, inspectStagesWording } from './guard.js';
import type { StagesInstrument } from './instrument.js';
import { stagesParts } from './parts.js';
import { describeStages, reportStages } from './report.js';
import { inspectStagesReport } from './report-guard.js';
import type { StagesReport } from './report-model.js';
import { mergeStagesTallies, tallyStages } from './tally.js';
import type { StagesTally } from './tally-model.js';
import type { StagesWording } from './wording.js';

/** Stages in order: each person picks one or ticks marks, the report says which one half of the team has reached. */
export const stages = {
  id: 'stages',
  inspectInstrument: inspectStagesInstrument,
  inspectWording: inspectStagesWording,
  collect: stagesCollect,
  team: {
    tally: tallyStages,
    merge: mergeStagesTallies,
    report: reportStages,
    inspectReport: inspectStagesReport,
    parts: stagesParts,
    describe: describeStages,
  },
} as const satisfies Kind<StagesInstrument, StagesWording, StagesTally, StagesReport>;
