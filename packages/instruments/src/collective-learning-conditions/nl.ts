import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const collectiveLearningConditionsNl: ChecklistWording = {
  instrument: 'collective-learning-conditions',
  locale: 'nl',
  title: 'Wat samen leren mogelijk maakt',
  introduction:
    'Zeventien korte stellingen over de voorwaarden om samen te leren. Kies bij elke stelling hoe ver jullie nu zijn.',
  stem: 'Zo is het nu bij ons op school',
  scale: developmentScaleNl,
  domains: {
    'learning-competences': {
      title: 'Leercompetenties',
      description: 'Wat we als team weten, willen en kunnen als we samen leren.',
    },
    context: {
      title: 'Context van de school',
      description: 'Wie er om de school heen staan: het bestuur en de ouders.',
    },
    organisation: {
      title: 'Organisatie',
      description: 'Hoe ons werk geregeld is: hulp, inspraak, tijd en plannen.',
    },
    leadership: {
      title: 'Leiderschap',
      description: 'Wat de schoolleiding doet om ons verder te helpen.',
    },
  },
  items: {
    'vision-clarity': {
      statement: 'We snappen waar onze school naartoe wil.',
    },
    'goal-agreement': {
      statement: 'Als team willen we dezelfde doelen halen.',
    },
    'learning-from-work': {
      statement: 'We leren van wat we in ons eigen werk meemaken.',
      hint: 'Van een les die goed liep, of juist van een les die tegenviel.',
    },
    'joint-work-skills': {
      statement: 'Samen lessen ontwerpen gaat ons goed af.',
      hint: 'Een toets, een project of een leerlijn telt ook.',
    },
    'joint-reflection-skills': {
      statement: 'Het lukt ons om samen kritisch terug te kijken.',
      hint: 'Dus ook vragen waarom we iets zo deden.',
    },
    'board-involvement': {
      statement: 'Ons bestuur leeft mee met wat we op school doen.',
      hint: 'Of de directie boven de scholen, als jullie bij een groep scholen horen.',
    },
    'parent-relations': {
      statement: 'We hebben een goede band met de ouders.',
      hint: 'Verzorgers horen daar ook bij.',
    },
    'collegial-support': {
      statement: 'We helpen elkaar bij vragen over lesgeven.',
    },
    participation: {
      statement: 'Leraren beslissen mee over wat er op onze school gebeurt.',
    },
    opportunity: {
      statement: 'We krijgen de kans om samen aan ons onderwijs te werken.',
      hint: 'Denk aan tijd, een plek en een moment waarop iedereen kan.',
    },
    'planned-goals': {
      statement: 'We werken volgens een plan aan onze doelen.',
    },
    inspiring: {
      statement: 'Onze schoolleiding maakt ons enthousiast voor ons werk.',
    },
    'care-for-people': {
      statement: 'Onze schoolleiding heeft oog voor ons als mens.',
    },
    efficiency: {
      statement: 'Onze schoolleiding zorgt dat de dingen goed geregeld zijn.',
      hint: 'Zoals het rooster, de vervanging en de vergaderingen.',
    },
    instructional: {
      statement: 'Onze schoolleiding werkt met ons aan beter lesgeven.',
      hint: 'Dat heet ook wel onderwijskundig leiderschap.',
    },
    vision: {
      statement: 'Onze schoolleiding laat zien welke kant we op gaan.',
    },
    'intellectual-challenge': {
      statement: 'Onze schoolleiding zet ons aan het denken.',
      hint: 'Met een vraag, een artikel of een ander idee.',
    },
  },
};
