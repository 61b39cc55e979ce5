import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const teamLearningRoutineNl: ChecklistWording = {
  instrument: 'team-learning-routine',
  locale: 'nl',
  title: 'Plannen we ook ons leren?',
  introduction:
    'Een team plant vaak wel het werk, en minder vaak wat het wil leren. Zes korte stellingen over hoe dat bij jullie gaat: kies wat je nu ziet.',
  stem: 'Als we als team aan iets werken',
  scale: developmentScaleNl,
  domains: {
    'team-learning': {
      title: 'Leren in ons team',
      description: 'Hoe we regelen dat we van ons werk ook iets leren.',
    },
  },
  items: {
    'learning-goals': {
      statement: 'In ons plan staat ook wat we willen leren.',
      hint: 'Naast wat er af moet zijn en wie wat doet.',
    },
    'time-for-learning': {
      statement: 'We maken tijd vrij om ons leren te regelen.',
      hint: 'Dus eerst even stilstaan, dan pas aan de slag.',
    },
    'shared-strategy': {
      statement: 'We spreken af hoe we samen gaan leren.',
      hint: 'Met ruimte voor verschil: wie weet er al iets van, wie leert graag hoe?',
    },
    'learning-results': {
      statement: 'We zetten op een rij wat we als team hebben geleerd.',
      hint: 'Zo kun je bijsturen en bedenken wat je hierna wilt leren.',
    },
    'leading-the-learning': {
      statement: 'Iemand van ons heeft de leiding over het leren.',
      hint: 'Dat kan een ander zijn dan wie het werk leidt.',
    },
    'reflecting-on-learning': {
      statement: 'We kijken terug op hoe ons leren ging.',
      hint: 'Wat helpt ons om het de volgende keer slimmer aan te pakken?',
    },
  },
};
