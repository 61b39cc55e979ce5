import type { ChangeTexts, OwnTexts, RankingTexts, RolesTexts } from '../report/texts.js';

export const rankingEn: RankingTexts = {
  title: 'What stands out?',
  strengths: 'Stands out as strong',
  weaker: 'Still closest to the start',
  chances: { probable: 'Probably', likely: 'More likely than not' },
  clearlyAbove: 'clearly higher than the rest',
  clearlyBelow: 'clearly lower than the rest',
  tied: 'These are tied: their order says nothing.',
  noneClear: 'The statements do not clearly differ from one another. So look at the whole.',
  noneHere: 'No statement clearly stands out here.',
  needsRows: 'Which statements really stand out cannot be said from tallies. That takes the single answers.',
};

export const rolesEn: RolesTexts = {
  title: (first, second) => `${capital(first)} beside ${second}`,
  titleWithoutNames: 'Two groups side by side',
  overall: 'Everything together',
  level: (role, phase) => `${capital(role)}: ${phase}`,
  almostEveryone: (role, phase) => `${capital(role)}, (almost) everybody: ${phase}`,
  higher: (role, other) => `${capital(role)} rate it higher than ${other}.`,
  perhapsHigher: (role, other) =>
    `${capital(role)} rate it a little higher than ${other}, but that may be chance.`,
  alike: (first, second) => `${capital(first)} and ${second} see this much alike.`,
  domainsClosed: (minimum) =>
    `By theme this stays under glass. It opens only where at least ${minimum} people in each group filled it in.`,
  norm: (role, norm) => `${capital(role)} are at ${norm} out of 100 on average.`,
  difference: (points) => `That is ${points} apart.`,
  pairs: (role, other, outOfTen) =>
    `Put one of the ${role} beside one of the ${other} each time, and the first is higher in ${outOfTen} of 10 pairs. A tie counts half.`,
  pairsRange: (from, to) => `It could also be ${from === to ? from : `${from} to ${to}`} of 10.`,
  pairsRangeMissing: 'How sure that is cannot be said here.',
  complete: 'Everybody in both groups filled it in. So this difference is no estimate.',
  chance: (p) => `Permutation test of the difference: p = ${p}.`,
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
    'no-clear-change': 'No change that can be told from chance',
  },
  smallest: (points) => `With this many people, a difference only shows from about ${points} out of 100 on.`,
  difference: (points) => `Difference: ${points}.`,
  range: (from, to) => `The real difference probably lies between ${from} and ${to}.`,
  methods: {
    paired: '95 % interval, paired: worked out with those who filled it in both times.',
    unpaired: '95 % interval, unpaired: then and now as two separate groups.',
  },
  people: (earlier, later) => `${earlier} people filled it in then, ${later} now.`,
  linked: (linked, everybody) =>
    everybody
      ? 'Those are the same people.'
      : `${linked} of them filled it in both times; whoever joined or left counts in one of the two only.`,
  notLinked:
    'Those who took part then are not linked to those who take part now. So they may partly be other people.',
  standards:
    'Mind: people who learn often raise the bar. So a lower result can also mean that you look more closely.',
  caption: 'Last time and now, by theme',
  earlierColumn: 'Then',
  laterColumn: 'Now',
  differenceColumn: 'Difference',
  smallestColumn: 'Shows from',
  verdictColumn: 'In words',
};

export const ownEn: OwnTexts = {
  notice:
    'What you picked yourself now stands here as ‘you’. Only you see that, on this screen. It is not kept, sent or printed.',
  you: 'you',
  answer: (answer) => `You: ${answer}`,
  notApplicable: 'You: not applicable',
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
