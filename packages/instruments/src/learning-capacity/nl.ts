import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const learningCapacityNl: ChecklistWording = {
  instrument: 'learning-capacity',
  locale: 'nl',
  title: 'Ons leervermogen',
  introduction:
    'Twintig korte stellingen over hoe jullie als collega’s zelf leren. Kies bij elke stelling wat je nu in je team herkent.',
  stem: 'Als het om ons eigen leren gaat',
  scale: developmentScaleNl,
  domains: {
    guided: {
      title: 'Gestuurd leren',
      description: 'Leren waarbij een ander het doel en de weg uitzet, zoals op een cursus.',
    },
    'self-directed': {
      title: 'Zelfgestuurd leren',
      description: 'Leren waarbij je zelf een doel kiest en je eigen weg plant.',
    },
    experiential: {
      title: 'Ervaringsleren',
      description: 'Leren dat vanzelf gebeurt, gewoon terwijl je aan het werk bent.',
    },
  },
  items: {
    'training-readiness': {
      statement: 'We doen graag mee aan scholing.',
      hint: 'Zoals een cursus, een langere opleiding of een studiedag.',
    },
    preparing: {
      statement: 'Voor een cursus begint, bedenken we wat we eruit willen halen.',
      hint: 'Je kiest uit de doelen die er zijn, plant je tijd of haalt op wat je al weet.',
    },
    processing: {
      statement: 'We werken nieuwe stof door tot we die echt begrijpen.',
      hint: 'Je stelt vragen, zoekt er iets bij of legt het naast je eigen lessen.',
    },
    regulating: {
      statement: 'We hebben het door als we iets nog niet goed snappen.',
      hint: 'Ook als je het al weer kwijt bent.',
    },
    'guided-affect': {
      statement: 'Als leren tegenzit, houden we vertrouwen in wat we kunnen.',
      hint: 'Mislukt een opdracht, dan ligt dat voor jou aan je inzet of aan pech, en niet aan wie je bent.',
    },
    'learning-readiness': {
      statement: 'We willen dingen leren die we zelf kiezen.',
      hint: 'Leren hoort dan bij je werk, ook als niemand erom vraagt.',
    },
    'self-management': {
      statement: 'We stellen zelf onze leerdoelen.',
      hint: 'Doelen die jij belangrijk vindt, met een plan om er te komen.',
    },
    autonomy: {
      statement: 'Wat we wilden leren, houden we vol zonder dat iemand ons aanspoort.',
      hint: 'Ook in een drukke week, of als het nieuwe eraf is.',
    },
    anticipation: {
      statement: 'We kunnen inschatten wat er voor ons nog te leren valt.',
      hint: 'Je overziet een onderwerp, zoals leesonderwijs, en weet waar je nog verder kunt komen.',
    },
    strategies: {
      statement: 'We kiezen een manier van leren die past bij wat we willen leren.',
      hint: 'Zoals oefenen, iets uitpluizen of voortbouwen op wat je al kunt.',
    },
    'subject-autonomy': {
      statement: 'We zijn goed thuis in ons vak.',
      hint: 'Je weet hoe het in elkaar zit, welke vragen ertoe doen en wat je er in het gewone leven aan hebt.',
    },
    metacognition: {
      statement: 'Onderweg gaan we na hoe ver we zijn met leren.',
      hint: 'Loopt het vast, dan kies je een andere aanpak.',
    },
    'self-directed-affect': {
      statement: 'We geloven dat onze inzet verschil maakt voor wat we leren.',
      hint: 'Je vertrouwt erop dat je je doel haalt als je eraan werkt.',
    },
    'experience-readiness': {
      statement: 'We willen leren van wat we op het werk meemaken.',
      hint: 'Een les die anders loopt, een gesprek met ouders, een nieuwe taak.',
    },
    'looking-back': {
      statement: 'We nemen achteraf de tijd om te zien wat we leerden.',
      hint: 'Welk moment was belangrijk voor je, en wat kun je nu wat je eerst niet kon?',
    },
    'making-explicit': {
      statement: 'Wat een ervaring ons leert, brengen we onder woorden.',
      hint: 'Ook wat verder geldt dan die ene keer.',
    },
    transfer: {
      statement: 'Wat we ergens leerden, gebruiken we ook in een nieuwe situatie.',
      hint: 'Zoals in een andere klas of bij een andere taak.',
    },
    'seeing-need': {
      statement: 'We zien wanneer leren uit ervaring alleen niet genoeg is.',
      hint: 'Dan maak je een plan, vraag je hulp of kies je een cursus.',
    },
    seeking: {
      statement: 'We zoeken situaties op waarvan we iets kunnen leren.',
      hint: 'Zoals een andere groep, of een taak die je nog niet eerder deed.',
    },
    'open-to-feedback': {
      statement: 'We staan open voor kritiek op ons werk.',
      hint: 'Je luistert ernaar, of vraagt er zelf om.',
    },
  },
};
