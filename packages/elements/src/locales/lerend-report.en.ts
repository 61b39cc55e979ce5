import type { Locale } from '../base/locale.js';
import type { ReportTexts } from '../report/texts.js';
import { promiseEn } from './promise.en.js';
import { changeEn, ownEn, rankingEn, rolesEn } from './report-comparisons.en.js';
import { recognitionEn } from './report-recognition.en.js';
import { talkEn } from './report-talk.en.js';

const FRACTIONS: Readonly<Record<string, string>> = {
  '1/4': 'a quarter',
  '1/3': 'one third',
  '1/2': 'half',
  '2/3': 'two thirds',
  '3/4': 'three quarters',
};

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const SURENESS = { probable: 'probably', almost: 'almost certainly' } as const;

function everybody(invited: number | undefined): string {
  return invited === undefined ? 'everybody' : `all ${invited}`;
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('en') + text.slice(1);
}

export const reportEn: Locale<ReportTexts> = {
  locale: 'en',
  texts: {
    title: 'How your team sees it now',
    lede: 'This is not a grade. It is a drawing of how you see things yourselves, to pause at together.',

    print: 'Print',
    showAs: 'Show as',
    picture: 'Picture',
    table: 'Table',
    order: 'Order',
    orders: { talk: 'Talk about first', result: 'Result', questionnaire: 'Questionnaire' },
    orderHints: {
      talk: 'What you see most differently stands at the top.',
      result: 'From strong to early. What is in two camps, or was seen by few, stands at the bottom.',
      questionnaire: 'In the order of the questionnaire.',
    },

    tookPart: (respondents) =>
      respondents === 1 ? '1 colleague filled it in' : `${respondents} colleagues filled it in`,
    tookPartOf: (respondents, invited) => `${respondents} of ${invited} filled it in`,
    invitedUnknown: 'How many people were invited is not known.',
    overResponse:
      'More people filled it in than were invited. Check the number of people invited, and that nobody filled it in twice.',
    override: (minimum, by, reason) =>
      `In this round, results are shown from ${minimum} people on. That was decided by ${by}. The reason: ${reason}`,
    openTable:
      'This is an open table: everybody agreed beforehand that colleagues may recognise what you picked.',
    fromTallies: 'From tallies',
    fromTalliesText: 'What can only be worked out from individual answers is left out.',

    domains: 'By theme',
    domain: 'Theme',
    items: 'By statement',
    item: 'Statement',
    phaseColumn: 'Phase',
    middleColumn: 'Middle of the team (0 to 100)',
    intervalColumn: 'Very likely, if everybody had filled it in',
    chancesColumn: 'Chance of each phase (out of 100)',
    boundsColumn: 'Lowest and highest, if everybody had filled it in',
    stepsColumn: 'Steps to another phase',
    agreementColumn: 'Seen alike?',
    domainsCaption: 'Results by theme',
    itemsCaption: 'Answers by statement',
    range: (from, to) => `${from} to ${to}`,

    phases: {
      early: { label: 'Still in the early stage', short: 'Early' },
      partial: { label: 'Partly developed', short: 'Partly' },
      strong: { label: 'Strongly developed', short: 'Strong' },
    },
    polarised: 'In two camps',
    near: (phase, neighbour) => `${phase}, close to ${lower(neighbour)}`,
    quote: (name) => `“${name}”`,
    fraction: ({ numerator, denominator }) =>
      FRACTIONS[`${numerator}/${denominator}`] ?? `${numerator}/${denominator}`,

    doubt: {
      twoCamps: 'Part of the team is low and part of it is high. The middle says little here.',
      allIn: 'All answers are in. Nobody is left who could change this.',
      allInNear: (neighbour) =>
        `All answers are in, and still it is a close call with ${neighbour}. So name both.`,
      near: (neighbour) => `It could also be ${neighbour}. So name both.`,
      stays: (phase) => `Even if everybody had filled it in, it would still be ${phase}.`,
      ofTeam: (phase, sure, invited) =>
        `Even if ${everybody(invited)} had filled it in, it would ${SURENESS[sure]} still be ${phase}.`,
      again: (phase, sure) => `If you ask again, it will ${SURENESS[sure]} be ${phase} again.`,
      couldBecome: (lowest, highest) =>
        `Those who did not fill it in could still change this: from ${lowest} to ${highest}.`,
      invitedUnknown:
        'It is not known how many people were invited. So there is no telling how sure this is.',
      missing: 'How sure this is cannot be said here.',
    },
    numbers: 'In numbers',
    spacing: 'Which of the two is higher depends here on how big you think the step between two levels is.',
    middle: (middle) => `The middle of the team is at ${middle}, on a scale from 0 to 100.`,
    intervalOfTeam: (from, to, invited) =>
      `If ${everybody(invited)} had filled it in, it would very likely be between ${from} and ${to}.`,
    intervalAgain: (from, to) => `If you ask again, it will very likely be between ${from} and ${to}.`,
    chances: (chances) =>
      `Out of 100 times, that would be ${list.format(chances.map(([phase, count]) => `${phase} about ${count} times`))}.`,
    chance: (phase, outOfHundred) => `${phase} ${outOfHundred}`,
    outermost: (from, to) => `Whatever the others had picked: at least ${from} and at most ${to}.`,
    steps: (steps, neighbour) =>
      steps === 1
        ? `If one answer were one step different, it would be called ${neighbour}.`
        : `It would take ${steps} answers, each one step different, to call it ${neighbour}.`,
    scored: (scored) =>
      scored === 1
        ? '1 colleague filled in enough statements here to be counted.'
        : `${scored} colleagues filled in enough statements here to be counted.`,
    differsFromNorm:
      'Not everybody filled in the same statements. Worked out by person instead of by statement, the middle comes out slightly different.',
    campsMissing: 'Whether the team is in two camps here is not shown.',
    certaintyMissing: 'How likely each phase is cannot be worked out here.',
    someStatements: (used, all) => `This rests on ${used} of the ${all} statements.`,
    methods: {
      predictive:
        'An estimate like this is right about 95 times out of 100. Method: a prediction for those who did not fill it in.',
      jeffreys: 'An estimate like this is right about 95 times out of 100. Method: Jeffreys.',
      t: 'An estimate like this is right about 95 times out of 100. Method: t distribution.',
      complete: 'Everybody filled it in, so this is not an estimate.',
    },

    agreements: { shared: 'Seen alike', different: 'Seen differently', camps: 'Two camps' },
    mostChosen: (count, of, answer) => `${count} of ${of} chose ${answer}`,
    chosenAlike: (count, of, answers) => `${list.format(answers)} equally often (${count} of ${of} each)`,
    camps: (low, lowName, high, highName) => `${low} × ${lowName}, ${high} × ${highName}`,
    unseen: 'Hard to see',
    unseenDetail: (count, of) => `${count} of ${of} ${count === 1 ? 'does' : 'do'} not know`,
    phaseAndChoices: (phase, choices) => `Taken together, ${lower(phase)}: ${choices}`,
    almostEveryone: (answer) => `(Almost) everybody: ${answer}`,

    dontKnow: 'I don’t know',
    notApplicable: 'Does not apply here',
    unanswered: 'Not filled in',
    leftOpen: (count) => `${count} not filled in`,
    dontKnowCount: (count, of) => `${count} of ${of} ${count === 1 ? 'does' : 'do'} not know`,
    notApplicableCount: (count) => `${count} × “Does not apply here”`,
    onePerson: 'Each mark is one colleague',
    lengthIsCount: 'The longer the block, the more colleagues',

    howToRead: 'How do I read this?',
    rule: (phases, partial, strong) =>
      `Above the ground you see the phase, below it how sure that is. Every statement counts the same. Below ${partial} of the way it is called ${phases.early}, from ${partial} on ${phases.partial}, from ${strong} on ${phases.strong}. Those limits are a convention.`,
    reading: [
      'The ring is the middle of the team. The root around it shows where that middle could lie if everybody had filled it in. A short root is surer than a long one.',
      'Where it could also be the phase beside it, both are named. The numbers are under “In numbers”.',
      'The marks stand in order of phase. Nobody can see who is which mark.',
      'An “I don’t know” does not count in the phase. The dotted line keeps that place open.',
      'Two camps: at least a quarter is low, at least a quarter is high, and hardly anybody is in between.',
    ],

    withheld: {
      'below-minimum': 'Under glass: too few answers to show',
      'would-reveal-small-group': 'Under glass: otherwise it would show what a small group chose',
    },
    withheldWhy: 'With few answers, people could guess who chose what. That is why this stays closed.',
    undefined: {
      'no-data': 'There are no answers yet.',
      'too-few-items': 'There are too few statements with a result to say anything about the whole.',
      'too-few-for-spread': 'Too few answers to tell whether you see this alike.',
      'zero-variance': 'Everybody chose the same; there is no difference to show.',
      'too-few-for-interval': 'Too few people to say how sure this is.',
      'too-few-linked': 'Too few people filled it in both times.',
      'needs-rows': 'This cannot be worked out from tallies.',
      'invited-unknown': 'It is not known how many people were invited.',
      'not-asked': 'This was not asked for.',
    },
    notAvailable: 'This is not shown here.',

    ranking: rankingEn,
    roleNames: { leader: 'leaders', teacher: 'teachers' },
    roles: rolesEn,
    change: changeEn,
    own: ownEn,
    talk: talkEn,
    recognition: recognitionEn,

    promised: 'What was promised',
    promise: promiseEn,
    policy: (minimum, detail) =>
      `Results are shown from ${minimum} people on, two groups by theme from ${detail} in each.`,
    versions: (instrument, version, scoring) =>
      `Questionnaire ${instrument}, version ${version}. Scoring: version ${scoring}.`,
    problem: 'This result cannot be shown.',
    partProblem: 'A part cannot be shown.',
    moreProblems: (count) => `And ${count} more.`,
  },
};
