import { inspectChecklistInstrument, inspectChecklistWording } from './checklist/guard.js';
import { inspectChecklistReport } from './checklist/report-guard.js';
import { inspectDeckInstrument, inspectDeckWording } from './deck/guard.js';
import type { Instrument, KindId } from './kinds.js';
import { issue } from './model/index.js';
import type { Issue } from './model/index.js';
import { own } from './model/inspect.js';
import { inspectPairsInstrument, inspectPairsWording } from './pairs/guard.js';
import { inspectPairsReport } from './pairs/report-guard.js';
import { inspectQuadrantInstrument, inspectQuadrantWording } from './quadrant/guard.js';
import { inspectQuadrantReport } from './quadrant/report-guard.js';
import { inspectStagesInstrument, inspectStagesWording } from './stages/guard.js';
import { inspectStagesReport } from './stages/report-guard.js';

/** Checks what elements rely on in an instrument of any kind; empty where all is there. Never throws. */
export function inspectInstrument(json: unknown): readonly Issue[] {
  const kind = kindOf(json);
  switch (kind) {
    case 'checklist':
      return inspectChecklistInstrument(json);
    case 'quadrant':
      return inspectQuadrantInstrument(json);
    case 'stages':
      return inspectStagesInstrument(json);
    case 'pairs':
      return inspectPairsInstrument(json);
    case 'deck':
      return inspectDeckInstrument(json);
    case undefined:
      return [issue(['kind'], `An instrument is of the kind ${nameKinds(Object.keys(KINDS))}.`)];
    default:
      return kind satisfies never;
  }
}

/** Checks that a wording has every text of its instrument, a deck too. Never throws. */
export function inspectWording(instrument: Instrument, json: unknown): readonly Issue[] {
  switch (instrument.kind) {
    case 'checklist':
      return inspectChecklistWording(instrument, json);
    case 'quadrant':
      return inspectQuadrantWording(instrument, json);
    case 'stages':
      return inspectStagesWording(instrument, json);
    case 'pairs':
      return inspectPairsWording(instrument, json);
    case 'deck':
      return inspectDeckWording(instrument, json);
    default:
      return instrument satisfies never;
  }
}

/** Checks what elements rely on in a report of a team. Never throws. */
export function inspectReport(json: unknown): readonly Issue[] {
  const kind = kindOf(json);
  switch (kind) {
    case 'checklist':
      return inspectChecklistReport(json);
    case 'quadrant':
      return inspectQuadrantReport(json);
    case 'stages':
      return inspectStagesReport(json);
    case 'pairs':
      return inspectPairsReport(json);
    case 'deck':
    case undefined:
      return [issue(['kind'], `A report is of the kind ${nameKinds(TEAM_KINDS)}.`)];
    default:
      return kind satisfies never;
  }
}

const KINDS: Readonly<Record<KindId, true>> = {
  checklist: true,
  quadrant: true,
  stages: true,
  pairs: true,
  deck: true,
};
const TEAM_KINDS = Object.keys(KINDS).filter((kind) => kind !== 'deck');

function nameKinds(kinds: readonly string[]): string {
  const quoted = kinds.map((kind) => `"${kind}"`);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.slice(-1).join('')}`;
}

function kindOf(json: unknown): KindId | undefined {
  try {
    const kind = own(json, 'kind');
    return typeof kind === 'string' && Object.hasOwn(KINDS, kind) ? (kind as KindId) : undefined;
  } catch {
    return undefined;
  }
}
