import type { PromiseTexts } from '../promise/texts.js';

export const promiseNl: PromiseTexts = {
  ownAnswers: 'Je eigen antwoorden',
  ownAnswersText: {
    screen: 'Alleen jij ziet wat je kiest. In de uitslag staan geen namen, alleen aantallen.',
    paper:
      'Wie de bladen telt, ziet ook jouw blad. Zet er geen naam op. In de uitslag staan alleen aantallen.',
    counted: 'Wie de antwoorden telt, kan ze zien. In de uitslag staan alleen aantallen.',
    'open-table':
      'Dit is een open tafel: je collega’s kunnen herkennen wat je koos. Alleen wie dat vooraf goed vindt, doet mee.',
  },
  handedIn: 'Zolang de ronde open is',
  handedInText: {
    screen: 'Je ziet alleen hoeveel mensen al hebben ingeleverd. Er is nog geen uitslag, voor niemand.',
    paper: 'Er is nog geen uitslag, voor niemand. Die komt als alle bladen zijn geteld.',
    counted: 'Er is nog geen uitslag, voor niemand. Die komt als alles is geteld.',
  },
  teamResult: 'Als de ronde dicht is',
  teamResultText: (fromHowMany) =>
    `Wie de uitslag krijgt, ziet vanaf ${fromHowMany} mensen hoe vaak elk antwoord is gekozen. Vulden minder mensen een stelling in, dan blijft die dicht.`,
  roles: (names) =>
    names === undefined ? 'Twee groepen naast elkaar' : `${capital(names[0])} naast ${names[1]}`,
  rolesText: (fromHowMany) =>
    `Te zien als de ronde dicht is, en alleen als in elke groep minstens ${fromHowMany} mensen hebben ingevuld.`,
  rolesByDomain: 'Die groepen per onderdeel',
  rolesByDomainText: (fromHowMany) =>
    `Alleen als in elke groep minstens ${fromHowMany} mensen hebben ingevuld.`,
  minimumLowered: 'Verlaagd minimum',
  minimumLoweredText: (fromHowMany, by, reason) =>
    `In deze ronde is een uitslag al te zien vanaf ${fromHowMany} mensen. Dat besloot ${by}. De reden: ${reason}`,
  notPromised: 'Wat niemand kan beloven',
  limits: {
    'everybody-alike': 'Kiest iedereen hetzelfde, dan is dat te zien. Dan weet je het ook van elke collega.',
    'knowing-colleagues':
      'Kiest maar één iemand een antwoord, dan is dat te zien. Wie elkaar goed kennen, kunnen soms raden wie dat was.',
    'comparing-notes':
      'Collega’s die elkaar vertellen wat ze kozen, kunnen soms uitrekenen wat anderen kozen.',
    'other-results': 'Legt iemand er een uitslag uit een ander systeem naast, dan kan er meer te zien zijn.',
    keepers: 'Wie het systeem beheert waarin de antwoorden staan, kan daar soms bij.',
  },
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
}
