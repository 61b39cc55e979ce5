import type { Kind } from '../model/index.js';
import { inspectDeckInstrument, inspectDeckWording } from './guard.js';
import type { DeckInstrument } from './instrument.js';
import type { DeckWording } from './wording.js';

/** Cards with interventions: content to browse and to plan with, so nothing is collected and no team is counted. */
export const deck = {
  id: 'deck',
  inspectInstrument: inspectDeckInstrument,
  inspectWording: inspectDeckWording,
} as const satisfies Kind<DeckInstrument, DeckWording>;
