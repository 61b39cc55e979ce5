import type { DeckWording } from '@lerend/core/deck';
import { acting } from './nl/acting.js';
import { maintaining } from './nl/maintaining.js';
import { notDaring } from './nl/not-daring.js';
import { notKnowingHow } from './nl/not-knowing-how.js';
import { notYetWilling } from './nl/not-yet-willing.js';
import { preparing } from './nl/preparing.js';
import { unwilling } from './nl/unwilling.js';

export const mindshiftInterventionsNl: DeckWording = {
  instrument: 'mindshift-interventions',
  locale: 'nl',
  title: 'Interventies bij een mindshift',
  introduction:
    'Eenenveertig manieren om elkaar te helpen bij een mindshift: anders gaan kijken naar je werk. Zoek de fase waarin jullie staan, kies één kaart, en vertel erbij waarom je die kiest.',
  settings: {
    school: { title: 'Op school' },
  },
  steps: {
    unwilling: {
      title: 'Expliciet niet willen',
      description:
        'Mensen zeggen dat ze dit niet willen; dat neem je serieus, en je zoekt samen waar nog ruimte zit.',
    },
    'not-yet-willing': {
      title: '(Nog) niet willen',
      description: 'Mensen twijfelen of zien het nut nog niet; je helpt hen om opnieuw te kijken.',
    },
    'not-knowing-how': {
      title: 'Niet weten hoe',
      description: 'De wil is er, de manier nog niet; je laat het zien en probeert het samen.',
    },
    'not-daring': {
      title: 'Niet durven',
      description: 'Iemand weet hoe het kan en ziet er toch tegenop; je maakt het kleiner en veiliger.',
    },
    preparing: {
      title: 'Voorbereiden en plannen maken',
      description: 'Jullie gaan het doen; nu komen de vragen, de data en de afspraken.',
    },
    acting: {
      title: 'Actie',
      description: 'Jullie zijn bezig; je zorgt dat mensen het volhouden, ook als het tegenzit.',
    },
    maintaining: {
      title: 'Onderhoud',
      description: 'Het nieuwe is gewoon geworden; je houdt het levend, en anderen leren ervan mee.',
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
