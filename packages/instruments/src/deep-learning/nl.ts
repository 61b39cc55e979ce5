import type { StagesWording } from '@lerend/core/stages';

export const deepLearningNl: StagesWording = {
  instrument: 'deep-learning',
  locale: 'nl',
  title: 'Hoe diep leren wij als team?',
  introduction:
    'Denk aan iets nieuws waar ons team mee bezig is: wat doen we met wat we leren? Het gaat om ons eigen leren, niet om dat van leerlingen.',
  question: 'Hoe diep gaat ons eigen leren nu?',
  marksQuestion: 'Wat herken je in hoe wij leren?',
  stages: {
    surface: {
      title: 'Leren aan de oppervlakte',
      short: 'Oppervlakte',
      description:
        'Jullie maken kennis met iets nieuws en weten waar het over gaat. Dat is de bodem waar de rest op rust.',
      next: 'Vraag één laag door. Praat tien minuten met drie collega’s over iets wat jullie net leerden. Waarom zou dit werken, bij wie niet, en waaraan zie je dat?',
    },
    deep: {
      title: 'Diep leren',
      short: 'Diep',
      description:
        'Jullie zoeken uit waarom iets werkt. Jullie leggen verband met wat jullie al wisten, en kijken er kritisch naar.',
      next: 'Neem het mee naar een andere plek. Kies samen één inzicht en probeer het deze week in een ander vak, een andere klas of een oudergesprek. Vertel elkaar daarna wat je hebt aangepast.',
    },
    transfer: {
      title: 'Meenemen naar iets nieuws',
      short: 'Transfer',
      description:
        'Dit heet transfer: wat jullie op de ene plek leerden, helpt jullie ook op een heel andere. Het is deel van jullie werk geworden.',
      next: 'Houd die weg open. Vraag bij elk nieuw onderwerp: waar lijkt dit op, en wat werkte daar? Bewaar één voorbeeld op een plek die iedereen kent, zodat ook een nieuwe collega ermee verder kan.',
    },
  },
  aspects: {},
  marks: {
    engagement: 'We zijn met iets nieuws aan de slag gegaan.',
    understanding: 'We kunnen in eigen woorden uitleggen waar het nieuwe om draait.',
    action: 'We gebruiken wat we leren in situaties die voor ons nieuw zijn.',
    reflection: 'We praten erover waarom iets bij ons werkt.',
    judgement: 'We gaan samen na wat iets nieuws waard is.',
    commitment: 'We houden vast aan wat we leren, ook als het even tegenzit.',
  },
};
