import type { Response } from '../model/index.js';
import { itemPart, PLACED } from '../disclosure/parts.js';
import type { StagesInstrument } from './instrument.js';
import { hasLooked, placeOf } from './place.js';

/** All marks together, as a part of a report: those who looked at one looked at the list. */
export const MARKS = itemPart('marks');

/** What a response counts in: the places, where it has one, and the marks, where it looked at them. */
export function stagesParts(instrument: StagesInstrument, { answers }: Response): readonly string[] {
  const placed = typeof placeOf(instrument, answers) === 'number' ? [PLACED] : [];
  return hasLooked(instrument, answers) ? [...placed, MARKS] : placed;
}
