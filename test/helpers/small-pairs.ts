import type { PairsInstrument, PairsWording } from '@lerend/core/pairs';
import type { Answer, Response } from '@lerend/core/model';

const source = { document: 'test', place: 'all of it' };

/** Four pairs between two poles: one that asks for the right, one that asks for the left, and two that ask for neither. */
export const smallPairs: PairsInstrument = {
  kind: 'pairs',
  id: 'small-pairs',
  version: '1.0.0',
  source,
  poles: { left: { id: 'alone' }, right: { id: 'together' } },
  pairs: [
    { id: 'planning', source, basis: 'source', aim: 'right' },
    { id: 'meetings', source, basis: 'editorial', aim: 'left' },
    { id: 'materials', source, basis: 'source' },
    { id: 'breaks', source, basis: 'source' },
  ],
  positions: { reach: 3, basis: 'editorial' },
  scoring: { type: 'mean-position', band: { numerator: 1, denominator: 2 }, basis: 'editorial' },
  editorial: ['pairs', 'statements', 'positions', 'band', 'aims'],
};

/** The same without names for the poles, and with two positions on each side. */
export const fivePositions: PairsInstrument = {
  kind: 'pairs',
  id: 'five-positions',
  version: '1.0.0',
  source,
  pairs: smallPairs.pairs,
  positions: { reach: 2, basis: 'editorial' },
  scoring: { type: 'mean-position', band: { numerator: 1, denominator: 4 }, basis: 'editorial' },
  editorial: ['positions', 'band'],
};

export const smallPairsEn: PairsWording = {
  instrument: 'small-pairs',
  locale: 'en',
  title: 'How we work',
  introduction: 'Say for each pair where your team stands. Neither side is wrong.',
  stem: 'What is most like your team?',
  poles: { left: 'Alone', right: 'Together' },
  middle: 'As much the one as the other',
  degrees: ['A little more', 'Mostly', 'Wholly'],
  pairs: {
    planning: {
      title: 'Planning',
      left: 'Each of us plans her own lessons.',
      right: 'We plan our lessons side by side.',
    },
    meetings: {
      title: 'Meetings',
      left: 'We meet when there is something to settle.',
      right: 'We meet every week, whatever there is.',
    },
    materials: {
      title: 'Materials',
      left: 'I make my materials myself.',
      right: 'We use each other’s materials.',
    },
    breaks: {
      title: 'Breaks',
      left: 'I spend my break in my own room.',
      right: 'I spend my break in the staff room.',
    },
  },
};

export const smallPairsNl: PairsWording = {
  instrument: 'small-pairs',
  locale: 'nl',
  title: 'Hoe wij werken',
  introduction: 'Zeg bij elk paar waar jullie team staat. Geen van beide kanten is fout.',
  stem: 'Wat past het meest bij jullie team?',
  poles: { left: 'Alleen', right: 'Samen' },
  middle: 'Van allebei evenveel',
  degrees: ['Iets meer', 'Vooral', 'Helemaal'],
  pairs: {
    planning: {
      title: 'Plannen',
      left: 'Ieder plant de eigen lessen.',
      right: 'We plannen onze lessen naast elkaar.',
    },
    meetings: {
      title: 'Overleg',
      left: 'We overleggen als er iets te regelen is.',
      right: 'We overleggen elke week, wat er ook is.',
    },
    materials: {
      title: 'Materiaal',
      left: 'Ik maak mijn materiaal zelf.',
      right: 'We gebruiken elkaars materiaal.',
    },
    breaks: {
      title: 'Pauze',
      left: 'Ik heb pauze in mijn eigen lokaal.',
      right: 'Ik heb pauze in de teamkamer.',
    },
  },
};

/** A response with answers in the order of the pairs. */
export function stand(instrument: PairsInstrument, answers: readonly Answer[]): Response {
  return {
    instrument: instrument.id,
    version: instrument.version,
    answers: Object.fromEntries(
      instrument.pairs.slice(0, answers.length).map(({ id }, index) => [id, answers[index] ?? null]),
    ),
  };
}

/** So many people at each position of the first pair, from the left pole to the right one. */
export function spreadOver(instrument: PairsInstrument, counts: readonly number[]): readonly Response[] {
  return counts.flatMap((people, index) =>
    Array.from({ length: people }, () => stand(instrument, [index - instrument.positions.reach])),
  );
}
