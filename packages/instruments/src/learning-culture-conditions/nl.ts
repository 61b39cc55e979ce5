import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const learningCultureConditionsNl: ChecklistWording = {
  instrument: 'learning-culture-conditions',
  locale: 'nl',
  title: 'Een cultuur om in te leren',
  introduction:
    'Drie stellingen over wat een lerende cultuur nodig heeft. Kies bij elke stelling waar jullie team nu staat.',
  stem: 'In ons team, op dit moment',
  scale: developmentScaleNl,
  domains: {
    'learning-culture': {
      title: 'Lerende cultuur',
      description: 'Wat een team nodig heeft om te willen en te durven leren.',
    },
  },
  items: {
    'safe-uncertainty': {
      statement: 'We voelen ons vrij om iets niet te weten.',
      hint: 'Een vraag of een fout mag er zijn. Ook de schoolleiding laat het zien als ze twijfelt.',
    },
    'shared-ambition': {
      statement: 'We delen een ambitie voor ons onderwijs.',
      hint: 'Een koers waar jullie zelf voor kiezen, groter dan je eigen vak of groep.',
    },
    structures: {
      statement: 'We hebben vaste momenten om samen te leren.',
      hint: 'Zoals intervisie, een leergroep of lesson study: samen een les maken en bekijken wat leerlingen ervan leren.',
    },
  },
};
