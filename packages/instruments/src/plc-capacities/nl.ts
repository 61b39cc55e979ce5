import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const plcCapacitiesNl: ChecklistWording = {
  instrument: 'plc-capacities',
  locale: 'nl',
  title: 'Onze professionele leergemeenschap',
  introduction:
    'In een professionele leergemeenschap leert een team van het eigen werk. Lees zeven stellingen over wat daarvoor nodig is, en kies hoe ver jullie zijn.',
  stem: 'Onze school als leergemeenschap',
  scale: developmentScaleNl,
  domains: {
    personal: {
      title: 'Persoonlijke capaciteit',
      description: 'Wat ieder van ons zelf kan en weet.',
    },
    interpersonal: {
      title: 'Interpersoonlijke capaciteit',
      description: 'Wat we als collega’s hebben om van elkaar te leren.',
    },
    organisational: {
      title: 'Organisatorische capaciteit',
      description: 'Wat de school ons biedt om samen te leren.',
    },
  },
  items: {
    'reconstruct-knowledge': {
      statement: 'We onderzoeken kritisch waarom we lesgeven zoals we dat doen.',
      hint: 'Bijvoorbeeld met een logboek, of met een collega die doorvraagt.',
    },
    'current-insights': {
      statement: 'In onze lessen gebruiken we nieuwe inzichten.',
      hint: 'Uit onderzoek, of van wat elders werkt.',
    },
    'shared-values': {
      statement: 'We zijn het eens over wat goed leren is.',
      hint: 'Daar hoort bij wat het van een leraar vraagt.',
    },
    'collective-practice': {
      statement: 'Samen bekijken we wat er in onze lessen gebeurt.',
      hint: 'Als kritische vrienden: je vraagt door om de ander verder te helpen.',
    },
    'resources-structures': {
      statement: 'Onze school is zo ingericht dat we samen kunnen leren.',
      hint: 'Met tijd, een ruimte, een begeleider of een mentor voor wie nieuw is.',
    },
    culture: {
      statement: 'We bespreken gewoontes die samen leren in de weg staan.',
      hint: 'Zoals het idee dat je je eigen problemen oplost en niemand om raad vraagt.',
    },
    'stimulating-leadership': {
      statement: 'Leraren krijgen bij ons de ruimte om de leiding te nemen.',
      hint: 'De schoolleiding deelt de leiding en moedigt dat aan.',
    },
  },
};
