import type { Locale } from '../base/locale.js';
import type { AxisEnds, QuadrantTexts } from '../quadrant/texts.js';
import { teamEn } from './team.en.js';

const people = (count: number): string => {
  if (count === 0) return 'nobody';
  return count === 1 ? 'one colleague' : `${String(count)} colleagues`;
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** From 0 to 100: with words for the ends where both axes share them, else for each axis. */
function fromLowToHigh(axes: readonly AxisEnds[]): string {
  const [first] = axes;
  if (first !== undefined && axes.every(({ low, high }) => low === first.low && high === first.high)) {
    return `0 (${first.low}) to 100 (${first.high})`;
  }
  return `0 to 100: ${list.format(axes.map(({ axis, low, high }) => `on ${axis} from “${low}” to “${high}”`))}`;
}

const SURENESS = { probable: 'probably', almost: 'almost certainly' } as const;

export const quadrantEn: Locale<QuadrantTexts> = {
  locale: 'en',
  texts: {
    ...teamEn,
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
    inClass: (title) => `Where you stand: ${title}`,
    inClassRule: 'The middle of your places lies in this field.',
    onEdge: (titles) =>
      titles.length > 2
        ? 'On the edge, in the middle between the fields'
        : `On the edge: between ${list.format(titles.map((title) => `“${title}”`))}`,
    onEdgeRule:
      'The middle of your places lies on the path between the fields. So do not name just one field.',
    probably: (name, other) => `Probably “${name}”, though it could be “${other}”`,
    perhaps: (name, other) => `Perhaps “${name}”, perhaps “${other}”`,
    uncertainRule: 'The middle of your places lies too close to another field to name just one.',
    staysOfTeam: (name, sure) =>
      `Even if everybody had chosen a place, it would ${SURENESS[sure]} still be “${name}”.`,
    staysAgain: (name, sure) => `If you choose a place again, it will ${SURENESS[sure]} be “${name}” again.`,
    couldChange: {
      team: 'The places that are missing could still change that.',
      process: 'If you choose a place again, it may turn out differently.',
    },
    allIn: 'No place is missing, so this middle is certain.',
    certaintyMissing: {
      'too-few-for-interval': 'With so few places there is no telling how sure that is.',
      'zero-variance': 'All places are at one point, so how sure that is cannot be worked out.',
      'needs-rows': 'Only individual answers could tell how sure that is.',
      'invited-unknown': 'How many people were invited is not known, so nobody can say how sure that is.',
    },
    noSharedClass: 'No shared place',
    spreadOverClasses: 'Your places are spread over the fields, so the middle says little here.',
    polarisedAxis: 'On one of the axes you stand in two camps, so the middle says little here.',
    countOf: (count, total) => (count === 0 ? 'nobody' : `${String(count)} of ${String(total)}`),
    edge: 'On the edge',
    edgeNote: (count, total) =>
      count === 0
        ? 'Nobody stands on the edge, the path between the fields.'
        : `On the edge, the path between the fields: ${String(count)} of ${String(total)}. Whoever stands there belongs to none of the four.`,
    regionSummary: (ranges) =>
      `The middle may be ${list.format(ranges.map(({ axis, from, to }) => `between ${String(from)} and ${String(to)} on ${axis}`))}, on a scale from 0 to 100.`,
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
    ownMissing: 'You filled in too little to have a place of your own.',
    talk: 'Suppose you choose a place again in a year. Where would it be, and what does that ask of you?',
    talkSpread:
      'Tell each other in pairs why you chose your place. What did one of you see that the other did not?',
    table: 'The same figures in a table',
    tableShares: 'Where you stand',
    tableAxes: 'The middle, and how far apart you stand',
    columnPlace: 'Place',
    columnCount: 'Number',
    columnShare: 'Share',
    columnAxis: 'Axis',
    columnCentre: 'Middle',
    columnSpread: 'Apart',
    columnRange: 'May be',
    range: (from, to) => `${String(from)} to ${String(to)}`,
    tableChances: 'Which field it may be',
    columnChance: 'Chance (out of 100)',
    meanDistance: (points) =>
      points === 0
        ? 'On average you stand at the middle itself.'
        : `On average you stand about ${String(points)} ${points === 1 ? 'point' : 'points'} from the middle, on an axis from 0 to 100.`,
    axisNote: (axes) =>
      `The middle runs from ${fromLowToHigh(axes)}. “Apart” is how far a place usually is from the middle (standard deviation).`,
    chancesNote: {
      team: 'If everybody had chosen a place, the middle would fall in that field about this often, out of 100 times. Chances are rounded to the nearest 5.',
      process:
        'If you chose places again 100 times, the middle would fall in that field about this often. Chances are rounded to the nearest 5.',
    },
    regionNote:
      'A thin line like this is right about 95 times out of 100: the middle is then inside it (Hotelling, 1931). The numbers are rounded outwards to the nearest 5.',
    almostEveryone: (field) => `(Almost) everybody: ${field}`,
    undefined: { 'no-data': 'There is no place that counts yet.' },
  },
};
