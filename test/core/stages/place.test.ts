import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeOf, scoreStages, STAGE_SLOT, stageOfMarks } from '@lerend/core/stages';
import type { StagesInstrument } from '@lerend/core/stages';
import type { Answer, Answers } from '@lerend/core/model';
import { notDefined } from '@lerend/core/model';
import { picking, recognising, smallStages, standing, withoutGround } from '../../helpers/small-stages.js';

const groundless = withoutGround(smallStages);

/** The stage that marks of `smallStages` point to, by what is recognised of them. */
function points(...marks: readonly string[]): number | undefined {
  return stageOfMarks(smallStages, recognising(...marks).answers);
}

test('marks that nobody looked at point nowhere', () => {
  assert.equal(stageOfMarks(smallStages, {}), undefined);
  assert.equal(stageOfMarks(smallStages, { 'try-alone': null }), undefined);
  assert.equal(stageOfMarks(smallStages, { [STAGE_SLOT]: 2 }), undefined);
});

test('who looked and recognises nothing stands on the ground, or nowhere where there is none', () => {
  assert.equal(points(), 0);
  assert.equal(stageOfMarks(smallStages, { 'try-alone': 0 }), 0);
  assert.equal(stageOfMarks(groundless, recognising().answers), undefined);
});

test('marks point to the highest stage that at least half of them describe, or one after it', () => {
  assert.equal(points('try-alone'), 1);
  assert.equal(points('share-unasked'), 2);
  assert.equal(points('try-alone', 'share-unasked'), 2, 'exactly half is enough');
  assert.equal(points('share-when-asked', 'try-alone', 'share-unasked'), 1);
  assert.equal(points('share-when-asked', 'try-alone', 'share-unasked', 'try-together'), 2);
});

test('a mark left open beside others counts as not recognised', () => {
  assert.equal(stageOfMarks(smallStages, { 'try-alone': 1, 'share-unasked': null }), 1);
  const all = { 'share-unasked': 1, 'time-planned': 1 };
  assert.equal(stageOfMarks(smallStages, all), 2);
  assert.equal(stageOfMarks(smallStages, { ...all, 'newcomers-join': null }), 2);
});

test('a stage that adds takes all of its marks, and the stage before it', () => {
  assert.equal(points('share-unasked', 'time-planned'), 2);
  assert.equal(points('share-unasked', 'time-planned', 'newcomers-join'), 3);
  assert.equal(points('try-alone', 'time-planned', 'newcomers-join'), 1, 'the stage before it is not there');
  assert.equal(points('time-planned', 'newcomers-join'), 0);
  assert.equal(stageOfMarks(groundless, recognising('time-planned', 'newcomers-join').answers), undefined);
});

test('stages that all add are climbed one by one', () => {
  const ladder: StagesInstrument = {
    ...smallStages,
    stages: smallStages.stages.map((stage) => ({ ...stage, marks: 'add' })),
  };
  const climbs = (...marks: readonly string[]) => stageOfMarks(ladder, recognising(...marks).answers);
  const [first, second, third] = [
    ['share-when-asked', 'try-alone'],
    ['share-unasked', 'try-together'],
    ['time-planned', 'newcomers-join'],
  ] as const;
  assert.equal(climbs('try-alone'), 0);
  assert.equal(climbs(...first), 1);
  assert.equal(climbs(...first, ...second), 2);
  assert.equal(climbs(...first, ...second, ...third), 3);
  assert.equal(climbs(...first, ...third), 1, 'a step that is missing ends the climb');
  assert.equal(climbs(...second, ...third), 0);
  const groundlessLadder = withoutGround(ladder);
  assert.equal(stageOfMarks(groundlessLadder, recognising(...second).answers), undefined);
  assert.equal(stageOfMarks(groundlessLadder, recognising(...first).answers), 1);
});

test('the place of a person is what she picked, and else what her marks point to', () => {
  const marks = recognising('share-unasked').answers;
  assert.equal(placeOf(smallStages, { ...marks, [STAGE_SLOT]: 1 }), 1);
  assert.equal(placeOf(smallStages, { ...marks, [STAGE_SLOT]: 0 }), 0, 'the ground is a choice');
  assert.equal(placeOf(smallStages, { ...marks, [STAGE_SLOT]: null }), 2);
  assert.equal(placeOf(smallStages, marks), 2);
  assert.equal(placeOf(smallStages, { ...marks, [STAGE_SLOT]: 'dont-know' }), 'dont-know');
  assert.equal(placeOf(smallStages, {}), undefined);
});

