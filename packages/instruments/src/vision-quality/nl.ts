import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const visionQualityNl: ChecklistWording = {
  instrument: 'vision-quality',
  locale: 'nl',
  title: 'Onze visie op leren',
  introduction:
    'Elf korte stellingen over de visie op leren van jullie school; is die er nog niet, dan is dat de startfase. Kies wat je nu ziet.',
  stem: 'Onze visie op leren, zoals die nu is',
  scale: developmentScaleNl,
  domains: {
    vision: {
      title: 'Een visie die werkt',
      description: 'Wat er in onze visie staat, en wat we er in ons werk aan hebben.',
    },
  },
  items: {
    clear: {
      statement: 'In onze visie staat helder hoe we leren zien.',
      hint: 'Precies opgeschreven, zonder dat er iets belangrijks ontbreekt.',
    },
    supported: {
      statement: 'De meesten van ons staan achter onze visie.',
      hint: 'Dit gaat ook over collega’s die geen les geven.',
    },
    'same-meaning': {
      statement: 'We bedoelen ongeveer hetzelfde als we onze visie uitleggen.',
      hint: 'Vraag collega’s om een voorbeeld, en je hoort dingen die op elkaar lijken.',
    },
    steers: {
      statement: 'Onze visie geeft richting aan wat er in de les gebeurt.',
      hint: 'Je merkt het aan wat leraren doen, en aan wat leerlingen doen.',
    },
    rooted: {
      statement: 'Onze visie steunt op theorie over leren.',
      hint: 'Je kunt zeggen welk idee eronder ligt, zoals: je leert door er met anderen over te praten.',
    },
    room: {
      statement: 'Onze visie geeft ons speelruimte.',
      hint: 'Ruimte voor een eigen aanpak, en voor wat je niet zag aankomen.',
    },
    results: {
      statement: 'We verbinden onze visie met wat leerlingen bereiken.',
      hint: 'Zulke opbrengsten zijn kennis en cijfers, en ook hoe leerlingen groeien.',
    },
    feasible: {
      statement: 'Onze visie is haalbaar met wat we hebben.',
      hint: 'Zoals tijd, geld, mensen en het gebouw.',
    },
    mission: {
      statement: 'Onze visie sluit aan bij de missie van de school.',
      hint: 'De missie zegt waar de school voor is.',
    },
    audience: {
      statement: 'In onze visie staat voor wie die bedoeld is.',
      hint: 'Voor leerlingen bijvoorbeeld, en misschien ook voor het leren van leraren.',
    },
    distinctive: {
      statement: 'Aan onze visie herken je onze school.',
      hint: 'Een andere school zou het anders opschrijven.',
    },
  },
};
