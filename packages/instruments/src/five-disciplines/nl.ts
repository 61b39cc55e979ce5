import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const fiveDisciplinesNl: ChecklistWording = {
  instrument: 'five-disciplines',
  locale: 'nl',
  title: 'Vijf disciplines van een lerende school',
  introduction:
    'Vijf korte stellingen, één voor elke discipline van Peter Senge. Kies bij elke stelling wat je nu bij jullie ziet.',
  stem: 'Samen als team',
  scale: developmentScaleNl,
  domains: {
    disciplines: {
      title: 'De vijf disciplines',
      description: 'Een discipline is iets waarin je je blijft oefenen, om als school te leren.',
    },
  },
  items: {
    'personal-mastery': {
      statement: 'We werken uit onszelf aan wat we beter willen kunnen.',
      hint: 'In je vak en als mens. Senge noemt dit persoonlijk meesterschap.',
    },
    'mental-models': {
      statement: 'We onderzoeken wat we vanzelfsprekend zijn gaan vinden.',
      hint: 'Ideeën waar je van uitgaat zonder het te merken, heten mentale modellen. Klopt er een niet, dan stel je het bij.',
    },
    'shared-vision': {
      statement: 'We werken vanuit een doel dat we delen.',
      hint: 'Een gedeelde visie: je staat erachter, en je helpt mee om er te komen.',
    },
    'team-learning': {
      statement: 'We leren als groep, naast wat ieder zelf leert.',
      hint: 'Wat je in een team samen ontdekt, verandert ook hoe je samen werkt.',
    },
    'systems-thinking': {
      statement: 'We bedenken vooraf wat een keuze op andere plekken verandert.',
      hint: 'In een andere klas, volgend jaar of bij ouders thuis. Dit systeemdenken verbindt de vier andere disciplines.',
    },
  },
};
