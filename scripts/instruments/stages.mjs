import { bullets, code, paragraphs, plain, table } from './markdown.mjs';
import { talkAboutStages } from './talk.mjs';

const EDITORIAL = {
  stages: 'stages that the source does not give, marked as such above',
  marks: 'marks that the source does not give, marked as such above, and which stage each belongs to',
  ground: 'the place before the first stage',
  aspects: 'what marks are grouped by',
  half: 'that a team has reached the stage that at least half of it stands at or beyond',
  'next-steps': 'what a team can do to go on from each stage',
};

export const stagesPages = {
  size: ({ stages, marks }) => `${stages.length} stages, ${marks.length} marks`,
  statements: ({ marks }) => marks.length,
  structure,
  scoring,
  editorial: ({ editorial }) =>
    bullets(['all wording, in both languages', ...editorial.map((choice) => EDITORIAL[choice])]),
  talk: talkAboutStages,
};

function structure({ ground, stages, aspects, marks }, nl, en) {
  const places = [...(ground === undefined ? [] : [{ ...ground, marks: 'ground' }]), ...stages];
  return paragraphs(
    '### The stages, the first one first',
    table(
      ['Id', 'Dutch', 'English', 'Its marks', 'Basis'],
      places.map(({ id, marks: how, basis }) => [
        code(id),
        plain(nl.stages[id].title),
        plain(en.stages[id].title),
        how === 'ground'
          ? 'none: before the first stage'
          : how === 'describe'
            ? 'each describes it'
            : 'all together lift the stage before it',
        basis,
      ]),
    ),
    '### The marks',
    table(
      ['Id', 'Stage', ...(aspects.length > 0 ? ['About'] : []), 'Dutch', 'English', 'Basis'],
      marks.map(({ id, stage, aspect, basis }) => [
        code(id),
        code(stage),
        ...(aspects.length > 0 ? [aspect === undefined ? '–' : plain(en.aspects[aspect].title)] : []),
        plain(nl.marks[id]),
        plain(en.marks[id]),
        basis,
      ]),
    ),
    '### The next step from each place',
    table(
      ['Id', 'Dutch', 'English'],
      places.map(({ id }) => [code(id), plain(nl.stages[id].next), plain(en.stages[id].next)]),
    ),
  );
}

function scoring({ stages, ground }) {
  const describes = stages.some(({ marks }) => marks === 'describe');
  const adds = stages.some(({ marks }) => marks === 'add');
  return paragraphs(
    'Somebody picks a stage. Who has doubts ticks the marks that she recognises, and sees which stage they point to; what she picks counts, and where she picks nothing, what her marks point to.',
    describes
      ? 'Marks that describe a stage point to the highest stage that at least half of the ticked ones lie at or beyond.'
      : undefined,
    adds
      ? `${describes ? 'From there it goes up' : `It begins ${ground === undefined ? 'at the first stage' : 'before the first stage and goes up'}`} one stage at a time, as long as all marks of the next stage that adds are ticked.`
      : undefined,
    'Stages are never averaged: nobody says that the steps between them are equally large. A team has reached the highest stage that at least half of those who answered stand at or beyond, which is the lower median. A report says how many stand where, how likely it is for each stage that half of everybody invited stand there or further, and what the next step is. Where a team stands in two camps, no single stage speaks for it. [Certainty](../measurement/certainty.md) has the formulas.',
  );
}
