import type { QuadrantWording } from '@lerend/core/quadrant';

export const teamCultureNl: QuadrantWording = {
  instrument: 'team-culture',
  locale: 'nl',
  title: 'De cultuur van ons team',
  introduction:
    'Waar sta jij in ons team: hoe welkom ben je er, en hoe word je er uitgedaagd? Kies wat je nu ziet; er is geen goed antwoord.',
  axes: {
    invitation: {
      title: 'Uitnodiging',
      question: 'Hoeveel ruimte vind je in ons team om jezelf te zijn?',
      low: 'weinig',
      high: 'veel',
      steps: ['heel weinig', 'vrij weinig', 'daartussenin', 'vrij veel', 'heel veel'],
    },
    challenge: {
      title: 'Uitdaging',
      question: 'Hoeveel uitdaging vind je in ons team om beter te worden in je vak?',
      low: 'weinig',
      high: 'veel',
      steps: ['heel weinig', 'vrij weinig', 'daartussenin', 'vrij veel', 'heel veel'],
    },
  },
  items: {
    'safe-to-doubt': { statement: 'In ons team kun je gerust zeggen dat je twijfelt.' },
    'trusting-intentions': { statement: 'We vertrouwen erop dat collega’s het goed met ons voorhebben.' },
    'feeling-welcome': { statement: 'In ons team voel je je welkom.' },
    'caring-closely': { statement: 'We leven mee met wat er bij collega’s speelt.' },
    'aiming-high': { statement: 'We leggen de lat hoog voor ons eigen werk.' },
    'stretching-goals': { statement: 'Ons team kiest doelen die echt iets van ons vragen.' },
    'sharp-questions': { statement: 'We stellen elkaar kritische vragen over ons werk.' },
    'keeping-agreements': { statement: 'We spreken elkaar aan op wat we hebben afgesproken.' },
  },
  scale: ['Helemaal oneens', 'Oneens', 'Daartussenin', 'Eens', 'Helemaal eens'],
  classes: {
    cosy: {
      title: 'Knusse cultuur',
      short: 'Knus',
      description:
        'Het is warm en vertrouwd, en je kunt op elkaar rekenen. Lastige vragen over het werk komen minder vaak op tafel.',
    },
    growth: {
      title: 'Groeicultuur',
      short: 'Groei',
      description:
        'Je mag er zijn zoals je bent, en er wordt iets van je gevraagd. Zo leren jullie samen verder.',
    },
    apathetic: {
      title: 'Apathische cultuur',
      short: 'Apathisch',
      description:
        'Collega’s werken vooral los van elkaar en vragen weinig van elkaar. Voor iets nieuws is nu weinig energie.',
    },
    discouraging: {
      title: 'Ontmoedigende cultuur',
      short: 'Ontmoedigend',
      description:
        'Er wordt veel verwacht, en dat voelt niet altijd veilig. Wie twijfelt, houdt dat eerder voor zich.',
    },
  },
  noSharedClass: 'Geen gedeelde cultuur',
  characteristics: {
    'cosy-expectations': 'Lage verwachtingen',
    'cosy-results': 'Lage resultaten',
    'cosy-standards': 'Lage standaarden',
    'cosy-relations': 'Lage tevredenheid',
    'cosy-risk': 'Knus',
    'cosy-initiative': 'Gebrek aan kennis en initiatieven',
    'cosy-morale': 'Frustratie',
    'growth-expectations': 'Hoge verwachtingen',
    'growth-results': 'Hoge resultaten',
    'growth-standards': 'Hoge standaarden',
    'growth-relations': 'Samenwerking',
    'growth-risk': 'Risico’s nemen, fouten maken',
    'growth-initiative': 'Nieuwe manieren zoeken',
    'growth-morale': 'Hoge moraal',
    'apathetic-expectations': 'Zeer lage verwachtingen',
    'apathetic-results': 'Zeer lage resultaten',
    'apathetic-standards': 'Zeer lage standaarden',
    'apathetic-relations': 'Vervreemding',
    'apathetic-risk': 'Isolatie',
    'apathetic-initiative': 'Vermijden van nieuwe initiatieven',
    'apathetic-morale': 'Lage moraal',
    'discouraging-expectations': 'Hoge verwachtingen',
    'discouraging-results': 'Grillige resultaten',
    'discouraging-standards': 'Variabele standaarden',
    'discouraging-relations': 'Competitie',
    'discouraging-risk': 'Risicomijdend',
    'discouraging-initiative': 'Beschuldigende cultuur, angst',
    'discouraging-morale': 'Lage moraal',
  },
};
