import type { Locale } from '../base/locale.js';
import type { PairsTexts, PositionName } from '../pairs/texts.js';
import { teamEn } from './team.en.js';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const SURENESS = { probable: 'probably', almost: 'almost certainly' } as const;

const people = (count: number): string => (count === 0 ? 'nobody' : String(count));

/** Without a name of its own, a pole is called A or B, as it is in the rows. */
function poleOf({ side, pole }: PositionName): string {
  return pole ?? (side === 'left' ? 'A' : 'B');
}

export const pairsEn: Locale<PairsTexts> = {
  locale: 'en',
  texts: {
    ...teamEn,
    problemHeading: 'Something cannot be shown here',
    moreProblems: (count) => `And ${count} more.`,

    yourAnswers: 'Your answers',
    hint: 'For each pair, choose a place between the two. The nearer to a sentence, the better it fits.',
    position: (degree, pole) => `${degree}: ${pole}`,
    notChosen: 'Not chosen yet',
    dontKnow: 'I don’t know',
    clear: 'Clear answer',
    cleared: 'Answer cleared',
    left: (open, total) => `${open} of ${total} left`,
    complete: (total) => (total === 1 ? 'Filled in' : `All ${total} filled in`),
    readOnly: (answered, total) => `${answered} of ${total} filled in, for reading only`,
    next: 'Next open pair',
    required: (open) => (open === 1 ? 'There is 1 pair still open.' : `There are ${open} pairs still open.`),

    title: 'Where you stand',
    lede: {
      plain:
        'For each pair you see which places you chose, from one side to the other. Neither side is better.',
      aimed:
        'For each pair you see which places you chose, from one side to the other. An arrow points the way that the model goes; that is no verdict on who chooses otherwise.',
    },
    onePerson: 'Each dot is one colleague',
    heightIsCount: 'The higher the block, the more colleagues',
    middle: 'the middle of your places',
    band: 'a middle in here is called “between the two”',
    aim: 'the way that the model goes',
    quote: (pole) => `“${pole}”`,

    atPole: (pole) => `more often at ${pole}`,
    between: 'between the two',
    sure: (place) => `You are ${place}`,
    probably: (place, other) => `You are probably ${place}, though it could be ${other}`,
    perhaps: (place, other) => `Perhaps you are ${place}, perhaps ${other}`,
    closeCall: (place, other) => `You are ${place}, but it is a close call with ${other}`,
    camps: 'You stand in two camps',
    campsDetail: (left, leftPole, right, rightPole) =>
      `${left} at ${leftPole} and ${right} at ${rightPole}. No one middle can speak for both.`,
    unseen: 'Hard to see',
    unseenDetail: (count, of) => `${count} of ${of} ${count === 1 ? 'does' : 'do'} not know.`,
    almostEveryone: (position) => `(Almost) everybody: ${position}`,

    allIn: 'Everybody has responded, so this is settled.',
    allInNear: 'Everybody has responded, and still it is a close call. So name both.',
    near: {
      team: 'Those who chose no place yet could still change this. So name both.',
      process: 'If you ask again, it may turn out differently. So name both.',
    },
    stays: (sure, invited) =>
      `Even if ${invited === undefined ? 'everybody' : `all ${invited}`} had chosen, that would ${SURENESS[sure]} still hold.`,
    again: (sure) => `If you ask again, it will ${SURENESS[sure]} turn out the same.`,

    agreements: { shared: 'Close together', different: 'Apart', camps: 'Two camps' },
    summary: (positions) => positions.map(({ position, count }) => `${position}: ${count}`).join('. '),
    summaryMiddle: (middle) => `The middle is at ${middle}, on a scale from 0 to 100.`,
    dontKnowCount: (count, of) => `${count} of ${of} ${count === 1 ? 'does' : 'do'} not know`,
    leftOpen: (count) => `${count} left open`,

    numbers: 'In numbers',
    sides: (left, leftPole, neutral, right, rightPole) =>
      `On the side of ${leftPole}: ${people(left)}. The middle: ${people(neutral)}. On the side of ${rightPole}: ${people(right)}.`,
    middleAt: (middle, leftPole, rightPole) =>
      `The middle of your places is at ${middle}, on a scale from 0 (${leftPole}) to 100 (${rightPole}).`,
    bandRule: (from, to) =>
      `From ${from} to ${to} it is called “between the two”. Those limits are an agreement.`,
    chances: (chances) =>
      `Out of 100 times, that would be ${list.format(chances.map(([place, count]) => `${place} about ${count} times`))}.`,
    method: {
      team: 'Chances are rounded to fives. Method: a prediction for those who chose no place yet.',
      process: 'Chances are rounded to fives. They say how it turns out if you ask again.',
    },

    ownNotice:
      'What you chose yourself is marked as “you” here. Only you can see it, on this screen. It is not kept, sent or printed.',
    own: (answer) => `You: ${answer}`,

    talk: 'Pick one pair together. Tell each other about a moment in the past few weeks that fits one of the two sides.',
    talkApart:
      'Pick a pair on which you stand apart. Find a moment that fits for each of the two sides. What does the one show that the other does not?',

    table: 'The same figures in a table',
    tableCaption: 'Which places you chose, pair by pair',
    columnPair: 'Pair',
    columnPosition: (position) =>
      position.side === undefined ? position.words : `${position.words}: ${poleOf(position)}`,
    rowPoles: (left, right) => `A: ${left} · B: ${right}`,
    columnUnanswered: 'Left open',
    columnMiddle: 'Middle (0 to 100)',
    columnWords: 'In words',
    columnChances: 'Chance (out of 100)',
    chance: (place, outOfHundred) => `${place} ${outOfHundred}`,
    columnAgreement: 'Close together?',

    undefined: { 'no-data': 'Nobody chose a place here yet.' },
  },
};
