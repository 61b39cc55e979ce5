import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const plcCapacitiesEn: ChecklistWording = {
  instrument: 'plc-capacities',
  locale: 'en',
  title: 'Our professional learning community',
  introduction:
    'In a professional learning community a team learns from its own work. Read seven statements about what that takes, and pick how far you are.',
  stem: 'Our school as a learning community',
  scale: developmentScaleEn,
  domains: {
    personal: {
      title: 'Personal capacity',
      description: 'What each of us knows and is able to do.',
    },
    interpersonal: {
      title: 'Interpersonal capacity',
      description: 'What we have as colleagues for learning from one another.',
    },
    organisational: {
      title: 'Organisational capacity',
      description: 'What the school offers us for learning together.',
    },
  },
  items: {
    'reconstruct-knowledge': {
      statement: 'We look critically at why we teach the way we do.',
      hint: 'For example with a logbook, or with a colleague who keeps asking.',
    },
    'current-insights': {
      statement: 'We use new insights in our lessons.',
      hint: 'From research, or from what works elsewhere.',
    },
    'shared-values': {
      statement: 'We agree on what good learning is.',
      hint: 'That includes what it asks of a teacher.',
    },
    'collective-practice': {
      statement: 'Together we look at what happens in our lessons.',
      hint: 'As critical friends: you keep asking so as to help the other along.',
    },
    'resources-structures': {
      statement: 'Our school is set up so that we can learn together.',
      hint: 'With time, a room, a facilitator or a mentor for those who are new.',
    },
    culture: {
      statement: 'We discuss habits that get in the way of learning together.',
      hint: 'Such as the idea that you solve your own problems and ask nobody for advice.',
    },
    'stimulating-leadership': {
      statement: 'At our school, teachers are given room to take the lead.',
      hint: 'School leaders share the lead and encourage this.',
    },
  },
};
