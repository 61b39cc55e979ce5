import type { PromiseTexts } from '../promise/texts.js';

export const promiseEn: PromiseTexts = {
  ownAnswers: 'Your own answers',
  ownAnswersText: {
    screen: 'Only you see what you pick. The result holds no names, only numbers.',
    paper: 'Whoever counts the sheets sees yours too. Leave your name off. The result holds only numbers.',
    counted: 'Whoever counts the answers can see them. The result holds only numbers.',
    'open-table':
      'This is an open table: your colleagues may recognise what you picked. Only those who agree to that beforehand take part.',
  },
  handedIn: 'While the round is open',
  handedInText: {
    screen: 'You only see how many people have handed in. There is no result yet, for anyone.',
    paper: 'There is no result yet, for anyone. It comes once all sheets have been counted.',
    counted: 'There is no result yet, for anyone. It comes once everything has been counted.',
  },
  teamResult: 'Once the round is closed',
  teamResultText: (fromHowMany) =>
    `From ${fromHowMany} people on, whoever gets the result sees how often each answer was picked. A statement that fewer people filled in stays closed.`,
  roles: (names) =>
    names === undefined ? 'Two groups side by side' : `${capital(names[0])} beside ${names[1]}`,
  rolesText: (fromHowMany) =>
    `Shown once the round is closed, and only if at least ${fromHowMany} people in each group filled it in.`,
  rolesByDomain: 'Those groups by theme',
  rolesByDomainText: (fromHowMany) => `Only if at least ${fromHowMany} people in each group filled it in.`,
  minimumLowered: 'Lowered minimum',
  minimumLoweredText: (fromHowMany, by, reason) =>
    `In this round, results are shown from ${fromHowMany} people on. That was decided by ${by}. The reason: ${reason}`,
  notPromised: 'What nobody can promise',
  limits: {
    'everybody-alike': 'If everybody picks the same, that shows. Then you know what each colleague picked.',
    'knowing-colleagues':
      'If only one person picks an answer, that shows. People who know each other well can sometimes guess who it was.',
    'comparing-notes':
      'Colleagues who tell each other what they picked can sometimes work out what others picked.',
    'other-results': 'If somebody lays a result from another system beside this one, more may show.',
    keepers: 'Whoever runs the system that holds the answers can sometimes get at them.',
  },
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
