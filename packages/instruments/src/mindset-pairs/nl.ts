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
      left: 'Mijn taak is leerlingen ondersteunen; leren doen ze zelf.',
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
      right: 'Een toets laat mij zien wat mijn les heeft opgeleverd.',
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
      left: 'Voor een fijne band in de klas zorgen leerlingen zelf.',
      right: 'Voor een fijne band in de klas zorg ik als leraar.',
    },
    'language-of-learning': {
      title: 'Vertellen over leren',
      left: 'Uitleggen hoe leren werkt, ook aan ouders, laat ik aan anderen.',
      right: 'Uitleggen hoe leren werkt, ook aan ouders, neem ik op me.',
    },
  },
};
