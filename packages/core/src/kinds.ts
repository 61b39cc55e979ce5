import type { ChecklistInstrument } from './checklist/instrument.js';
import type { ChecklistReport } from './checklist/report-model.js';
import type { ChecklistTally } from './checklist/tally-model.js';
import type { ChecklistWording } from './checklist/wording.js';
import type { DeckInstrument } from './deck/instrument.js';
import type { DeckWording } from './deck/wording.js';
import type { QuadrantInstrument } from './quadrant/instrument.js';
import type { QuadrantReport } from './quadrant/report-model.js';
import type { QuadrantTally } from './quadrant/tally-model.js';
import type { QuadrantWording } from './quadrant/wording.js';

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
  deck: { instrument: DeckInstrument; wording: DeckWording; tally: never; report: never };
}

export type KindId = keyof KindMap;
export type Instrument = KindMap[KindId]['instrument'];
export type Wording = KindMap[KindId]['wording'];
export type Tally = KindMap[KindId]['tally'];
export type TeamReport = KindMap[KindId]['report'];
export type WordingOf<I extends Instrument> = KindMap[I['kind']]['wording'];

/** An instrument that a team fills in, so that there is something to tally. */
export type TeamInstrument = Extract<Instrument, { kind: 'checklist' | 'quadrant' }>;
