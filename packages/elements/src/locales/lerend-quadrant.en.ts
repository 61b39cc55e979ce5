import type { Locale } from '../base/locale.js';
import type { QuadrantTexts } from '../quadrant/texts.js';

const people = (count: number): string => {
  if (count === 0) return 'nobody';
  return count === 1 ? 'one colleague' : `${String(count)} colleagues`;
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });

const SURENESS = { probable: 'probably', almost: 'almost certainly' } as const;

export const quadrantEn: Locale<QuadrantTexts> = {
  locale: 'en',
  texts: {
    problemHeading: 'Something cannot be shown here',
    moreProblems: (count) => `And ${String(count)} more.`,
    yourPlace: 'Your place',
    pointHint: 'Put your place in the field, or use the sliders.',
    planeLabel: 'Your place in the field',
    planeKeys: 'Arrow keys move your place. Hold Shift for small steps.',
    notPlaced: 'not chosen yet',
    placeInWords: (places) =>
      places.map(({ axis, step }) => `${axis}: ${step ?? 'not chosen yet'}`).join(', '),
    clearPlace: 'Take my place away',
    placeCleared: 'Your place has been taken away.',
    yourAnswers: 'Your answers',
    dontKnow: 'I don’t know',
    clearAnswer: 'Clear this answer',
    itemsLeft: (open, total) =>
      open === 0 ? 'Everything is answered' : `${String(open)} of ${String(total)} statements to go`,
    requiredPoint: 'First choose your place on both sliders.',
    requiredItem: 'This statement still needs an answer.',
    cultures: 'The four fields',
    loading: 'The result is on its way.',
    loadFailed: 'The part that shows a team could not be loaded; reload the page to try again.',
    ourTeam: 'Our team',
    tookPart: (count) => (count === 1 ? 'one colleague took part' : `${String(count)} colleagues took part`),
    tookPartOf: (count, invited) => `${String(count)} of the ${String(invited)} took part`,
    overResponse: 'There are more answers than people invited. Please check that number.',
    loweredMinimum: (minimum, by, reason) =>
      `The minimum of this round was lowered to ${String(minimum)} by ${by}: ${reason}`,
    loweredMinimumWithheld: (by, reason) => `The minimum of this round was lowered by ${by}: ${reason}`,
    inClass: (title) => `Where you stand: ${title}`,
    inClassRule: 'The middle of your places lies in this field.',
    onEdge: (titles) =>
      titles.length > 2
        ? 'On the edge, in the middle between the fields'
        : `On the edge: between ${list.format(titles)}`,
    onEdgeRule: 'The middle of your places lies on the path between the fields. So name both.',
    probably: (name, other) => `Probably “${name}”, though it could be “${other}”`,
    perhaps: (name, other) => `Perhaps “${name}”, perhaps “${other}”`,
    uncertainRule: 'The middle of your places lies too close to another field to name just one.',
    staysOfTeam: (name, sure) =>
      `Even if everybody had chosen a place, it would ${SURENESS[sure]} be “${name}”.`,
    staysAgain: (name, sure) => `If you choose a place again, it will ${SURENESS[sure]} be “${name}” again.`,
    couldChange: {
      team: 'The places that are missing could still change that.',
      process: 'If you choose a place again, it may turn out differently.',
    },
    allIn: 'No place is missing, so this middle stands.',
    certaintyMissing: {
      'too-few-for-interval': 'With so few places there is no telling how sure that is.',
      'zero-variance': 'All places are at one point, so how sure that is cannot be worked out.',
      'needs-rows': 'Only separate answers could tell how sure that is.',
      'invited-unknown': 'How many people were invited is not known, so nobody can say how sure that is.',
    },
    noSharedCulture: 'No shared culture',
    spreadOverClasses: 'Your places are spread over the fields, so the middle says little here.',
    polarisedAxis: 'On one of the axes you stand in two camps, so the middle says little here.',
    countOf: (count, total) => (count === 0 ? 'nobody' : `${String(count)} of ${String(total)}`),
    edge: 'On the edge',
    edgeNote: (count, total) =>
      count === 0
        ? 'Nobody stands on the edge, the path between the fields.'
        : `On the edge, the path between the fields: ${String(count)} of ${String(total)}. Whoever stands there belongs to none of the four.`,
    regionSummary: (ranges) =>
      `The middle may be ${list.format(ranges.map(({ axis, from, to }) => `between ${String(from)} and ${String(to)} on ${axis}`))}, from 0 to 100.`,
    teamSummary: (shares) => shares.map(({ title, count }) => `${title}: ${people(count)}`).join('. '),
    centre: 'the middle of your places',
    spread: 'how far apart you stand',
    spreadHint: 'The wider the dotted line, the further apart your places are.',
    spreadMissing: 'With so few places there is no telling how far apart you stand.',
    distance: {
      close: 'Your places are close together.',
      between: 'Your places are some way apart.',
      far: 'Your places are far apart.',
    },
    region: 'where the middle may be',
    regionHint: {
      team: 'Had everybody chosen a place, the middle would very likely be inside the thin line.',
      process: 'If you choose a place again, the middle will very likely be inside the thin line again.',
    },
    regionBeyond: 'That line does not fit in the field: these places leave much open.',
    own: 'your place, on this screen only',
    ownInClass: (title) => `Your place is in: ${title}.`,
    ownOnEdge: 'Your place is on the edge, on the path between the fields.',
    ownMissing: 'You chose too little to have a place.',
    fromTallies: 'From tallies.',
    fromTalliesText: 'What can only be worked out from separate answers is not here.',
    openTable:
      'This is an open table: everybody agreed beforehand that colleagues may recognise what you picked.',
    talkHeading: 'To talk about',
    talk: 'Suppose you choose a place again in a year. Where would it be, and what does that ask of you?',
    talkSpread:
      'Tell each other in pairs why you chose your place. What did one of you see that the other did not?',
    table: 'The same figures in a table',
    tableShares: 'Where you stand',
    tableAxes: 'The middle and the spread',
    columnPlace: 'Place',
    columnCount: 'Number',
    columnShare: 'Share',
    columnAxis: 'Axis',
    columnCentre: 'Middle',
    columnSpread: 'Spread',
    columnRange: 'May be',
    range: (from, to) => `${String(from)} to ${String(to)}`,
    tableChances: 'Which field it may be',
    columnChance: 'Chance (out of 100)',
    meanDistance: (points) =>
      points === 0
        ? 'On average you stand at the middle itself.'
        : `On average you stand some ${String(points)} points from the middle, on an axis from 0 to 100.`,
    axisNote: 'The middle runs from 0 (little) to 100 (much). The spread is the standard deviation.',
    chancesNote: {
      team: 'Out of 100 times, the middle falls in that field about as often, once the places that are missing come in. Chances are rounded to 5.',
      process:
        'Out of 100 times that you choose places again, the middle falls in that field about as often. Chances are rounded to 5.',
    },
    regionNote:
      'The thin line is a 95 percent confidence region around the mean (Hotelling, 1931), rounded outwards to 5.',
    withheldHeading: 'Under glass',
    withheld: {
      'below-minimum': 'Too few answers to show.',
      'would-reveal-small-group': 'Otherwise it would show what a small group chose.',
    },
    undefinedHeading: 'Nothing to see yet',
    undefined: { 'no-data': 'There is no place that counts yet.' },
  },
};
