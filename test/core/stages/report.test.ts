import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inspectStagesReport, reportStages, tallyStages } from '@lerend/core/stages';
import type { StagesInstrument, StagesReport, StagesResult } from '@lerend/core/stages';
import { notDefined, withheld } from '@lerend/core/model';
import type { ReportOptions, Response } from '@lerend/core/model';
import { valueOf } from '../../helpers/small-checklist.js';
import { picking, recognising, smallStages, standing, withoutGround } from '../../helpers/small-stages.js';
import { anyResponse } from './arbitrary.js';
import { chanceOfHalf } from './brute-force.js';
import { teamAt } from './team.js';

function report(responses: readonly Response[], options?: ReportOptions, instrument = smallStages) {
  const made = reportStages(instrument, tallyStages(instrument, responses), options);
  assert.deepEqual(inspectStagesReport(made), [], 'an element takes every report');
  return made;
}

function resultOf(counts: readonly number[], options?: ReportOptions): StagesResult {
  return valueOf(report(teamAt(counts), options).result);
}

/** Two stages and no ground: the fewest places there can be. */
const twoStages: StagesInstrument = {
  ...withoutGround(smallStages),
  stages: smallStages.stages.slice(0, 2),
  aspects: [],
  marks: smallStages.marks.slice(0, 4),
};

test('a team is told how many stand at each place, how many there or further, and what half have reached', () => {
  const made = report(teamAt([1, 2, 4, 1]), { invited: 10 });
  const { certainty, probabilities, ...told } = valueOf(made.result);
  assert.equal(certainty.status, 'clear', 'five of ten are half already');
  assert.deepEqual(told, {
    answered: 8,
    dontKnow: 0,
    unanswered: 0,
    places: [
      { id: 'not-yet', count: 1, share: 0.125, atLeast: 8, atLeastShare: 1 },
      { id: 'apart', count: 2, share: 0.25, atLeast: 7, atLeastShare: 0.875 },
      { id: 'together', count: 4, share: 0.5, atLeast: 5, atLeastShare: 0.625 },
      { id: 'lasting', count: 1, share: 0.125, atLeast: 1, atLeastShare: 0.125 },
    ],
    reached: 'together',
    next: 'lasting',
    polarised: false,
    agreement: { norm: 7 / 12, band: 'shared' },
    unseen: false,
  });
  assert.deepEqual(Object.keys(probabilities.atLeast), ['apart', 'together', 'lasting']);
  assert.deepEqual(made.invited, { status: 'ok', value: 10 });
  assert.deepEqual(made.respondents, { status: 'ok', value: 8 });
  assert.deepEqual(made.marks, notDefined('not-asked'));
  assert.equal('almostEveryone' in made, false);
});

test('exactly half is enough to have reached a place; after the last one there is none', () => {
  assert.deepEqual([resultOf([0, 3, 3, 0]).reached, resultOf([0, 4, 3, 0]).reached], ['together', 'apart']);
  assert.equal(resultOf([3, 3, 0, 0]).reached, 'apart');
  const last = resultOf([0, 0, 3, 3]);
  assert.equal(last.reached, 'lasting');
  assert.equal('next' in last, false);
  const ground = resultOf([4, 0, 3, 0]);
  assert.deepEqual([ground.reached, ground.next], ['not-yet', 'apart']);
});

test('without a ground the places are the stages', () => {
  const groundless = withoutGround(smallStages);
  const { places, reached, probabilities } = valueOf(report(teamAt([0, 4, 1, 1]), {}, groundless).result);
  assert.deepEqual(
    places.map(({ id, count }) => [id, count]),
    [
      ['apart', 4],
      ['together', 1],
      ['lasting', 1],
    ],
  );
  assert.equal(reached, 'apart');
  assert.equal(probabilities.atLeast.apart, 1);
  const policy = { k: 2, mode: 'open-table' } as const;
  const two = valueOf(report(teamAt([0, 0, 2]), { policy }, groundless).result).probabilities.atLeast;
  assert.deepEqual([two.apart, two.together], [1, 0.9], 'nobody can stand before the first stage');
});

test('two camps are found at the ends, and never of two places', () => {
  const camps = resultOf([3, 1, 0, 3]);
  assert.equal(camps.polarised, true);
  assert.equal(camps.agreement.band, 'divided');
  assert.deepEqual(camps.certainty, { status: 'polarised' });
  assert.equal(resultOf([3, 1, 1, 3]).polarised, false);
  const two = valueOf(report(teamAt([0, 3, 3]), {}, twoStages).result);
  assert.equal(two.polarised, false);
  assert.equal(two.agreement.norm, 0);
});

test('who does not know is counted apart; more than a quarter leaves the stage unseen', () => {
  const withDoubt = (people: number) =>
    valueOf(
      report([
        ...teamAt([0, 3, 3, 0]),
        ...Array.from({ length: people }, () => picking('dont-know')),
        picking(null),
      ]).result,
    );
  assert.deepEqual([withDoubt(2).answered, withDoubt(2).dontKnow, withDoubt(2).unanswered], [6, 2, 1]);
  assert.equal(withDoubt(2).unseen, false, 'a quarter of eight');
  assert.equal(withDoubt(3).unseen, true);
});

