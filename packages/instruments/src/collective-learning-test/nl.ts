import type { StagesWording } from '@lerend/core/stages';

export const collectiveLearningTestNl: StagesWording = {
  instrument: 'collective-learning-test',
  locale: 'nl',
  title: 'Leren we echt samen?',
  introduction:
    'Samen leren gaat in vier stappen, en elke stap steunt op de vorige. Denk aan iets waar ons team de laatste tijd aan werkte: hoe ver kwamen we?',
  question: 'Hoe ver kwamen we samen?',
  marksQuestion: 'Wat gebeurde er in ons team?',
  stages: {
    'not-yet': {
      title: 'Nog ieder voor zich',
      short: 'Nog niet',
      description:
        'Jullie leren wel, vooral ieder op een eigen manier. Een gezamenlijke vraag is er nu niet.',
      next: 'Kies één vraag die jullie allemaal in je werk tegenkomen. Ieder let er deze week op in één les. Leg volgende week in twintig minuten naast elkaar wat jullie zagen.',
    },
    'shared-process': {
      title: 'Samen aan het leren',
      short: 'Samen bezig',
      description: 'Jullie zoeken samen iets uit. Wat eruit komt, kan nog voor ieder iets anders zijn.',
      next: 'Neem de laatste tien minuten van jullie volgende overleg voor één zin: wat weten we nu, wat we eerst niet wisten? Schaaf eraan tot iedereen zegt: ja, dit is het.',
    },
    'shared-outcomes': {
      title: 'Samen tot hetzelfde inzicht',
      short: 'Zelfde inzicht',
      description:
        'Wie meedeed, kwam tot dezelfde inzichten. Buiten dat groepje zijn ze misschien nog niet bekend.',
      next: 'Breng het verder dan wie erbij was. Zet het op één blad of in een filmpje van twee minuten. Vraag in de teamvergadering aan wie er niet bij was: wat haal jij hieruit, en wat mis je nog?',
    },
    'shared-at-level': {
      title: 'Gedeeld in team of school',
      short: 'Gedeeld',
      description:
        'De inzichten zijn nu van de hele groep of van de hele school. Een plan om er iets mee te doen, is er nog niet.',
      next: 'Schrijf samen een plan dat op een half blad past. Wat doen we anders, wie begint waar, en waaraan zien we dat het helpt? Zet de dag waarop jullie terugkijken meteen in ieders agenda.',
    },
    'action-plans': {
      title: 'Omgezet in plannen van het team',
      short: 'Samen plannen',
      description: 'Wat jullie leerden, werd een concreet plan dat jullie samen uitvoeren.',
      next: 'Maak de cirkel rond. Kijk over zes weken wat het plan in de klas doet: wat houden we, wat passen we aan? De vraag die dan overblijft, is de volgende om samen uit te zoeken.',
    },
  },
  aspects: {},
  marks: {
    'exploring-one-question': 'We zochten met elkaar dezelfde vraag uit.',
    'reaching-insights': 'We kwamen tot inzichten waar we samen achter staan.',
    'reaching-everybody': 'Onze inzichten gingen leven in de hele groep.',
    'making-a-plan': 'We maakten met elkaar een concreet plan van wat we leerden.',
  },
};
