import type { DeckInstrument } from '@lerend/core/deck';
import { developExpertise } from './cards/develop-expertise.js';
import { learningClimate } from './cards/learning-climate.js';
import { mapExpertise } from './cards/map-expertise.js';
import { shapeVision } from './cards/shape-vision.js';
import { useExpertise } from './cards/use-expertise.js';
import { workByInquiry } from './cards/work-by-inquiry.js';

const steps = [
  'map-expertise',
  'develop-expertise',
  'use-expertise',
  'shape-vision',
  'work-by-inquiry',
  'learning-climate',
] as const;

/** Six steps towards a school, and a partnership, that learns: 56 things a team can do. */
export const sixSteps: DeckInstrument = {
  kind: 'deck',
  id: 'six-steps',
  version: '1.0.0',
  source: { document: '004', place: 'steps 1 to 6' },
  settings: [
    { id: 'school', source: { document: '004', place: 'interventions in school and training institute' } },
    { id: 'partnership', source: { document: '004', place: 'interventions in the partnership' } },
  ],
  steps: steps.map((id, index) => ({ id, source: { document: '004', place: `step ${index + 1}` } })),
  cards: [
    ...mapExpertise,
    ...developExpertise,
    ...useExpertise,
    ...shapeVision,
    ...workByInquiry,
    ...learningClimate,
  ],
  // The document names a climate of openness, respect and trust as a condition for working and learning together;
  // that these four cards answer to it is our judgement.
  preconditions: [
    {
      instrument: 'learning-organisation',
      domain: 'supportive-culture',
      phase: 'early',
      cards: [
        'respectful-teamwork',
        'take-concerns-seriously',
        'respectful-cross-school-work',
        'expectations-up-front',
      ],
      source: { document: '004', place: 'step 6, introduction (lines 601 to 605)' },
      basis: 'editorial',
    },
  ],
  keepAndShare: ['school-visits', 'keep-vision-alive', 'learn-embedding', 'review-worth'],
  editorial: ['phases', 'serves', 'effort', 'mode', 'preconditions', 'keep-and-share'],
};