test('a score names the place and how it came about', () => {
  const score = scoreStages(smallStages, picking(0));
  assert.deepEqual([score.kind, score.instrument, score.version], ['stages', 'small-stages', '1.0.0']);
  const placed = (place: string, by: string) => ({
    place: { status: 'ok', value: place },
    by: { status: 'ok', value: by },
  });
  const [noData, nowhere] = [notDefined('no-data'), notDefined('too-few-items')];
  for (const [instrument, response, expected] of [
    [smallStages, picking(0), placed('not-yet', 'pick')],
    [smallStages, picking(3), placed('lasting', 'pick')],
    [smallStages, recognising('try-alone'), placed('apart', 'marks')],
    [smallStages, recognising(), placed('not-yet', 'marks')],
    [groundless, picking(1), placed('apart', 'pick')],
    [groundless, recognising(), { place: nowhere, by: nowhere }],
    [smallStages, picking('dont-know'), { place: noData, by: noData }],
    [
      smallStages,
      standing({ ...recognising('try-alone').answers, stage: 'dont-know' }),
      { place: noData, by: noData },
    ],
    [smallStages, picking(null), { place: noData, by: noData }],
    [smallStages, standing({}), { place: noData, by: noData }],
  ] as const) {
    const { place, by } = scoreStages(instrument, response);
    assert.deepEqual({ place, by }, expected, JSON.stringify(response.answers));
  }
});

test('a score is of a response that fits', () => {
  assert.throws(() => scoreStages(smallStages, { ...picking(1), version: '2.0.0' }), /2\.0\.0/);
  assert.throws(() => scoreStages(smallStages, picking(4)), /"stage" cannot be counted/);
  assert.throws(() => scoreStages(groundless, picking(0)), /"stage" cannot be counted/);
});

interface Case {
  readonly instrument: StagesInstrument;
  readonly answers: Answers;
}

/** Stages of all forms, with marks in any order among them and answers to some. */
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    ground: fc.boolean(),
    describing: fc.nat(4),
    adding: fc.nat(3),
    owners: fc.array(fc.nat(99), { minLength: 1, maxLength: 12 }),
    answers: fc.array(fc.constantFrom<Answer>(1, 1, 1, 0, null), { minLength: 12, maxLength: 12 }),
  })
  .filter(({ describing, adding }) => describing + adding > 0)
  .map(({ ground, describing, adding, owners, answers }) => {
    const stages = Array.from({ length: describing + adding }, (_, index) => ({
      ...smallStages.stages[0],
      id: `s${index + 1}`,
      marks: index < describing ? 'describe' : 'add',
    }));
    const marks = owners.map((owner, index) => ({
      ...smallStages.marks[0],
      id: `m${index}`,
      stage: `s${(owner % stages.length) + 1}`,
    }));
    const base = ground ? smallStages : groundless;
    return {
      instrument: { ...base, stages, marks } as StagesInstrument,
      answers: Object.fromEntries(marks.map(({ id }, index) => [id, answers[index] ?? null])),
    };
  });

test('by brute force: half of the describing marks, then step by step', () => {
  let climbed = 0;
  fc.assert(
    fc.property(anyCase, ({ instrument, answers }) => {
      const recognised = instrument.marks.filter(({ id }) => answers[id] === 1);
      const describing = instrument.stages.filter((stage) => stage.marks === 'describe').length;
      const numbers = recognised
        .map(({ stage }) => Number(stage.slice(1)))
        .filter((stage) => stage <= describing)
        .sort((a, b) => a - b);
      const begin = numbers[Math.floor(numbers.length / 2)] ?? 0;
      let expected: number | undefined = begin;
      for (let next = Math.max(begin, describing) + 1; next <= instrument.stages.length; next += 1) {
        const all = instrument.marks.filter(({ stage }) => stage === `s${next}`);
        if (expected !== next - 1 || !all.every((mark) => recognised.includes(mark))) break;
        expected = next;
      }
      if (expected > begin) climbed += 1;
      const nowhere = describing > 0 ? begin === 0 : expected === 0;
      if (instrument.ground === undefined && nowhere) expected = undefined;
      if (Object.values(answers).every((answer) => answer === null)) expected = undefined;
      assert.equal(stageOfMarks(instrument, answers), expected);
    }),
    { numRuns: 1000 },
  );
  assert.ok(climbed > 0, 'the cases reach stages that add');
});

test('one mark more never lowers a stage that adds', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(11), ({ instrument, answers }, at) => {
      const mark = instrument.marks[at % instrument.marks.length];
      const adds = instrument.stages.some(({ id, marks }) => id === mark?.stage && marks === 'add');
      fc.pre(mark !== undefined && adds);
      const before = stageOfMarks(instrument, answers) ?? 0;
      assert.ok((stageOfMarks(instrument, { ...answers, [mark.id]: 1 }) ?? 0) >= before);
    }),
  );
});