test('where everybody answered, the place is a fact', () => {
  const { certainty, probabilities } = resultOf([0, 3, 3, 0], { invited: 6 });
  assert.deepEqual(certainty, { status: 'clear' });
  assert.deepEqual(probabilities, { target: 'team', atLeast: { apart: 1, together: 1, lasting: 0 } });
  const tooMany = resultOf([0, 3, 3, 0], { invited: 4 });
  assert.deepEqual(tooMany.certainty, { status: 'clear' });
});

test('who does not know where she stands is not awaited; who left it open is', () => {
  const known = [...teamAt([0, 3, 3, 0]), picking('dont-know')];
  assert.deepEqual(valueOf(report(known, { invited: 7 }).result).certainty, { status: 'clear' });
  const open = [...teamAt([0, 3, 3, 0]), picking(null)];
  assert.deepEqual(valueOf(report(open, { invited: 7 }).result).certainty, {
    status: 'borderline',
    neighbour: 'apart',
  });
});

test('a place is clear from a chance of .80, and else stands beside the likelier of its neighbours', () => {
  const certaintyOf = (counts: readonly number[], invited?: number) =>
    resultOf(counts, invited === undefined ? {} : { invited }).certainty;
  assert.deepEqual(certaintyOf([0, 1, 7, 0]), { status: 'clear' });
  assert.deepEqual(certaintyOf([0, 3, 4, 0], 8), { status: 'clear' }, 'four of eight are half already');
  const notYet = { status: 'borderline', neighbour: 'apart' };
  assert.deepEqual(certaintyOf([0, 3, 4, 0], 9), notYet, '1 − (3.5 · 4.5) / (8 · 9) = .781');
  assert.deepEqual(certaintyOf([0, 4, 5, 0], 14), { status: 'clear' }, '.819');
  assert.deepEqual(certaintyOf([0, 1, 4, 3]), { status: 'borderline', neighbour: 'lasting' });
  assert.deepEqual(certaintyOf([3, 4, 1, 0]), { status: 'borderline', neighbour: 'not-yet' });
  assert.deepEqual(certaintyOf([5, 3, 0, 0]), { status: 'borderline', neighbour: 'apart' });
  assert.deepEqual(certaintyOf([0, 0, 3, 5]), { status: 'borderline', neighbour: 'together' });
  // Five of eight stand there or further and three of eight further: both neighbours are as likely.
  assert.deepEqual(certaintyOf([0, 3, 2, 3]), { status: 'borderline', neighbour: 'lasting' });
});

test('by brute force: what half have reached, and its chance over all completions', () => {
  const counts = fc
    .array(fc.nat(4), { minLength: 4, maxLength: 4 })
    .filter((each) => each.reduce((sum, people) => sum + people, 0) >= 5);
  const byCertainty: Record<string, number> = {};
  fc.assert(
    fc.property(counts, fc.nat(3), fc.nat(6), (at, dontKnow, open) => {
      const doubt = Array.from({ length: dontKnow }, () => picking('dont-know'));
      const team = teamAt(at);
      const made = report([...team, ...doubt], { invited: team.length + dontKnow + open });
      const { reached, next, probabilities, certainty, places, polarised } = valueOf(made.result);
      const order = places.map(({ id }) => id);
      const persons = at.flatMap((people, place) => Array.from({ length: people }, () => place));
      const median = persons[Math.floor(persons.length / 2)] ?? -1;
      assert.equal(reached, order[median]);
      assert.equal(next, order[median + 1]);

      const chances = order.map((_, place) =>
        place === 0 ? 1 : chanceOfHalf(persons.filter((each) => each >= place).length, persons.length, open),
      );
      assert.equal(probabilities.target, 'team');
      assert.deepEqual(Object.keys(probabilities.atLeast), order.slice(1));
      order.slice(1).forEach((id, stage) => {
        const told = probabilities.atLeast[id] ?? -1;
        assert.ok(Math.abs(told - (chances[stage + 1] ?? -1)) <= 0.025 + 1e-9, id);
        assert.ok(Math.abs(told * 20 - Math.round(told * 20)) < 1e-9, 'in steps of .05');
      });
      const [here, further] = [chances[median] ?? -1, chances[median + 1] ?? 0];
      byCertainty[certainty.status] = (byCertainty[certainty.status] ?? 0) + 1;
      if (polarised) assert.equal(certainty.status, 'polarised');
      else if (certainty.status === 'clear') assert.ok(here - further >= 0.8 - 1e-9);
      else {
        assert.ok(here - further < 0.8 + 1e-9);
        assert.ok(certainty.status === 'borderline');
        const chosen = order.indexOf(certainty.neighbour);
        assert.equal(Math.abs(chosen - median), 1);
        const [one, other] = chosen > median ? [further, 1 - here] : [1 - here, further];
        assert.ok(one >= other - 1e-9);
      }
    }),
    { numRuns: 300 },
  );
  assert.ok((byCertainty.clear ?? 0) > 0 && (byCertainty.borderline ?? 0) > 0, 'both were met');
});

