import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inspectPairsReport, reportPairs, tallyPairs } from '@lerend/core/pairs';
import type { PairPlace, PairResult, PairsInstrument, PairsReport, PairSide } from '@lerend/core/pairs';
import type { Answer, Finding } from '@lerend/core/model';
import { fivePositions, smallPairs, stand } from '../../helpers/small-pairs.js';

type People = readonly (readonly Answer[])[];

const anyTeam = fc.constantFrom(smallPairs, fivePositions).chain((instrument) => {
  const { reach } = instrument.positions;
  const answer = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -reach, max: reach }) },
    { weight: 2, arbitrary: fc.constantFrom(-reach, 0, reach) },
    { weight: 1, arbitrary: fc.constantFrom<Answer>(null, 'dont-know') },
  );
  const people = fc.array(fc.array(answer, { minLength: 4, maxLength: 4 }), { maxLength: 14 });
  const invited = fc.option(fc.integer({ min: 1, max: 25 }), { nil: undefined });
  return fc.tuple(fc.constant(instrument), people, invited);
});

function report(instrument: PairsInstrument, people: People, invited: number | undefined): PairsReport {
  const responses = people.map((answers) => stand(instrument, answers));
  return reportPairs(instrument, tallyPairs(instrument, responses), invited === undefined ? {} : { invited });
}

const OTHER: Readonly<Record<PairSide, PairSide>> = { left: 'right', right: 'left' };
const mirroredPlace = (place: PairPlace): PairPlace => (place === 'neutral' ? place : OTHER[place]);

function mirroredInstrument(instrument: PairsInstrument): PairsInstrument {
  return {
    ...instrument,
    pairs: instrument.pairs.map((pair) =>
      pair.aim === undefined ? pair : { ...pair, aim: OTHER[pair.aim] },
    ),
  };
}

function mirroredResult(result: PairResult): PairResult {
  const { sides, probabilities, certainty } = result;
  return {
    ...result,
    counts: [...result.counts].reverse(),
    mean: 0 - result.mean,
    sides: { ...sides, left: sides.right, right: sides.left },
    place: mirroredPlace(result.place),
    certainty:
      certainty.status === 'borderline'
        ? { ...certainty, neighbour: mirroredPlace(certainty.neighbour) }
        : certainty,
    probabilities: { ...probabilities, left: probabilities.right, right: probabilities.left },
  };
}

/** Where neither side is nearer or likelier, the right one is named: that alone has no mirror. */
function isEven({ mean, place, certainty, probabilities: { left, right } }: PairResult): boolean {
  return place === 'neutral' && certainty.status === 'borderline' && mean === 0 && left === right;
}

test('mirrored answers give mirrored reports', () => {
  let borderline = 0;
  fc.assert(
    fc.property(anyTeam, ([instrument, people, invited]) => {
      const turned = people.map((answers) =>
        answers.map((answer) => (typeof answer === 'number' ? 0 - answer : answer)),
      );
      const here = report(instrument, people, invited);
      const there = report(instrument, turned, invited);
      here.pairs.forEach(({ id, result }, index) => {
        const other = there.pairs[index];
        assert.equal(other?.id, id);
        if (result.status !== 'ok') {
          assert.deepStrictEqual(other.result, result);
          return;
        }
        assert.ok(other.result.status === 'ok');
        const mirrored = mirroredResult(result.value);
        if (result.value.certainty.status === 'borderline') borderline += 1;
        const { certainty } = other.result.value;
        if (!isEven(result.value)) assert.deepStrictEqual(certainty, mirrored.certainty);
        assert.equal(certainty.status, result.value.certainty.status);
        assert.deepStrictEqual(other.result.value, { ...mirrored, certainty });
      });
      // Who mirrors the aims too finds the same on every pair that has one.
      const again = report(mirroredInstrument(instrument), turned, invited);
      const aimed = ({ domain }: Finding) => instrument.pairs.find(({ id }) => id === domain)?.aim;
      const found = (made: PairsReport) =>
        made.findings.status === 'ok' ? made.findings.value.filter(aimed) : made.findings;
      assert.deepStrictEqual(found(again), found(here));
    }),
    { numRuns: 300 },
  );
  assert.ok(borderline > 50, `Only ${borderline} places were borderline.`);
});

test('every figure is finite and survives JSON, and an element takes every report', () => {
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'number') assert.ok(Number.isFinite(value) && !Object.is(value, -0), path);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`);
    } else assert.ok(typeof value === 'string' || typeof value === 'boolean', path);
  };
  fc.assert(
    fc.property(anyTeam, ([instrument, people, invited]) => {
      const made = report(instrument, people, invited);
      walk(made, 'report');
      assert.deepStrictEqual(JSON.parse(JSON.stringify(made)), made);
      assert.deepEqual(inspectPairsReport(made), []);
      assert.ok(Object.isFrozen(made) && Object.isFrozen(made.pairs));
    }),
  );
});

test('what a result says adds up', () => {
  fc.assert(
    fc.property(anyTeam, ([instrument, people, invited]) => {
      for (const { id, result } of report(instrument, people, invited).pairs) {
        if (result.status !== 'ok') continue;
        const place = instrument.pairs.findIndex((pair) => pair.id === id);
        const answers = people.map((each) => each[place]);
        const positions = answers.filter((each) => typeof each === 'number');
        const { answered, dontKnow, unanswered, sides, mean, probabilities } = result.value;
        assert.equal(answered, positions.length);
        assert.equal(answered + dontKnow + unanswered, people.length);
        assert.deepEqual(sides, {
          left: positions.filter((each) => each < 0).length,
          neutral: positions.filter((each) => each === 0).length,
          right: positions.filter((each) => each > 0).length,
        });
        const sum = positions.reduce((all, each) => all + each, 0);
        assert.ok(Math.abs(mean - sum / answered / instrument.positions.reach) < 1e-12);
        for (const chance of [probabilities.left, probabilities.neutral, probabilities.right]) {
          assert.ok(Math.abs(chance * 20 - Math.round(chance * 20)) < 1e-9, 'in steps of 0.05');
        }
      }
    }),
  );
});

test('moving one person to the right never moves a mean to the left', () => {
  const ORDER: Readonly<Record<PairPlace, number>> = { left: 0, neutral: 1, right: 2 };
  fc.assert(
    fc.property(anyTeam, fc.nat(13), fc.nat(3), ([instrument, people, invited], who, place) => {
      const moved = people.map((answers, index) =>
        answers.map((answer, at) =>
          index === who && at === place && typeof answer === 'number'
            ? Math.min(instrument.positions.reach, answer + 1)
            : answer,
        ),
      );
      const [before, after] = [report(instrument, people, invited), report(instrument, moved, invited)];
      before.pairs.forEach(({ result }, index) => {
        const other = after.pairs[index]?.result;
        if (result.status !== 'ok' || other?.status !== 'ok') return;
        assert.ok(other.value.mean >= result.value.mean);
        assert.ok(ORDER[other.value.place] >= ORDER[result.value.place]);
        assert.ok(other.value.probabilities.left <= result.value.probabilities.left);
      });
    }),
  );
});
