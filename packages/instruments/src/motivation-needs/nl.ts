import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const motivationNeedsNl: ChecklistWording = {
  instrument: 'motivation-needs',
  locale: 'nl',
  title: 'Waar onze zin om te leren vandaan komt',
  introduction:
    'Vier korte stellingen over wat jullie zelf leren voor het werk, op een studiedag of tussendoor. Kies wat je nu ervaart in je team.',
  stem: 'Als we iets leren voor ons werk',
  scale: developmentScaleNl,
  domains: {
    needs: {
      title: 'Behoeften bij het leren',
      description: 'Drie basisbehoeften, en het gevoel dat leren ertoe doet; van elk een beetje helpt al.',
    },
  },
  items: {
    autonomy: {
      statement: 'We bepalen zelf mee wat we leren.',
      hint: 'Autonomie: je hebt ook iets te zeggen over de manier waarop.',
    },
    competence: {
      statement: 'We hebben het gevoel dat we het aankunnen.',
      hint: 'Competentie: de stap is te doen, al kost die moeite.',
    },
    connection: {
      statement: 'We voelen ons verbonden met de mensen om ons heen.',
      hint: 'Verbinding: met collega’s, en net zo goed met leerlingen.',
    },
    relevance: {
      statement: 'Wat we leren, doet er voor ons toe.',
      hint: 'Relevantie: je weet waarom je het leert, hoe het in het geheel past en wat je ermee kunt.',
    },
  },
};
