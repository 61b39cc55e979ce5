import type { Locale } from '../base/locale.js';
import type { StagesTexts } from '../stages/texts.js';
import { teamEn } from './team.en.js';

const SURENESS = { probable: 'probably', almost: 'almost certainly' } as const;

const are = (count: number): string => (count === 1 ? 'is' : 'are');

export const stagesEn: Locale<StagesTexts> = {
  locale: 'en',
  texts: {
    ...teamEn,
    problemHeading: 'Something cannot be shown here',
    moreProblems: (count) => `And ${String(count)} more.`,
    yourChoice: 'Your choice',
    dontKnow: 'I don’t know',
    chosen: 'your choice',
    notChosen: 'You have not chosen yet.',
    required: 'Choose a place. If you don’t know, choose “I don’t know”.',
    marksSummary: 'Not sure? Tick what you recognise',
    marksHint: 'Your ticks point to a place in the list. What you choose yourself is what counts.',
    recognisedByYou: 'What you recognise',
    recognisedNothing: 'You ticked nothing.',
    pointsHere: (ticked) => (ticked ? 'your ticks point here' : 'no ticks leads here'),
    pointsTo: (stage, ticked) =>
      ticked ? `Your ticks point to “${stage}”.` : `With no ticks, you end up at “${stage}”.`,
    pointsNowhere: (ticked) =>
      ticked ? 'Your ticks do not point to a place yet.' : 'With no ticks, nothing points to a place.',
    pickFollows: 'That is your choice now.',
    pickStays: (pick) => `Your choice is still “${pick}”.`,
    pickOpen: 'If you choose nothing yourself, that counts as your choice.',

    reached: {
      first: (stage) => `More than half of you are at “${stage}”`,
      further: (stage) => `At least half of you are at “${stage}” or further`,
      last: (stage) => `At least half of you are at “${stage}”`,
    },
    reachedRule: {
      first: (count, of) => `${String(count)} of ${String(of)} ${are(count)} there.`,
      further: (count, of) => `${String(count)} of ${String(of)} ${are(count)} there or further.`,
      last: (count, of) => `${String(count)} of ${String(of)} ${are(count)} there.`,
    },
    probably: (stage, other) => `Probably “${stage}”, though it could be “${other}”`,
    perhaps: (stage, other) => `Perhaps “${stage}”, perhaps “${other}”`,
    uncertainRule: 'It is too close to name just one place. So name both.',
    camps: 'You stand in two camps',
    campsRule:
      'Some of you are at the start and some are a good way further on. So a single place says little here.',
    staysOfTeam: (sure) => `Even if everybody had chosen, that would ${SURENESS[sure]} still be so.`,
    staysAgain: (sure) => `If you ask again, that will ${SURENESS[sure]} be so again.`,
    couldChange: {
      team: 'The choices that are missing could still settle which of the two it is.',
      process: 'If you ask again, it may turn out differently.',
    },
    allIn: 'No choice is missing, so this is certain.',
    unseen: (count, of) =>
      `${String(count)} of ${String(of)} ${count === 1 ? 'does' : 'do'} not know. Ask each other first: what makes it hard to see?`,

    ladder: 'Where you are',
    half: {
      first: 'More than half of you are here',
      further: 'At least half of you are here or further',
      last: 'At least half of you are here',
    },
    couldBeHere: 'It could be here, too',
    nobody: 'nobody',
    countOf: (count, of) => (count === 0 ? 'nobody' : `${String(count)} of ${String(of)}`),
    onePerson: 'Each mark is one colleague',
    lengthIsCount: 'The longer the block, the more colleagues',
    leftOpen: (count) =>
      count === 1 ? 'One colleague chose no place.' : `${String(count)} colleagues chose no place.`,
    agreements: {
      shared: 'You are fairly close to each other.',
      different: 'You are in different places.',
      camps: 'Two camps.',
    },

    next: (stage) => `On the way to “${stage}”`,
    keep: 'How to keep this going',
    looksLike: (stage) => `What “${stage}” looks like:`,
    talk: 'In pairs, tell each other something you saw at school in the past month. Which place does it fit, and what do you hear that you did not know?',
    talkCamps:
      'In pairs, find an example from the past month for each of the two camps. What does the one camp see that the other does not?',
    meanings: 'What each place means',

    recognised: 'What you recognise',
    looked: (count) =>
      count === 1
        ? 'One colleague looked at what they recognise.'
        : `${String(count)} colleagues looked at what they recognise.`,

    own: 'you',
    ownPlace: (stage) => `You are at “${stage}”.`,
    ownDontKnow: 'You chose “I don’t know”.',
    ownMissing: 'You have not chosen a place yourself yet.',
    ownNotice: 'Only you can see that, on this screen.',

    table: 'The same figures in a table',
    tableCaption: 'Where you are',
    columnPlace: 'Place',
    columnCount: 'Here',
    columnAtLeast: 'Here or further',
    columnChance: 'Chance of at least half (out of 100)',
    noMean:
      'The team’s place is the furthest one where at least half of you are, or further (the median). There is no average: the steps between two places are not all the same size.',
    chancesNote: {
      team: 'If everybody had chosen, at least half would be there about this often, out of 100 times. Chances are rounded to the nearest 5.',
      process:
        'If you chose again 100 times, at least half would be there about this often. Chances are rounded to the nearest 5.',
    },

    almostEveryone: (stage) => `(Almost) everybody: ${stage}`,
    undefined: { 'no-data': 'Nobody has chosen a place yet.' },
  },
};
