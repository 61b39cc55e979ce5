import type { DeckWording } from '@lerend/core/deck';
import { developExpertise } from './nl/develop-expertise.js';
import { learningClimate } from './nl/learning-climate.js';
import { mapExpertise } from './nl/map-expertise.js';
import { shapeVision } from './nl/shape-vision.js';
import { useExpertise } from './nl/use-expertise.js';
import { workByInquiry } from './nl/work-by-inquiry.js';

export const sixStepsNl: DeckWording = {
  instrument: 'six-steps',
  locale: 'nl',
  title: 'Zes stappen',
  introduction:
    'Elke kaart is iets wat jullie samen kunnen doen. Kies er een of twee die passen bij waar jullie nu staan; meer hoeft niet.',
  settings: {
    school: { title: 'School en opleiding' },
    partnership: { title: 'Partnerschap' },
  },
  steps: {
    'map-expertise': {
      title: 'Breng de expertise in beeld',
      description: 'Ontdek wat mensen kunnen en willen, en wat er nog ontbreekt.',
    },
    'develop-expertise': {
      title: 'Laat expertise groeien',
      description: 'Geef iedereen kansen om ergens beter in te worden, het liefst samen.',
    },
    'use-expertise': {
      title: 'Benut de expertise',
      description: 'Zorg dat wie iets goed kan, dat ook kan inzetten voor anderen.',
    },
    'shape-vision': {
      title: 'Een visie op leren',
      description: 'Bepaal samen waar je voor gaat, voor leerlingen en voor jullie zelf.',
    },
    'work-by-inquiry': {
      title: 'Werk onderzoeksmatig',
      description: 'Stel eerst een vraag, kijk wat al bekend is en probeer dan iets uit.',
    },
    'learning-climate': {
      title: 'Een goed leer- en werkklimaat',
      description: 'Maak het veilig en prettig, zodat mensen durven te leren en te proberen.',
    },
  },
  cards: {
    ...mapExpertise,
    ...developExpertise,
    ...useExpertise,
    ...shapeVision,
    ...workByInquiry,
    ...learningClimate,
  },
};
