import type { RecognitionTexts } from '../report/texts.js';
import { changeEn } from './report-comparisons.en.js';
import { talkEn } from './report-talk.en.js';

export const recognitionEn: RecognitionTexts = {
  orderHints: {
    result:
      'From what fits most to what fits least. What is in two camps, or was seen by few, stands at the bottom.',
  },
  phaseColumn: 'Does it fit?',
  chancesColumn: 'Chance of each word (out of 100)',
  stepsColumn: 'Steps to another word',
  phases: {
    early: { label: 'Does not fit', short: 'Does not fit' },
    partial: { label: 'Fits a little', short: 'A little' },
    strong: { label: 'Fits well', short: 'Fits well' },
  },
  doubt: {
    twoCamps:
      'Part of the team says that this does not fit, another part that it fits well. The middle says little here.',
  },
  spacing: 'Which of the two fits more depends here on how big you think the step between two answers is.',
  middle: (middle) =>
    `The middle of the team is at ${middle}, on a scale from 0 (does not fit) to 100 (fits well).`,
  certaintyMissing: 'How likely each of these words is cannot be worked out here.',
  phaseAndChoices: (phase, choices) => `Taken together: ${phase.toLocaleLowerCase('en')}. ${choices}`,
  rule: (phases, partial, strong) =>
    `Above the line you see how well this fits, below it how sure that is. More is not better here, and less is no weakness. Every statement counts the same. Below ${partial} of the way it is called ${phases.early}, from ${partial} on ${phases.partial}, from ${strong} on ${phases.strong}. Those limits are a convention.`,
  reading: [
    'The ring is the middle of the team. The bar around it shows where that middle could lie if everybody had filled it in. A short bar is surer than a long one.',
    'Where it could also be the word beside it, both are named. The numbers are under “In numbers”.',
    'The marks stand in order of how well it fits. Nobody can see who is which mark.',
    'An “I don’t know” does not count in the result. The dotted line keeps that place open.',
    'Two camps: for at least a quarter it does not fit, for at least a quarter it fits well, and hardly anybody is in between.',
  ],
  ranking: {
    strengths: 'Fits most',
    weaker: 'Fits least',
    clearlyAbove: 'clearly more than the rest',
    clearlyBelow: 'clearly less than the rest',
  },
  roles: {
    higher: (role, other) => `To ${role} it fits more than to ${other}.`,
    perhapsHigher: (role, other) => `To ${role} it fits more than to ${other}, but that may be chance.`,
    pairs: (role, other, outOfTen) =>
      `Put one of the ${role} beside one of the ${other}, again and again. In ${outOfTen} of 10 pairs it fits more to the first; a tie counts half.`,
    pairsColumn: 'Fits more to the first group, in pairs',
  },
  change: {
    verdicts: {
      ...changeEn.verdicts,
      up: 'Fits more than last time',
      down: 'Fits less than last time',
    },
    standards:
      'Bear in mind: a difference does not say that things are better or worse. It may have changed, or you see it differently now.',
  },
  talk: {
    questions: {
      ...talkEn.questions,
      camps: [
        'Who can tell us what you notice of this? And who sees something else?',
        'Are you all thinking of the same piece of it?',
        'Suppose you saw it the other way. What would you see then?',
      ],
      unseen: [
        'Who stands closer to this, and can tell us more about it?',
        'Whom outside the team could you ask about this?',
        'What would you need to see or hear to be able to tell?',
      ],
      early: [
        'What tells you that this does not fit?',
        'Is there anybody for whom it does? What would they say?',
        'What difference does that make for what you are going to do?',
      ],
      partial: [
        'When does this fit, and when does it not?',
        'Which piece of it does this fit most?',
        'Which example would make this clearer?',
      ],
      strong: [
        'What do you notice of this?',
        'For whom is this just the same, and for whom not?',
        'What does this mean for what you are going to do?',
      ],
      closed: [
        'You need not say what you picked. What would tell you that this fits?',
        'You need not say what you picked. What would an outsider ask about this?',
      ],
    },
  },
};
