import { STAGE_SLOT } from '@lerend/core/stages';
import type { StagesInstrument, StagesWording } from '@lerend/core/stages';
import type { Answer, Answers, Response } from '@lerend/core/model';

const source = { document: 'test', place: 'all of it' };
const from = { source, basis: 'source' } as const;

/**
 * A ground, two stages that their marks describe, and one that adds to the stage before it. The marks of the first two
 * are about two aspects each.
 */
export const smallStages: StagesInstrument = {
  kind: 'stages',
  id: 'small-stages',
  version: '1.0.0',
  source,
  ground: { id: 'not-yet', basis: 'editorial' },
  stages: [
    { id: 'apart', ...from, marks: 'describe' },
    { id: 'together', ...from, marks: 'describe' },
    { id: 'lasting', ...from, marks: 'add' },
  ],
  aspects: [
    { id: 'sharing', ...from },
    { id: 'trying', ...from },
  ],
  marks: [
    { id: 'share-when-asked', stage: 'apart', aspect: 'sharing', ...from },
    { id: 'try-alone', stage: 'apart', aspect: 'trying', ...from },
    { id: 'share-unasked', stage: 'together', aspect: 'sharing', ...from },
    { id: 'try-together', stage: 'together', aspect: 'trying', ...from },
    { id: 'time-planned', stage: 'lasting', ...from },
    { id: 'newcomers-join', stage: 'lasting', ...from },
  ],
  scoring: { type: 'half-at-least', basis: 'editorial' },
  editorial: ['marks', 'ground', 'half', 'next-steps'],
};

export const smallStagesNl: StagesWording = {
  instrument: 'small-stages',
  locale: 'nl',
  title: 'Samen oefenen',
  introduction: 'Kies waar jullie nu staan. Weet je het niet goed? Kijk dan eerst wat je herkent.',
  question: 'Waar staan jullie nu met samen oefenen?',
  marksQuestion: 'Wat herken je in jullie team?',
  stages: {
    'not-yet': {
      title: 'Nog niet begonnen',
      short: 'Nog niet',
      description: 'Er is nog niets afgesproken.',
      next: 'Spreek een eerste moment af.',
    },
    apart: {
      title: 'Ieder voor zich',
      short: 'Apart',
      description: 'Je oefent zelf, en soms vraagt iemand ernaar.',
      next: 'Vertel elkaar elke week één ding dat lukte.',
    },
    together: {
      title: 'Met elkaar',
      short: 'Samen',
      description: 'Jullie oefenen samen en vertellen elkaar wat je ziet.',
      next: 'Zet een vaste tijd in het rooster.',
    },
    lasting: {
      title: 'Vaste gewoonte',
      short: 'Gewoonte',
      description: 'Samen oefenen gaat vanzelf, ook als er iemand bij komt.',
      next: 'Houd het vast, en laat een ander team meekijken.',
    },
  },
  aspects: { sharing: { title: 'Delen' }, trying: { title: 'Uitproberen' } },
  marks: {
    'share-when-asked': 'Je vertelt iets als een collega ernaar vraagt.',
    'try-alone': 'Je probeert nieuwe dingen in je eigen lokaal uit.',
    'share-unasked': 'Collega’s vertellen uit zichzelf wat zij leerden.',
    'try-together': 'Jullie proberen een les samen uit.',
    'time-planned': 'Er staat tijd voor in het rooster.',
    'newcomers-join': 'Nieuwe collega’s doen vanaf dag één mee.',
  },
};

export const smallStagesEn: StagesWording = {
  instrument: 'small-stages',
  locale: 'en',
  title: 'Practising together',
  introduction: 'Choose where you are now. Not sure? Then look first at what you recognise.',
  question: 'Where is your team now with practising together?',
  marksQuestion: 'What do you recognise in your team?',
  stages: {
    'not-yet': {
      title: 'Not started yet',
      short: 'Not yet',
      description: 'Nothing has been agreed so far.',
      next: 'Agree on a first moment.',
    },
    apart: {
      title: 'Each on your own',
      short: 'Apart',
      description: 'You practise by yourself, and now and then somebody asks.',
      next: 'Tell each other one thing a week that worked.',
    },
    together: {
      title: 'With each other',
      short: 'Together',
      description: 'You practise together and say what you see.',
      next: 'Put a fixed time in the timetable.',
    },
    lasting: {
      title: 'A lasting habit',
      short: 'Habit',
      description: 'Practising together goes by itself, also when somebody joins.',
      next: 'Keep it going, and let another team look in.',
    },
  },
  aspects: { sharing: { title: 'Sharing' }, trying: { title: 'Trying out' } },
  marks: {
    'share-when-asked': 'You tell something when a colleague asks.',
    'try-alone': 'You try new things in your own classroom.',
    'share-unasked': 'Colleagues say what they learned without being asked.',
    'try-together': 'You try out a lesson together.',
    'time-planned': 'There is time for it in the timetable.',
    'newcomers-join': 'New colleagues take part from their first day.',
  },
};

/** What one person answers to `smallStages`. */
export function standing(answers: Answers): Response {
  return { instrument: smallStages.id, version: smallStages.version, answers };
}

/** Somebody who picks a stage: 0 for the ground, 1 for the first stage, and so on. */
export function picking(stage: Answer): Response {
  return standing({ [STAGE_SLOT]: stage });
}

/** Somebody who picks nothing and looks at all marks, of which she recognises these. */
export function recognising(...marks: readonly string[]): Response {
  return standing(Object.fromEntries(smallStages.marks.map(({ id }) => [id, marks.includes(id) ? 1 : 0])));
}

/** The same stages where everybody stands at one of them. */
export function withoutGround(instrument: StagesInstrument): StagesInstrument {
  const { kind, id, version, source: origin, stages, aspects, marks, scoring, editorial } = instrument;
  return { kind, id, version, source: origin, stages, aspects, marks, scoring, editorial };
}
