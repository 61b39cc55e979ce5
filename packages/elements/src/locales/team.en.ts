import type { TeamTexts } from '../team/texts.js';

export const teamEn: TeamTexts = {
  loading: 'The result is on its way.',
  loadFailed: 'The team’s result could not be loaded. Reload the page to try again.',
  ourTeam: 'Our team',
  tookPart: (count) =>
    count === 1 ? '1 colleague filled it in' : `${String(count)} colleagues filled it in`,
  tookPartOf: (count, invited) => `${String(count)} of ${String(invited)} filled it in`,
  overResponse:
    'More people filled it in than were invited. Check the number of people invited, and that nobody filled it in twice.',
  loweredMinimum: (minimum, by, reason) =>
    `In this round, results are shown from ${String(minimum)} people on. That was decided by ${by}. The reason: ${reason}`,
  loweredMinimumWithheld: (by, reason) =>
    `The minimum for this round was lowered. That was decided by ${by}. The reason: ${reason}`,
  fromTallies: 'From tallies.',
  fromTalliesText: 'What can only be worked out from individual answers is left out.',
  openTable:
    'This is an open table: everybody agreed beforehand that colleagues may recognise what you picked.',
  talkHeading: 'To talk about',
  withheldHeading: 'Under glass',
  withheld: {
    'below-minimum': 'Too few answers to show.',
    'would-reveal-small-group': 'Otherwise it would show what a small group chose.',
  },
  undefinedHeading: 'Nothing to see yet',
};
