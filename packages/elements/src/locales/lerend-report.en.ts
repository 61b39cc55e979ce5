import type { Locale } from '../base/locale.js';
import type { ReportTexts } from '../report/texts.js';

const FRACTIONS: Readonly<Record<string, string>> = {
  '1/4': 'a quarter',
  '1/3': 'one third',
  '1/2': 'half',
  '2/3': 'two thirds',
  '3/4': 'three quarters',
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });

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

    tookPart: (respondents) => `${respondents} ${respondents === 1 ? 'colleague' : 'colleagues'} took part`,
    tookPartOf: (respondents, invited) =>
      `${respondents} of ${invited} ${invited === 1 ? 'colleague' : 'colleagues'} took part`,
    invitedUnknown: 'How many people were invited is not known.',
    overResponse:
      'More people took part than were invited. Check the number of people invited, and that nobody took part twice.',
    override: (minimum, by, reason) =>
      `In this round, results are shown from ${minimum} people on. ${by} decided so. The reason: ${reason}`,

    domains: 'By theme',
    domain: 'Theme',
    items: 'By statement',
    item: 'Statement',
    phaseColumn: 'Phase',
    middleColumn: 'Middle of the team (0 to 100)',
    boundsColumn: 'Could still become',
    stepsColumn: 'Steps to another phase',
    agreementColumn: 'Agreement',
    domainsCaption: 'Results by theme',
    itemsCaption: 'Answers by statement',
    range: (from, to) => `${from} to ${to}`,

    phases: {
      early: { label: 'Still in the early stage', short: 'Early' },
      partial: { label: 'Partly developed', short: 'Partly' },
      strong: { label: 'Strongly developed', short: 'Strong' },
    },
    polarised: 'In two camps',
    onTheEdge: (phase, neighbour, upwards) =>
      `${phase}, ${upwards ? 'nearly' : 'close to'} ${lower(neighbour)}`,
    figure: (middle, from, to) =>
      from === undefined || to === undefined
        ? `The middle of the team is at ${middle} out of 100.`
        : `The middle of the team is at ${middle} out of 100. Once everybody answers, it lies between ${from} and ${to}.`,
    quote: (name) => `‘${name}’`,
    fraction: ({ numerator, denominator }) =>
      FRACTIONS[`${numerator}/${denominator}`] ?? `${numerator}/${denominator}`,

    twoCamps: 'Part of the team is low and part of it is high. The middle says little here.',
    oneStep: (neighbour) =>
      `One colleague choosing one step differently, and it is called ${neighbour}. So name both.`,
    steps: (steps, neighbour) =>
      `It would take ${steps} answers, each one step different, to call it ${neighbour}.`,
    allAnswersIn: 'All answers are in. Nobody is left who could change this.',
    stays: (phase) => `Even if everybody who is missing still answers, it stays ${phase}.`,
    couldBecome: (lowest, highest) =>
      `Those who did not answer could still change this: from ${lowest} to ${highest}.`,
    boundsUnknown:
      'What those who did not take part could still change cannot be said: it is not known how many people were invited.',
    boundsMissing: 'What those who did not take part could still change is not shown here.',
    campsMissing: 'Whether the team is in two camps here is not shown.',
    someStatements: (used, all) => `This rests on ${used} of the ${all} statements.`,

    agreements: { shared: 'Seen alike', different: 'Seen differently', camps: 'Two camps' },
    mostChosen: (count, of, answer) => `${count} of ${of} chose ${answer}`,
    chosenAlike: (count, of, answers) => `${list.format(answers)}: ${count} of ${of} each`,
    camps: (low, lowName, high, highName) => `${low} × ${lowName}, ${high} × ${highName}`,
    unseen: 'Hard to see',
    unseenDetail: (count, of) => `${count} of ${of} do not know`,

    dontKnow: 'I don’t know',
    notApplicable: 'Not applicable',
    unanswered: 'Not filled in',
    leftOpen: (count) => `${count} not filled in`,
    notApplicableCount: (count) => `${count} not applicable`,
    onePerson: 'Each mark is one colleague',
    lengthIsCount: 'The longer the block, the more colleagues',

    howToRead: 'How do I read this?',
    rule: (phases, partial, strong) =>
      `Above the ground you see the phase, below it how sure that is. Every statement counts the same. Below ${partial} of the way it is called ${phases.early}, from ${partial} on ${phases.partial}, from ${strong} on ${phases.strong}. Those limits are a convention.`,
    reading: [
      'The ring is the middle of the team. The root around it shows where that middle could still end up if everybody who is missing answers.',
      'A few different answers can change a phase. That is why it says how many steps that would take.',
      'The marks stand in order of phase. Nobody can see who is which mark.',
      'An ‘I don’t know’ does not count in the phase. The dotted line keeps that place open.',
      'Two camps: at least a quarter is low, at least a quarter is high, and hardly anybody is in between.',
    ],

    withheld: {
      'below-minimum': 'Under glass: too few answers to show',
      'would-reveal-small-group': 'Under glass: this would show something about a small group',
    },
    withheldWhy: 'With few answers, people could guess who chose what. That is why this stays closed.',
    undefined: {
      'no-data': 'There are no answers yet.',
      'too-few-items': 'Too few statements have a result to say anything about the whole.',
      'too-few-for-spread': 'Too few answers to see whether you look at this alike.',
      'zero-variance': 'Everybody chose the same; there is no difference to show.',
      'needs-rows': 'This cannot be computed from counted answers.',
      'invited-unknown': 'It is not known how many people were invited.',
    },
    notAvailable: 'This is not shown here.',

    versions: (instrument, version, scoring) =>
      `Instrument ${instrument}, version ${version}. Scoring, version ${scoring}.`,
    problem: 'This result cannot be shown.',
    moreProblems: (count) => `And ${count} more.`,
  },
};
