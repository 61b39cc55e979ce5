import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const inquiryCultureNl: ChecklistWording = {
  instrument: 'inquiry-culture',
  locale: 'nl',
  title: 'Onze onderzoekende cultuur',
  introduction:
    'Acht stellingen over onderzoek in de school, van een klein lesonderzoek tot een groot project. Kies telkens hoe ver jullie daarmee zijn.',
  stem: 'Als we iets onderzoeken op school',
  scale: developmentScaleNl,
  domains: {
    'research-in-school': {
      title: 'Onderzoek in de school',
      description: 'Wat er nodig is om samen iets uit te zoeken en daar wat aan te hebben.',
    },
  },
  items: {
    organising: {
      statement: 'Bij ons is geregeld hoe een onderzoek verloopt.',
      hint: 'Zoals wie het doet, wanneer daar tijd voor is en wie erbij helpt.',
    },
    'choosing-theme': {
      statement: 'We kiezen samen waar een onderzoek over gaat.',
      hint: 'Het thema begint bij een vraag waar je in je werk tegenaan loopt.',
    },
    'team-involvement': {
      statement: 'Wie zelf niet onderzoekt, leeft bij ons mee met het onderzoek.',
      hint: 'Bijvoorbeeld door mee te denken, of door iets in de eigen klas te proberen.',
    },
    'leader-role': {
      statement: 'Onze schoolleider helpt ons om met onderzoek verder te komen.',
      hint: 'Door tijd vrij te maken, vragen te stellen of samen naar cijfers te kijken.',
    },
    'inquiring-attitude': {
      statement: 'We bekijken ons eigen werk met een open blik.',
      hint: 'Zo’n onderzoekende houding begint bij: wat zie ik hier eigenlijk gebeuren?',
    },
    'grounded-policy': {
      statement: 'We bouwen ons beleid op wat uit onderzoek blijkt.',
      hint: 'Dat kan eigen onderzoek zijn, of onderzoek van anderen.',
    },
    dialogue: {
      statement: 'We praten door over wat een onderzoek ons vertelt.',
      hint: 'In een professionele dialoog vraag je naar wat een ander ziet. Je hoeft niet te winnen.',
    },
    'vision-and-sharing': {
      statement: 'Wat een onderzoek oplevert, delen we in de hele school.',
      hint: 'Het helpt als in jullie visie staat waarom je dat doet.',
    },
  },
};