test('without a number of invited people the chance is of what would recur', () => {
  const { target, atLeast } = resultOf([0, 3, 3, 0]).probabilities;
  assert.equal(target, 'process');
  assert.deepEqual(atLeast, { apart: 1, together: 0.5, lasting: 0 });
});

test('the marks are told of everybody who looked at them, in the order of the instrument', () => {
  const made = report([
    ...Array.from({ length: 4 }, () => recognising('try-alone')),
    recognising('share-unasked', 'try-alone'),
    ...Array.from({ length: 5 }, () => standing({ stage: 3 })),
  ]);
  assert.deepEqual(valueOf(made.marks), {
    looked: 5,
    marks: [
      { id: 'share-when-asked', count: 0, share: 0 },
      { id: 'try-alone', count: 5, share: 1 },
      { id: 'share-unasked', count: 1, share: 0.2 },
      { id: 'try-together', count: 0, share: 0 },
      { id: 'time-planned', count: 0, share: 0 },
      { id: 'newcomers-join', count: 0, share: 0 },
    ],
  });
});

test('marks are withheld beside places where few looked elsewhere than they stand', () => {
  const lookers = Array.from({ length: 7 }, () => recognising('try-alone'));
  for (const [few, hidden] of [
    [1, true],
    [4, true],
    [5, false],
  ] as const) {
    const unlooked = report([...lookers, ...Array.from({ length: few }, () => picking(3))]);
    const unplaced = report([
      ...Array.from({ length: 6 }, () => standing({ stage: 1, 'try-alone': 1 })),
      ...Array.from({ length: few }, () => standing({ stage: 'dont-know', 'try-alone': 1 })),
    ]);
    for (const { marks, result } of [unlooked, unplaced]) {
      assert.equal(result.status, 'ok');
      if (hidden) assert.deepEqual(marks, withheld('would-reveal-small-group'));
      else assert.equal(marks.status, 'ok');
    }
  }
});

test('of nobody there is no data; below the minimum nothing is told', () => {
  const [noData, below] = [notDefined('no-data'), withheld('below-minimum')];
  const figures = ({ respondents, result, marks, findings }: StagesReport) => [
    respondents,
    result,
    marks,
    findings,
  ];
  assert.deepEqual(figures(report([])), [noData, noData, noData, noData]);
  const few = report(teamAt([0, 2, 2, 0]), { invited: 2 });
  assert.deepEqual(figures(few), [below, below, below, below]);
  assert.deepEqual(few.warnings, []);
  assert.equal(JSON.stringify(few), JSON.stringify(report([recognising('try-alone')], { invited: 2 })));
});

test('too few who stand somewhere, or who looked at the marks, withhold only that', () => {
  const looked = Array.from({ length: 5 }, () => standing({ stage: 'dont-know', 'try-alone': 1 }));
  const places = report([...looked, ...teamAt([0, 4])]);
  assert.deepEqual(places.result, withheld('below-minimum'));
  assert.deepEqual(places.findings, withheld('below-minimum'));
  assert.equal(valueOf(places.marks).looked, 5);
  const marks = report([...looked.slice(1), ...teamAt([0, 5])]);
  assert.deepEqual(marks.marks, withheld('below-minimum'));
  assert.equal(valueOf(marks.result).answered, 5);
  const nowhere = report(Array.from({ length: 5 }, () => picking('dont-know')));
  assert.deepEqual([nowhere.result, nowhere.findings], [notDefined('no-data'), notDefined('no-data')]);
});

test('more answers than invited people is a warning', () => {
  assert.deepEqual(report(teamAt([0, 6]), { invited: 5 }).warnings, ['over-response']);
  assert.deepEqual(report(teamAt([0, 6]), { invited: 6 }).warnings, []);
});

test('a lower minimum is followed where somebody decided so', () => {
  const override = { by: 'the team', reason: 'it is small' };
  assert.equal(report(teamAt([0, 2, 1]), { policy: { k: 3, override } }).result.status, 'ok');
  const table = report(teamAt([0, 1, 1]), { policy: { k: 2, mode: 'open-table' } });
  assert.equal(valueOf(table.result).reached, 'together');
});

test('unusable input makes no report', () => {
  const tally = tallyStages(smallStages, teamAt([0, 5]));
  assert.throws(() => reportStages(smallStages, { ...tally, respondents: 6 }), /does not add up/);
  assert.throws(() => reportStages({ ...smallStages, version: '2.0.0' }, tally), /2\.0\.0/);
  assert.throws(() => reportStages(smallStages, tally, { policy: { k: 1 } }), /minimum/);
  assert.throws(() => reportStages(smallStages, tally, { invited: 0 }), /invited/);
});

test('every report survives JSON and is taken by an element', () => {
  fc.assert(
    fc.property(
      fc.array(anyResponse, { maxLength: 14 }),
      fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
      (responses, invited) => {
        const made = report(responses, invited === undefined ? {} : { invited });
        assert.deepStrictEqual(JSON.parse(JSON.stringify(made)), made);
      },
    ),
  );
});
