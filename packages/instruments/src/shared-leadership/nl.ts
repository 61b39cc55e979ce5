import type { QuadrantWording } from '@lerend/core/quadrant';

export const sharedLeadershipNl: QuadrantWording = {
  instrument: 'shared-leadership',
  locale: 'nl',
  title: 'Hoe onze school wordt geleid',
  introduction:
    'Hoeveel merk je van leiding met een visie, en van leiding die dicht bij de lessen staat? Kies wat je bij ons op school ziet; het gaat om het leiden zelf, niet om één persoon.',
  axes: {
    transformational: {
      title: 'Transformatief leiderschap',
      question: 'Hoeveel doet onze schoolleiding om collega’s met een visie in beweging te brengen?',
      low: 'weinig',
      high: 'veel',
      steps: ['heel weinig', 'vrij weinig', 'daartussenin', 'vrij veel', 'heel veel'],
    },
    instructional: {
      title: 'Onderwijsinhoudelijk leiderschap',
      question: 'Hoeveel doet onze schoolleiding aan het onderwijs zelf, zoals de lessen?',
      low: 'weinig',
      high: 'veel',
      steps: ['heel weinig', 'vrij weinig', 'daartussenin', 'vrij veel', 'heel veel'],
    },
  },
  items: {
    'showing-the-way': { statement: 'Onze schoolleiding laat zien waar we met de school heen willen.' },
    'making-us-think': { statement: 'Onze schoolleiding zet ons aan het denken over ons werk.' },
    'deciding-together': { statement: 'Belangrijke besluiten nemen we samen met de schoolleiding.' },
    'encouraging-growth': { statement: 'Onze schoolleiding moedigt ons aan om ons te ontwikkelen.' },
    'interest-in-lessons': {
      statement: 'Onze schoolleiding heeft aandacht voor wat er in de lessen gebeurt.',
    },
    'direction-for-teaching': {
      statement: 'Onze schoolleiding geeft richting aan de manier waarop we lesgeven.',
    },
    'better-lessons-together': { statement: 'Onze schoolleiding werkt samen met ons aan betere lessen.' },
    'talking-about-learning': { statement: 'Met onze schoolleiding praten we over wat leerlingen leren.' },
  },
  scale: ['Helemaal oneens', 'Oneens', 'Daartussenin', 'Eens', 'Helemaal eens'],
  classes: {
    'transformational-only': {
      title: 'Vooral leiding met visie',
      short: 'Visie voorop',
      description:
        'De leiding wijst een richting en neemt collega’s daarin mee. Wat er in de lessen gebeurt, komt minder vaak aan bod.',
    },
    'shared-instructional': {
      title: 'Gedeeld onderwijskundig leiderschap',
      short: 'Gedeeld',
      description: 'De leiding werkt met leraren aan goed onderwijs. Leraren lopen daarin zelf ook voorop.',
    },
    neither: {
      title: 'Van allebei niet veel',
      short: 'Van beide weinig',
      description:
        'Leraren vinden in hun onderwijs vooral zelf hun weg. Van de leiding merken ze daarbij minder.',
    },
    'instructional-only': {
      title: 'Vooral leiding bij de lessen',
      short: 'Lessen voorop',
      description:
        'De leiding staat dicht op de lessen en geeft daar richting aan. Over de koers van de school praten leraren minder mee.',
    },
  },
  noSharedClass: 'Geen gedeeld beeld van de leiding',
  characteristics: {
    'transformational-only-vision': 'De visie van de school uitdragen',
    'transformational-only-thinking': 'Medewerkers intellectueel stimuleren',
    'transformational-only-decisions': 'Een structuur om samen te besluiten',
    'transformational-only-teaching': 'Minder gericht op het primaire proces',
    'shared-instructional-teaching': 'Het primaire proces beter maken',
    'shared-instructional-without-rank': 'Niet vanuit een hiërarchie',
    'shared-instructional-involvement': 'Betrokkenheid van leraren stimuleren',
    'shared-instructional-development': 'Ontwikkeling van leraren stimuleren',
    'shared-instructional-with-teachers': 'Met de leraren samenwerken',
    'shared-instructional-leading-teachers': 'Leraren begeleiden die zelf leiding geven',
    'shared-instructional-collective-learning': 'Collectieve leerprocessen versterken',
  },
};
