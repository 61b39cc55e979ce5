import type { ChangeTexts, OwnTexts, RankingTexts, RolesTexts } from '../report/texts.js';

export const rankingEn: RankingTexts = {
  title: 'What stands out?',
  strengths: 'Stands out as strong',
  weaker: 'Still closest to the start',
  chances: { probable: 'Probably', likely: 'More likely than not' },
  clearlyAbove: 'clearly higher than the rest',
  clearlyBelow: 'clearly lower than the rest',
  tied: 'These are (nearly) level: their order says nothing.',
  noneClear: 'The statements do not clearly differ from one another. So look at the whole.',
  noneHere: 'No statement clearly stands out here.',
  needsRows: 'Which statements really stand out cannot be said from tallies. That takes individual answers.',
};

export const rolesEn: RolesTexts = {
  title: (first, second) => `${capital(first)} beside ${second}`,
  titleWithoutNames: 'Two groups side by side',
  overall: 'Everything together',
  level: (role, phase) => `${capital(role)}: ${phase}`,
  almostEveryone: (role, phase) => `${capital(role)}, (almost) everybody: ${phase}`,
  higher: (role, other) => `${capital(role)} rate it higher than ${other}.`,
  perhapsHigher: (role, other) => `${capital(role)} rate it higher than ${other}, but that may be chance.`,
  alike: (first, second) => `${capital(first)} and ${second} see this in much the same way.`,
  domainsClosed: (minimum) =>
    `By theme this stays under glass. It opens only where at least ${minimum} people in each group filled it in.`,
  norm: (role, norm) => `${capital(role)} are at ${norm} on average, on a scale from 0 to 100.`,
  difference: (points) => `That is a difference of ${inPoints(points)}.`,
  pairs: (role, other, outOfTen) =>
    `Put one of the ${role} beside one of the ${other}, again and again. In ${outOfTen} of 10 pairs the first is higher; a tie counts half.`,
  pairsRange: (from, to) => `Very likely it is ${from === to ? from : `${from} to ${to}`} of 10.`,
  pairsRangeMissing: 'How sure that is cannot be said here.',
  complete: 'Everybody in both groups filled it in. So this difference is not an estimate.',
  chance: (outOfHundred, p) =>
    `If the group made no difference, you would see a gap like this ${outOfHundred === 0 ? 'less than once' : outOfHundred === 1 ? 'about once' : `about ${outOfHundred} times`} in 100 (permutation test, p ${p}).`,
  caption: 'Two groups side by side, by theme',
  differenceColumn: 'Difference',
  pairsColumn: 'First group higher, in pairs',
  pairsCell: (outOfTen) => `${outOfTen} of 10`,
  wordsColumn: 'In words',
};

export const changeEn: ChangeTexts = {
  title: 'Last time and now',
  earlier: (phase) => `Then: ${phase}`,
  later: (phase) => `Now: ${phase}`,
  verdicts: {
    up: 'Higher than last time',
    down: 'Lower than last time',
    'no-clear-change': 'No clear change: the difference may be chance',
  },
  smallest: (points) => `With this many people, a difference only shows from about ${inPoints(points)} on.`,
  difference: (points) => `Difference: ${points}, on a scale from 0 to 100.`,
  range: (from, to) => `The real difference very likely lies between ${from} and ${to}.`,
  methods: {
    paired:
      'An estimate like this is right about 95 times out of 100. Worked out with those who filled it in both times (paired).',
    unpaired:
      'An estimate like this is right about 95 times out of 100. Worked out with then and now as two separate groups (unpaired).',
  },
  people: (earlier, later) => `${earlier} people filled it in then, ${later} now.`,
  linked: (linked, everybody) =>
    everybody
      ? 'Those are the same people.'
      : `${linked} people filled it in both times. Anyone who joined or left counts in only one of the two.`,
  notLinked: 'It is not known who filled it in both times. So some of them may be different people.',
  standards:
    'Bear in mind: people who learn often raise the bar. So a lower result can also mean that you look more closely.',
  caption: 'Last time and now, by theme',
  earlierColumn: 'Then',
  laterColumn: 'Now',
  differenceColumn: 'Difference',
  smallestColumn: 'Shows from',
  verdictColumn: 'In words',
};

export const ownEn: OwnTexts = {
  notice:
    'What you picked yourself now stands here as “you”. Only you see that, on this screen. It is not kept, sent or printed.',
  you: 'you',
  answer: (answer) => `You: ${answer}`,
  notApplicable: 'You: Does not apply here',
};

function inPoints(points: number): string {
  return points === 1 ? '1 point' : `${points} points`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
