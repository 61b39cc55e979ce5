import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const curiosityNl: ChecklistWording = {
  instrument: 'curiosity',
  locale: 'nl',
  title: 'Hoe nieuwsgierig ons team is',
  introduction:
    'Tien stellingen over nieuwsgierigheid. Ze gaan over jullie als team, niet over één collega. Kies per stelling wat je nu om je heen ziet.',
  stem: 'In ons team',
  scale: developmentScaleNl,
  domains: {
    aspects: {
      title: 'Hoe groot onze nieuwsgierigheid is',
      description: 'Hoe sterk, hoe vaak, hoe lang, hoe breed en hoe diep we ons iets afvragen.',
    },
    forms: {
      title: 'Hoe onze nieuwsgierigheid eruitziet',
      description: 'Wat ons in beweging zet: een gat in wat we weten, een ander, of iets spannends.',
    },
  },
  items: {
    intensity: {
      statement: 'Als iets ons verbaast, willen we er echt meer van weten.',
      hint: 'Intensiteit: hoe hevig je iets wilt weten.',
    },
    frequency: {
      statement: 'Nieuwe vragen horen bij onze gewone werkweek.',
      hint: 'Frequentie: hoe vaak je je iets afvraagt.',
    },
    duration: {
      statement: 'We houden een vraag vast als het antwoord uitblijft.',
      hint: 'Duur: hoe lang een vraag je bezighoudt.',
    },
    breadth: {
      statement: 'We zijn nieuwsgierig naar veel verschillende onderwerpen.',
      hint: 'Breedte: ook buiten je eigen vak of je eigen klas.',
    },
    depth: {
      statement: 'Nieuwsgierig zijn hoort bij wie wij zijn als team.',
      hint: 'Diepte: het zit in je, ook als niemand erom vraagt.',
    },
    'missing-knowledge': {
      statement: 'Weten we iets niet, dan zoeken we het uit.',
    },
    'joy-in-challenge': {
      statement: 'We hebben plezier in een pittig vraagstuk.',
    },
    'others-views': {
      statement: 'We zijn benieuwd hoe anderen ergens over denken.',
      hint: 'Zoals leerlingen, ouders en collega’s met een andere kijk.',
    },
    'seeking-uncertainty': {
      statement: 'We beginnen aan dingen waarvan we de uitkomst nog niet kennen.',
    },
    'taking-risks': {
      statement: 'We durven iets te proberen dat mis kan gaan.',
      hint: 'Binnen wat veilig is voor leerlingen.',
    },
  },
};
