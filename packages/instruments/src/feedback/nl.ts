import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const feedbackNl: ChecklistWording = {
  instrument: 'feedback',
  locale: 'nl',
  title: 'Onze feedback aan leerlingen',
  introduction:
    'Elf stellingen over feedback aan leerlingen: waar die over gaat, hoe je die geeft en hoe je dat leert. Kies wat nu het beste bij jullie past.',
  stem: 'Bij feedback aan leerlingen',
  scale: developmentScaleNl,
  domains: {
    aspects: {
      title: 'Waar onze feedback over gaat',
      description: 'Meer over het werk, de aanpak en het sturen van je leren dan over wie je bent.',
    },
    guidelines: {
      title: 'Hoe we feedback geven',
      description: 'Zo praten dat een leerling begrijpt wat je bedoelt.',
    },
    'learning-to-give': {
      title: 'Feedback leren geven',
      description:
        'Hoe we er zelf beter in worden: met scholing, met voorbeelden en met feedback van anderen.',
    },
  },
  items: {
    task: {
      statement: 'We laten zien hoe ver het werk nog van het doel af is.',
      hint: 'Feedback op de taak: wat klopt er al, wat kan er nog bij?',
    },
    'learning-process': {
      statement: 'We gaan in op hoe een leerling het heeft aangepakt.',
      hint: 'Feedback op het leerproces, zoals een manier van rekenen of een leesstrategie.',
    },
    'self-regulation': {
      statement: 'Onze feedback helpt leerlingen om hun eigen leren te sturen.',
      hint: 'Feedback op zelfregulatie: plannen, nagaan hoe het gaat en bijsturen.',
    },
    person: {
      statement: 'Onze complimenten gaan over wat leerlingen doen, niet over wie ze zijn.',
      hint: 'Van ‘wat ben jij slim’ leert een leerling minder dan van ‘je hebt je antwoord gecontroleerd’.',
    },
    concrete: {
      statement: 'We benoemen precies wat we zien.',
      hint: 'Ook bij een compliment leg je uit wat er goed aan is.',
    },
    'explicit-aspects': {
      statement: 'We zeggen er duidelijk bij waar onze feedback over gaat.',
      hint: 'De taak, de aanpak of het sturen van het leren: wat je openlaat, vullen leerlingen zelf in.',
    },
    'intended-emotions': {
      statement: 'We zeggen welk gevoel er achter onze feedback zit.',
      hint: 'Zoals: ik zeg dit omdat ik vertrouwen in je heb.',
    },
    dialogue: {
      statement: 'We vragen hoe een leerling onze feedback opvat.',
      hint: 'In een kort gesprek, met een open vraag.',
    },
    training: {
      statement: 'We volgen scholing over feedback geven.',
      hint: 'Om te weten wat werkt en waarom.',
    },
    modelling: {
      statement: 'Iemand doet het ons voor in onze eigen klas.',
      hint: 'Een collega of coach neemt even over en laat zien hoe je in deze klas feedback geeft.',
    },
    'receiving-feedback': {
      statement: 'We krijgen feedback op hoe we zelf feedback geven.',
      hint: 'Na een lesbezoek, bij video van de les of meteen, via een oortje.',
    },
  },
};
