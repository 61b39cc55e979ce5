import type { ChecklistInstrument } from './checklist/instrument.js';
import type { ChecklistReport } from './checklist/report-model.js';
import type { ChecklistTally } from './checklist/tally-model.js';
import type { ChecklistWording } from './checklist/wording.js';
import type { DeckInstrument } from './deck/instrument.js';
import type { DeckWording } from './deck/wording.js';
import type { PairsInstrument } from './pairs/instrument.js';
import type { PairsReport } from './pairs/report-model.js';
import type { PairsTally } from './pairs/tally-model.js';
import type { PairsWording } from './pairs/wording.js';
import type { QuadrantInstrument } from './quadrant/instrument.js';
import type { QuadrantReport } from './quadrant/report-model.js';
import type { QuadrantTally } from './quadrant/tally-model.js';
import type { QuadrantWording } from './quadrant/wording.js';
import type { StagesInstrument } from './stages/instrument.js';
import type { StagesReport } from './stages/report-model.js';
import type { StagesTally } from './stages/tally-model.js';
import type { StagesWording } from './stages/wording.js';

/** Which types belong to which kind. A kind more is a line more; nothing at run time reads this. */
export interface KindMap {
  checklist: {
    instrument: ChecklistInstrument;
    wording: ChecklistWording;
    tally: ChecklistTally;
    report: ChecklistReport;
  };
  quadrant: {
    instrument: QuadrantInstrument;
    wording: QuadrantWording;
    tally: QuadrantTally;
    report: QuadrantReport;
  };
  stages: {
    instrument: StagesInstrument;
    wording: StagesWording;
    tally: StagesTally;
    report: StagesReport;
  };
  pairs: { instrument: PairsInstrument; wording: PairsWording; tally: PairsTally; report: PairsReport };
  deck: { instrument: DeckInstrument; wording: DeckWording; tally: never; report: never };
}

export type KindId = keyof KindMap;
export type Instrument = KindMap[KindId]['instrument'];
export type Wording = KindMap[KindId]['wording'];
export type Tally = KindMap[KindId]['tally'];
export type TeamReport = KindMap[KindId]['report'];
export type WordingOf<I extends Instrument> = KindMap[I['kind']]['wording'];

/** An instrument that a team fills in, so that there is something to tally. */
export type TeamInstrument = Exclude<Instrument, DeckInstrument>;
