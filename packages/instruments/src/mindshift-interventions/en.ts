import type { DeckWording } from '@lerend/core/deck';
import { acting } from './en/acting.js';
import { maintaining } from './en/maintaining.js';
import { notDaring } from './en/not-daring.js';
import { notKnowingHow } from './en/not-knowing-how.js';
import { notYetWilling } from './en/not-yet-willing.js';
import { preparing } from './en/preparing.js';
import { unwilling } from './en/unwilling.js';

export const mindshiftInterventionsEn: DeckWording = {
  instrument: 'mindshift-interventions',
  locale: 'en',
  title: 'Interventions for a mindshift',
  introduction:
    'Forty-one ways to help each other with a mindshift: coming to look at your work in another way. Find the phase you are in, choose one card, and say why you choose it.',
  settings: {
    school: { title: 'At school' },
  },
  steps: {
    unwilling: {
      title: 'Openly unwilling',
      description:
        'People say that they do not want this; you take that seriously, and look together for where there is room.',
    },
    'not-yet-willing': {
      title: 'Not (yet) willing',
      description: 'People are in doubt or do not see the point yet; you help them to look again.',
    },
    'not-knowing-how': {
      title: 'Not knowing how',
      description: 'The will is there, the way is not yet; you show it and try it together.',
    },
    'not-daring': {
      title: 'Not daring',
      description: 'Somebody knows how and still dreads it; you make it smaller and safer.',
    },
    preparing: {
      title: 'Preparing and planning',
      description: 'You are going to do it; now come the questions, the dates and the agreements.',
    },
    acting: {
      title: 'Action',
      description: 'You are doing it; you see to it that people keep going, also when it is hard.',
    },
    maintaining: {
      title: 'Maintenance',
      description: 'The new has become ordinary; you keep it alive, and others learn from it.',
    },
  },
  cards: {
    ...unwilling,
    ...notYetWilling,
    ...notKnowingHow,
    ...notDaring,
    ...preparing,
    ...acting,
    ...maintaining,
  },
};
