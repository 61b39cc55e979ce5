import type { DeckInstrument } from '@lerend/core/deck';
import { serveDomains } from '../decks/serve-domains.js';
import { beALearner } from './cards/be-a-learner.js';
import { giveTrust } from './cards/give-trust.js';
import { guideAndTrain } from './cards/guide-and-train.js';
import { sharedVision } from './cards/shared-vision.js';
import { stimulateLearning } from './cards/stimulate-learning.js';
import { supportingConditions } from './cards/supporting-conditions.js';
import { useResearchAndData } from './cards/use-research-and-data.js';
import { servedDomains } from './serves.js';

/** Each suggestion with its lines in the document, which writes them out in the order of table 4. */
const steps = [
  { id: 'give-trust', lines: '483 to 509' },
  { id: 'shared-vision', lines: '511 to 534' },
  { id: 'supporting-conditions', lines: '536 to 553' },
  { id: 'stimulate-learning', lines: '555 to 563' },
  { id: 'guide-and-train', lines: '565 to 589' },
  { id: 'use-research-and-data', lines: '591 to 595' },
  { id: 'be-a-learner', lines: '597 to 604' },
] as const;

// Some plead for an order, says the document: a climate of trust first, then a shared vision, and only then critical
// learning together; it does not side with them. Which cards stand for trust and for vision, and which domains wait
// for them, is our judgement.
const orderOfSome = {
  document: '000',
  place: 'section 3, after the suggestions (lines 606 to 611)',
} as const;

/** Seven suggestions for a school leader who wants to help a team learn together: 45 things to do. */
export const leaderSuggestions: DeckInstrument = {
  kind: 'deck',
  id: 'leader-suggestions',
  version: '1.0.0',
  source: { document: '000', place: 'section 3 and table 4' },
  settings: [{ id: 'school', source: { document: '000', place: 'section 3' } }],
  steps: steps.map(({ id, lines }, index) => ({
    id,
    source: { document: '000', place: `suggestion ${index + 1} (lines ${lines})` },
  })),
  cards: serveDomains(
    [
      ...giveTrust,
      ...sharedVision,
      ...supportingConditions,
      ...stimulateLearning,
      ...guideAndTrain,
      ...useResearchAndData,
      ...beALearner,
    ],
    servedDomains,
  ),
  preconditions: [
    {
      instrument: 'learning-organisation',
      domain: 'supportive-culture',
      phase: 'early',
      cards: ['be-present', 'gauge-tension'],
      source: orderOfSome,
      basis: 'editorial',
    },
    {
      instrument: 'learning-organisation',
      domain: 'focus-on-development',
      phase: 'early',
      cards: ['be-present', 'gauge-tension', 'involve-teachers'],
      source: orderOfSome,
      basis: 'editorial',
    },
    {
      instrument: 'collective-learning-conditions',
      domain: 'learning-competences',
      phase: 'early',
      cards: ['be-present', 'gauge-tension', 'involve-teachers'],
      source: orderOfSome,
      basis: 'editorial',
    },
  ],
  keepAndShare: ['accept-decisions', 'touchstone', 'report-back', 'national-networks', 'give-talks'],
  editorial: ['phases', 'serves', 'effort', 'mode', 'preconditions', 'keep-and-share'],
};
