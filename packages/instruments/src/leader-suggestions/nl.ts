import type { DeckWording } from '@lerend/core/deck';
import { beALearner } from './nl/be-a-learner.js';
import { giveTrust } from './nl/give-trust.js';
import { guideAndTrain } from './nl/guide-and-train.js';
import { sharedVision } from './nl/shared-vision.js';
import { stimulateLearning } from './nl/stimulate-learning.js';
import { supportingConditions } from './nl/supporting-conditions.js';
import { useResearchAndData } from './nl/use-research-and-data.js';

export const leaderSuggestionsNl: DeckWording = {
  instrument: 'leader-suggestions',
  locale: 'nl',
  title: 'Zeven suggesties voor de schoolleider',
  introduction:
    'Vijfenveertig dingen die je als schoolleider kunt doen om samen leren sterker te maken. Begin met één kaart die past bij waar jullie team nu staat.',
  settings: {
    school: { title: 'In de school' },
  },
  steps: {
    'give-trust': {
      title: 'Vertrouwen geven',
      description: 'Deel de leiding en wees dichtbij, zodat mensen merken dat je op hen rekent.',
    },
    'shared-vision': {
      title: 'Werken vanuit een gedeelde visie',
      description: 'Maak samen duidelijk waar het om gaat, en gebruik dat bij gewone keuzes.',
    },
    'supporting-conditions': {
      title: 'Ondersteunende condities',
      description: 'Regel wat nodig is om samen te leren: tijd, nieuws en kleine groepen.',
    },
    'stimulate-learning': {
      title: 'Leerprocessen stimuleren',
      description: 'Geef leraren kansen om te leren, alleen en met elkaar.',
    },
    'guide-and-train': {
      title: 'Begeleiden en trainen',
      description: 'Samen leren is zelf ook iets dat je kunt leren; help het team daarbij.',
    },
    'use-research-and-data': {
      title: 'Onderzoek en gegevens gebruiken',
      description: 'Kijk eerst wat er bekend is, in je eigen school en daarbuiten.',
    },
    'be-a-learner': {
      title: 'Een lerende professional zijn',
      description: 'Laat zien dat jij ook leert, en deel wat je vindt.',
    },
  },
  cards: {
    ...giveTrust,
    ...sharedVision,
    ...supportingConditions,
    ...stimulateLearning,
    ...guideAndTrain,
    ...useResearchAndData,
    ...beALearner,
  },
};
