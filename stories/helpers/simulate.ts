import type { ChecklistInstrument } from '@lerend/core/checklist';
import type { Answer, Answers, Response } from '@lerend/core/model';
import type { PairsInstrument } from '@lerend/core/pairs';
import type { QuadrantInput, QuadrantInstrument } from '@lerend/core/quadrant';
import type { StagesInstrument } from '@lerend/core/stages';

type Random = () => number;
type Asked = ChecklistInstrument | QuadrantInstrument | StagesInstrument | PairsInstrument;

const PEOPLE = 12;
/** How many of them open the marks of a stage; so many did not that neither part is a small group. */
const LOOKED_AT_MARKS = 7;

/**
 * A made-up team of twelve that is the same each time for the same instrument: it is further in one thing than in
 * another, people see it differently, one thing divides them, and now and then somebody does not know or skips a thing.
 */
export function simulateTeam(instrument: Asked, input: QuadrantInput = 'point'): readonly Response[] {
  const random = randomOf(instrument.id);
  return answersOf(instrument, input, random).map((answers) => ({
    instrument: instrument.id,
    version: instrument.version,
    answers,
  }));
}

function answersOf(instrument: Asked, input: QuadrantInput, random: Random): readonly Answers[] {
  switch (instrument.kind) {
    case 'checklist':
      return rateStatements(instrument, random);
    case 'quadrant':
      return input === 'point' ? placeTeam(instrument, random) : rateAxes(instrument, random);
    case 'stages':
      return chooseStages(instrument, random);
    case 'pairs':
      return choosePositions(instrument, random);
    default:
      return instrument satisfies never;
  }
}

function rateStatements({ domains, items, scale }: ChecklistInstrument, random: Random): readonly Answers[] {
  const levels = new Map(domains.map(({ id }) => [id, between(random, 0.15, 0.85)]));
  const divided = Math.floor(random() * items.length);
  const levelOfItems = items.map(({ domain }) => (levels.get(domain) ?? 0.5) + around(random, 0.2));
  return people((person) => {
    const leaning = around(random, 0.15);
    return Object.fromEntries(
      items.map(({ id }, index) => {
        const level = index === divided ? person % 2 : (levelOfItems[index] ?? 0.5) + leaning;
        return [id, orNone(random, 1 + stepOn(level + around(random, 0.4), scale.points.length - 1))];
      }),
    );
  });
}

function placeTeam({ axes }: QuadrantInstrument, random: Random): readonly Answers[] {
  const sides = [axes.vertical, axes.horizontal].map(({ id }) => ({
    id,
    level: between(random, 0.15, 0.85),
  }));
  return people(() =>
    Object.fromEntries(sides.map(({ id, level }) => [id, stepOn(level + around(random, 0.35), 100)])),
  );
}

function rateAxes({ axes, items }: QuadrantInstrument, random: Random): readonly Answers[] {
  const levels = new Map([axes.vertical, axes.horizontal].map(({ id }) => [id, between(random, 0.15, 0.85)]));
  return people(() => {
    const leaning = around(random, 0.2);
    return Object.fromEntries(
      items.map(({ id, axis }) => {
        const level = (levels.get(axis) ?? 0.5) + leaning + around(random, 0.3);
        return [id, orNone(random, 1 + stepOn(level, 4))];
      }),
    );
  });
}

function chooseStages({ ground, stages, marks }: StagesInstrument, random: Random): readonly Answers[] {
  const lowest = ground === undefined ? 1 : 0;
  const level = between(random, 0.3, 0.6);
  const stageOrder = new Map(stages.map(({ id }, index) => [id, index + 1]));
  const addsUp = new Map(stages.map((each) => [each.id, each.marks === 'add']));
  return people((person) => {
    const stage = lowest + stepOn(level + around(random, 0.6), stages.length - lowest);
    const recognised = marks.map(({ id, stage: markOf }): readonly [string, Answer] => {
      const beyond = (stageOrder.get(markOf) ?? 0) - stage;
      const isLeftBehind = beyond < 0 && addsUp.get(markOf) !== true;
      return [id, random() < (beyond > 0 || isLeftBehind ? 0.4 / Math.abs(beyond) : 0.85) ? 1 : 0];
    });
    return {
      stage,
      ...(person < LOOKED_AT_MARKS ? Object.fromEntries(recognised) : {}),
    };
  });
}

function choosePositions(
  { pairs, positions: { reach } }: PairsInstrument,
  random: Random,
): readonly Answers[] {
  const divided = Math.floor(random() * pairs.length);
  const levels = pairs.map(() => between(random, 0.2, 0.8));
  return people((person) =>
    Object.fromEntries(
      pairs.map(({ id }, index) => {
        const level = index === divided ? person % 2 : (levels[index] ?? 0.5);
        return [id, orNone(random, stepOn(level + around(random, 0.5), 2 * reach) - reach)];
      }),
    ),
  );
}

function people(answers: (person: number) => Answers): readonly Answers[] {
  return Array.from({ length: PEOPLE }, (_, person) => answers(person));
}

function orNone(random: Random, answer: number): Answer {
  const chance = random();
  if (chance < 0.04) return 'dont-know';
  return chance < 0.06 ? null : answer;
}

/** The step nearest to a level from 0 to 1; a level beyond an end is that end. */
function stepOn(level: number, steps: number): number {
  return Math.round(Math.min(1, Math.max(0, level)) * steps);
}

function between(random: Random, lowest: number, highest: number): number {
  return lowest + random() * (highest - lowest);
}

/** Around zero, near it more often than far from it. */
function around(random: Random, furthest: number): number {
  return (random() + random() - 1) * furthest;
}

/** Numbers from 0 up to 1, the same each time for the same text (Mulberry32, Tommy Ettinger, 2017). */
function randomOf(text: string): Random {
  let state = Array.from(text).reduce(
    (hash, each) => Math.imul(hash ^ (each.codePointAt(0) ?? 0), 16777619),
    2166136261,
  );
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
