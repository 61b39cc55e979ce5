import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const instructionalLeadershipNl: ChecklistWording = {
  instrument: 'instructional-leadership',
  locale: 'nl',
  title: 'Onderwijskundig leiderschap',
  introduction:
    'Onderwijskundig leiderschap is leraren helpen om beter te worden in hun vak. Kies bij acht korte stellingen wat je nu ziet, vanuit je eigen rol.',
  stem: 'Als leraren bij ons leren',
  scale: developmentScaleNl,
  domains: {
    'teachers-learning': {
      title: 'Leiding geven aan het leren van leraren',
      description: 'Wat we doen om leraren verder te helpen in hun vak.',
    },
  },
  items: {
    'clear-goals': {
      statement: 'We werken aan duidelijke doelen.',
      hint: 'Doelen die passen bij wat het beleid vraagt en bij wat onderzoek laat zien.',
    },
    'knowledge-base': {
      statement: 'We bouwen aan stevige kennis van hoe je een vak geeft.',
      hint: 'Dat heet vakdidactiek. Kennis van lesgeven in het algemeen hoort er ook bij.',
    },
    'varied-assessment': {
      statement: 'We gaan op verschillende manieren na wat er geleerd is.',
      hint: 'Vaker dan één keer, bijvoorbeeld met een toets, een gesprek of werk uit de klas.',
    },
    'teachers-position': {
      statement: 'We beginnen bij waar een leraar nu staat.',
      hint: 'Bij wat iemand al kan, doet en vindt.',
    },
    'integrate-information': {
      statement: 'We helpen een leraar om nieuwe kennis een plek te geven.',
      hint: 'Een plek tussen wat iemand al wist, deed of vond.',
    },
    dissonance: {
      statement: 'We helpen een leraar verder als nieuwe inzichten botsen met gewoonten.',
      hint: 'Zo’n botsing heet dissonantie. Je kunt die ook opzoeken: wat wringt, zet aan tot leren.',
    },
    'co-and-self-regulation': {
      statement: 'We leren hoe we ons eigen leren sturen.',
      hint: 'In je eentje (zelfregulatie) en met collega’s samen (co-regulatie).',
    },
    'range-of-activities': {
      statement: 'We leren niet steeds op dezelfde manier.',
      hint: 'Zoals lezen, uitproberen, bij elkaar kijken of samen een les maken.',
    },
  },
};
