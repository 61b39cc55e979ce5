import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const organisationLearningNl: ChecklistWording = {
  instrument: 'organisation-learning',
  locale: 'nl',
  title: 'Hoe onze school leert',
  introduction:
    'Achttien stellingen, telkens drie bij elkaar: over jou en je collega’s, over jullie teams en over de hele school. Kies bij elke stelling hoe ver jullie nu zijn.',
  stem: 'Als wij als school iets leren',
  scale: developmentScaleNl,
  domains: {
    select: {
      title: 'Informatie kiezen',
      description: 'Wat we oppikken uit alles wat er op een school afkomt.',
    },
    spread: {
      title: 'Informatie verspreiden',
      description: 'Hoe nieuws terechtkomt bij wie er iets mee kan.',
    },
    'make-meaning': {
      title: 'Samen betekenis geven',
      description: 'Wat we doen als de een er iets anders in leest dan de ander.',
    },
    embed: {
      title: 'Vastleggen',
      description: 'Hoe wat we leren in onze afspraken en gewoonten terechtkomt.',
    },
    use: {
      title: 'Inzetten wat we leren',
      description: 'Wat er daarna in ons werk en in onze plannen van te zien is.',
    },
    'revisit-models': {
      title: 'Vaste ideeën op tafel leggen',
      description: 'Hoe we omgaan met ideeën die zo gewoon zijn dat je ze niet meer ziet.',
    },
  },
  items: {
    'select-individual': {
      statement: 'Wie bij ons iets hoort dat voor de school telt, pikt dat op.',
      hint: 'Zoals op een cursus, in een vakblad of bij een gesprek met ouders.',
    },
    'select-group': {
      statement: 'In onze teams kiezen we welke informatie aandacht krijgt.',
      hint: 'Met een team bedoelen we een bouw, een sectie of een werkgroep.',
    },
    'select-together': {
      statement: 'Als school hebben we een vaste manier om informatie te kiezen.',
      hint: 'Je weet dan waar de school iets mee doet, en waarmee nog niet.',
    },
    'spread-individual': {
      statement: 'Wie bij ons iets nuttigs weet, vertelt het door.',
    },
    'spread-group': {
      statement: 'Onze teams vertellen andere teams wat ze ontdekken.',
      hint: 'Bijvoorbeeld op een studiedag, of in een kort bericht.',
    },
    'spread-together': {
      statement: 'Informatie komt in onze school terecht bij wie er iets aan heeft.',
      hint: 'Soms is dat iedereen, soms een klein groepje.',
    },
    'make-meaning-individual': {
      statement: 'Wie bij ons iets anders opvat dan de rest, zegt dat.',
    },
    'make-meaning-group': {
      statement: 'In onze teams bespreken we wat nieuwe informatie voor ons werk betekent.',
    },
    'make-meaning-together': {
      statement: 'Als school komen we tot één gedeeld beeld, dwars door verschillen heen.',
      hint: 'Eerst komt op tafel hoe verschillend we iets zien.',
    },
    'embed-individual': {
      statement: 'Wie bij ons iets uitzoekt, legt het vast voor anderen.',
      hint: 'Op een plek waar een collega het later terugvindt.',
    },
    'embed-group': {
      statement: 'Onze teams maken van een goede aanpak een vaste afspraak.',
    },
    'embed-together': {
      statement: 'Wat we leerden, blijft in onze school als mensen vertrekken.',
      hint: 'Doordat het in het rooster zit, in een draaiboek of in hoe we de dingen gewoon doen.',
    },
    'use-individual': {
      statement: 'Wie bij ons iets nieuws leert, gebruikt het in het eigen werk.',
    },
    'use-group': {
      statement: 'Onze teams beginnen een nieuwe taak met wat er al geleerd is.',
    },
    'use-together': {
      statement: 'We stemmen onze koers af op waar we als school sterk in zijn.',
      hint: 'Dat zie je bijvoorbeeld in het schoolplan.',
    },
    'revisit-models-individual': {
      statement: 'Wie bij ons een vast idee heeft, durft eraan te twijfelen.',
      hint: 'Zoals een idee over hoe leerlingen leren, of over wat ouders willen.',
    },
    'revisit-models-group': {
      statement: 'In onze teams vragen we elkaar waarom we iets zo doen.',
    },
    'revisit-models-together': {
      statement: 'Als school gaan we na welke gewoonten niet meer passen.',
      hint: 'Om de zoveel tijd, met de vraag wat er om ons heen veranderd is.',
    },
  },
};
