import type { PairsWording } from '@lerend/core/pairs';

export const mindsetPairsNl: PairsWording = {
  instrument: 'mindset-pairs',
  locale: 'nl',
  title: 'Kijken vanuit lesgeven of vanuit leren',
  introduction:
    'Twee manieren om naar je werk te kijken, acht keer naast elkaar. Je vindt ze allebei bij leraren met hart voor hun leerlingen; kies wat nu het best bij jou past.',
  stem: 'Wat past nu het best bij jou?',
  poles: { left: 'Onderwijzen centraal', right: 'Leren centraal' },
  middle: 'Van allebei evenveel',
  degrees: ['Iets meer', 'Vooral', 'Helemaal'],
  pairs: {
    role: {
      title: 'Mijn rol',
      left: 'Mijn taak is leerlingen steunen; het leren doen ze zelf.',
      right: 'Mijn taak is nagaan wat leerlingen aan mijn lessen hebben.',
    },
    causes: {
      title: 'Wat resultaten zeggen',
      left: 'Resultaten van leerlingen zeggen iets over wat zij in huis hebben.',
      right: 'Resultaten van leerlingen zeggen iets over wat ik heb gedaan.',
    },
    talk: {
      title: 'Waar ik over praat',
      left: 'Met collega’s praat ik het liefst over hoe ik lesgeef.',
      right: 'Met collega’s praat ik het liefst over hoe leerlingen leren.',
    },
    assessment: {
      title: 'De toets',
      left: 'Een toets laat mij zien wat een leerling heeft geleerd.',
      right: 'Een toets laat mij zien wat mijn lessen hebben gedaan.',
    },
    dialogue: {
      title: 'In de les',
      left: 'De kern van mijn les is wat ik uitleg.',
      right: 'De kern van mijn les is wat we bespreken.',
    },
    challenge: {
      title: 'Wat voldoening geeft',
      left: 'Het geeft me voldoening als ik mijn best heb gedaan.',
      right: 'Het geeft me voldoening als iets een uitdaging voor me is.',
    },
    relations: {
      title: 'De band in de klas',
      left: 'Een fijne band in de klas is aan de leerlingen zelf.',
      right: 'Een fijne band in de klas is aan mij als leraar.',
    },
    'language-of-learning': {
      title: 'Uitleg over leren',
      left: 'Vertellen hoe leren werkt, ook aan ouders, is iets voor anderen.',
      right: 'Vertellen hoe leren werkt, ook aan ouders, is iets voor mij.',
    },
  },
};
