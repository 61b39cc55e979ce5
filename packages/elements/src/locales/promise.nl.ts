import type { PromiseTexts } from '../promise/texts.js';

export const promiseNl: PromiseTexts = {
  ownAnswers: 'Je eigen antwoorden',
  ownAnswersText: {
    screen: 'Alleen jij ziet wat je kiest. In de uitslag staan geen namen en geen losse antwoorden.',
    paper:
      'Wie de formulieren telt, ziet het jouwe. Zet er geen naam op. In de uitslag staan alleen aantallen.',
    counted: 'Wie de antwoorden telt, kan ze zien. In de uitslag staan alleen aantallen.',
    'open-table':
      'Dit is een open tafel: je collega’s mogen herkennen wat je koos. Dat kan alleen als iedereen daar vóór het eerste antwoord ja op zei.',
  },
  handedIn: 'Zolang de ronde open is',
  handedInText: {
    screen: 'Te zien is alleen hoeveel mensen hebben ingevuld. Er is nog geen uitslag, voor niemand.',
    paper: 'Er is nog geen uitslag, voor niemand. Die komt als alle formulieren zijn geteld.',
    counted: 'Er is nog geen uitslag, voor niemand. Die komt als alles is geteld.',
  },
  teamResult: 'Als de ronde dicht is',
  teamResultText: (fromHowMany) =>
    `Wie de uitslag krijgt, ziet hoe vaak elk antwoord gekozen is, vanaf ${fromHowMany} mensen. Wat minder dan ${fromHowMany} mensen beantwoordden, blijft dicht.`,
  roles: (names) =>
    names === undefined ? 'Twee groepen naast elkaar' : `${capital(names[0])} naast ${names[1]}`,
  rolesText: (fromHowMany) =>
    `Ook te zien als de ronde dicht is, als in elke groep minstens ${fromHowMany} mensen invulden.`,
  rolesByDomain: 'Die groepen per onderdeel',
  rolesByDomainText: (fromHowMany) => `Alleen als in elke groep minstens ${fromHowMany} mensen invulden.`,
  minimumLowered: 'Verlaagd minimum',
  minimumLoweredText: (fromHowMany, by, reason) =>
    `In deze ronde is een uitslag al te zien vanaf ${fromHowMany} mensen. Dat besloot ${by}. De reden: ${reason}`,
  notPromised: 'Wat niemand kan beloven',
  limits: {
    'everybody-alike': 'Kiest iedereen hetzelfde, dan is dat te zien. Dan weet je het ook van elke collega.',
    'knowing-colleagues': 'Wie een collega goed kent, kan soms raden wat die koos.',
    'comparing-notes': 'Collega’s die elkaar vertellen wat ze kozen, weten meer over de anderen.',
    'other-results': 'Een uitslag die met een ander systeem is gemaakt, kan naast deze meer laten zien.',
    keepers: 'Wie het systeem beheert waarin de antwoorden staan, kan daar soms bij.',
  },
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
}
