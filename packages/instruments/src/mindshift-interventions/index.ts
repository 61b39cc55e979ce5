import type { DeckInstrument } from '@lerend/core/deck';
import { acting } from './cards/acting.js';
import { maintaining } from './cards/maintaining.js';
import { notDaring } from './cards/not-daring.js';
import { notKnowingHow } from './cards/not-knowing-how.js';
import { notYetWilling } from './cards/not-yet-willing.js';
import { preparing } from './cards/preparing.js';
import { unwilling } from './cards/unwilling.js';

/** Each phase with its lines in the document, whose text has the phases after the interventions. */
const steps = [
  { id: 'unwilling', line: 'line 370' },
  { id: 'not-yet-willing', line: 'line 372' },
  { id: 'not-knowing-how', line: 'line 374' },
  { id: 'not-daring', line: 'line 376' },
  { id: 'preparing', line: 'lines 378 to 379' },
  { id: 'acting', line: 'line 381' },
  { id: 'maintaining', line: 'line 383' },
] as const;

/** What helps people to look at their work in another way: 41 interventions for seven phases (Simons, 2013). */
export const mindshiftInterventions: DeckInstrument = {
  kind: 'deck',
  id: 'mindshift-interventions',
  version: '1.0.0',
  source: { document: '003', place: 'table 1' },
  settings: [{ id: 'school', source: { document: '003', place: 'table 1' } }],
  steps: steps.map(({ id, line }, index) => ({
    id,
    source: { document: '003', place: `table 1, phase ${index + 1} (${line})` },
  })),
  cards: [
    ...unwilling,
    ...notYetWilling,
    ...notKnowingHow,
    ...notDaring,
    ...preparing,
    ...acting,
    ...maintaining,
  ],
  // The document gives each phase its interventions, and lets none of them wait for another.
  preconditions: [],
  keepAndShare: ['self-regulation', 'communities', 'feedback-maintaining', 'keep-visible'],
  editorial: ['phases', 'serves', 'effort', 'mode', 'keep-and-share'],
};
