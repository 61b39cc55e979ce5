import type { PromiseTexts } from '../promise/texts.js';

export const promiseEn: PromiseTexts = {
  ownAnswers: 'Your own answers',
  ownAnswersText: {
    screen: 'Only you see what you pick. The result holds no names and no single answers.',
    paper: 'Whoever counts the forms sees yours. Leave your name off. The result holds numbers only.',
    counted: 'Whoever counts the answers can see them. The result holds numbers only.',
    'open-table':
      'This is an open table: your colleagues may recognise what you picked. That needs a yes from everybody before the first answer.',
  },
  handedIn: 'While the round is open',
  handedInText: {
    screen: 'All that shows is how many people have filled it in. There is no result yet, for anyone.',
    paper: 'There is no result yet, for anyone. It comes once all forms have been counted.',
    counted: 'There is no result yet, for anyone. It comes once everything has been counted.',
  },
  teamResult: 'Once the round is closed',
  teamResultText: (fromHowMany) =>
    `Whoever gets the result sees how often each answer was picked, from ${fromHowMany} people on. Anything that fewer than ${fromHowMany} people answered stays closed.`,
  roles: (names) =>
    names === undefined ? 'Two groups side by side' : `${capital(names[0])} beside ${names[1]}`,
  rolesText: (fromHowMany) =>
    `Shown too once the round is closed, if at least ${fromHowMany} people in each group filled it in.`,
  rolesByDomain: 'Those groups by theme',
  rolesByDomainText: (fromHowMany) => `Only if at least ${fromHowMany} people in each group filled it in.`,
  minimumLowered: 'Lowered minimum',
  minimumLoweredText: (fromHowMany, by, reason) =>
    `In this round, results are shown from ${fromHowMany} people on. ${by} decided so. The reason: ${reason}`,
  notPromised: 'What nobody can promise',
  limits: {
    'everybody-alike': 'If everybody picks the same, that shows. Then you know it of each colleague too.',
    'knowing-colleagues': 'Somebody who knows a colleague well can sometimes guess what they picked.',
    'comparing-notes': 'Colleagues who tell each other what they picked know more about the others.',
    'other-results': 'A result that was made with another system can show more when laid beside this one.',
    keepers: 'Whoever runs the system that holds the answers can sometimes get at them.',
  },
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
