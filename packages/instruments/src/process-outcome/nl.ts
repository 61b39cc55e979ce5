import type { QuadrantWording } from '@lerend/core/quadrant';

export const processOutcomeNl: QuadrantWording = {
  instrument: 'process-outcome',
  locale: 'nl',
  title: 'Hoe wij leren, en wat het oplevert',
  introduction:
    'Leren wij vooral apart of samen, en van wie is wat eruit komt? Kies wat je in ons team het meest ziet; elke manier heeft haar eigen waarde.',
  axes: {
    process: {
      title: 'Leerproces',
      question: 'Hoe leren we in ons team: samen, of ieder apart?',
      low: 'samen',
      high: 'ieder apart',
      steps: [
        'vrijwel steeds samen',
        'meestal samen',
        'allebei evenveel',
        'meestal apart',
        'vrijwel steeds apart',
      ],
    },
    outcome: {
      title: 'Uitkomst',
      question: 'Van wie is wat we leren: van ieder zelf, of van het team?',
      low: 'ieder zelf',
      high: 'het team',
      steps: [
        'vrijwel steeds van ieder zelf',
        'meestal van ieder zelf',
        'allebei evenveel',
        'meestal van het team',
        'vrijwel steeds van het team',
      ],
    },
  },
  items: {
    'working-things-out-apart': { statement: 'Nieuwe dingen zoeken we vooral ieder voor onszelf uit.' },
    'choosing-training-apart': { statement: 'Welke scholing we volgen, kiezen we los van elkaar.' },
    'reading-apart': { statement: 'Wat we over ons vak lezen, verwerken we in ons eentje.' },
    'reflecting-apart': { statement: 'We kijken ieder apart terug op onze lessen.' },
    'insights-of-the-team': { statement: 'Ons leren levert inzichten op die we als team delen.' },
    'agreements-of-the-team': { statement: 'Uit wat we leren, komen afspraken voor het hele team.' },
    'materials-of-the-team': { statement: 'Wat we leren, zie je terug in lesmateriaal van ons team.' },
    'practice-of-the-team': { statement: 'Door wat we leren, gaan we als team anders werken.' },
  },
  scale: ['Helemaal oneens', 'Oneens', 'Daartussenin', 'Eens', 'Helemaal eens'],
  classes: {
    'individual-learning': {
      title: 'Individueel leren',
      short: 'Individueel',
      description:
        'Ieder leert op een eigen manier en gebruikt het in de eigen klas. Je kiest zelf wat je nodig hebt, in je eigen tempo.',
    },
    'individual-shared-outcome': {
      title: 'Individueel proces, collectieve uitkomst',
      short: 'Apart leren, samen benutten',
      description:
        'Collega’s leren los van elkaar en leggen daarna bij elkaar wat ze vonden. Zo heeft het hele team er iets aan.',
    },
    'social-interaction': {
      title: 'Leren in sociale interactie',
      short: 'Van elkaar leren',
      description:
        'Jullie leren in gesprek met elkaar, en ieder neemt er iets anders uit mee. In ruime zin heet ook dit collectief leren.',
    },
    'collective-learning': {
      title: 'Collectief leren',
      short: 'Collectief',
      description:
        'Jullie leren samen, en wat eruit komt is van het hele team. Simons en Ruijters bewaren de naam voor dit ene type; in ruime zin hoort leren in sociale interactie er ook bij.',
    },
  },
  noSharedClass: 'Geen gedeelde manier van leren',
  characteristics: {},
};
