import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describePairs, inspectPairsReport, reportPairs, tallyPairs } from '@lerend/core/pairs';
import type { PairResult, PairsInstrument, PairsReport } from '@lerend/core/pairs';
import type { Answer, Finding, ReportOptions } from '@lerend/core/model';
import { valueOf } from '../../helpers/small-checklist.js';
import { fivePositions, smallPairs, spreadOver, stand } from '../../helpers/small-pairs.js';

function report(
  people: readonly (readonly Answer[])[],
  options?: ReportOptions,
  instrument: PairsInstrument = smallPairs,
): PairsReport {
  const responses = people.map((answers) => stand(instrument, answers));
  const made = reportPairs(instrument, tallyPairs(instrument, responses), options);
  assert.deepEqual(inspectPairsReport(made), [], 'an element takes every report');
  return made;
}

/** The first pair of a team with so many people at each position, from the left pole to the right one. */
function first(counts: readonly number[], options?: ReportOptions, instrument = smallPairs): PairResult {
  const tally = tallyPairs(instrument, spreadOver(instrument, counts));
  const [pair] = reportPairs(instrument, tally, options).pairs;
  return valueOf(pair?.result);
}

function times(people: number, answers: readonly Answer[]): readonly (readonly Answer[])[] {
  return Array.from({ length: people }, () => answers);
}

function findingsOf(made: PairsReport): readonly Finding[] {
  return valueOf(made.findings);
}

test('a pair tells how many people stand where, and where the team stands as a whole', () => {
  const made = report([...times(4, [2]), ...times(2, [0]), [-1], ['dont-know'], []], { invited: 12 });
  const [planning, meetings] = made.pairs;
  assert.equal(planning?.id, 'planning');
  assert.deepEqual(valueOf(planning.result), {
    counts: [0, 0, 1, 2, 0, 4, 0],
    answered: 7,
    dontKnow: 1,
    unanswered: 1,
    mean: 1 / 3,
    sides: { left: 1, neutral: 2, right: 4 },
    place: 'right',
    polarised: false,
    // Boundaries with the smaller part 1, 3, 3 of seven: a deviation of 1, and 1 − 2 / 6.
    agreement: { norm: 2 / 3, band: 'shared' },
    certainty: { status: 'clear' },
    // Of the four who are missing: 0.1264 and 0.8736.
    probabilities: { target: 'team', left: 0, neutral: 0.15, right: 0.85 },
    unseen: false,
  });
  assert.deepEqual(meetings, { id: 'meetings', result: { status: 'undefined', reason: 'no-data' } });
  assert.equal(made.kind, 'pairs');
  assert.equal(made.basis, 'tallies');
  assert.deepEqual(made.respondents, { status: 'ok', value: 9 });
  assert.deepEqual(made.invited, { status: 'ok', value: 12 });
  assert.deepEqual(
    made.pairs.map(({ id }) => id),
    ['planning', 'meetings', 'materials', 'breaks'],
  );
  assert.ok(!('total' in made) && !('ranking' in made));
});

test('the sides count persons off the middle position, while the place asks more of a mean', () => {
  const result = first([0, 0, 0, 4, 3, 0, 0]);
  assert.deepEqual(result.sides, { left: 0, neutral: 4, right: 3 });
  assert.equal(result.place, 'neutral');
  const five = first([0, 3, 4, 0, 0], {}, fivePositions);
  assert.deepEqual(five.sides, { left: 3, neutral: 4, right: 0 });
  assert.equal(five.place, 'left', 'beyond a quarter of a position');
  assert.equal(five.mean, -3 / 14);
});

test('who was invited and did not answer leaves a place open; where nobody knows, it is the process', () => {
  const counts = [0, 0, 0, 2, 2, 2, 0];
  assert.deepEqual(first(counts, { invited: 6 }).probabilities, {
    target: 'team',
    left: 0,
    neutral: 0,
    right: 1,
  });
  assert.deepEqual(first(counts, { invited: 6 }).certainty, { status: 'clear' });
  const open = first(counts, { invited: 12 });
  // 0.0011, 0.2070 and 0.7918: what is rounded is not what it is judged by.
  assert.deepEqual(open.probabilities, { target: 'team', left: 0, neutral: 0.2, right: 0.8 });
  assert.deepEqual(open.certainty, { status: 'borderline', neighbour: 'neutral' });
  assert.equal(first(counts).probabilities.target, 'process');
});

test('who does not know is not missing', () => {
  const people = [...times(2, [0]), ...times(2, [1]), ...times(2, [2]), ['dont-know']] as const;
  const [pair] = report(people, { invited: 7 }).pairs;
  const { probabilities, dontKnow } = valueOf(pair?.result);
  assert.equal(dontKnow, 1);
  assert.deepEqual(probabilities, { target: 'team', left: 0, neutral: 0, right: 1 });
});

test('more answers than invited people is a warning, and leaves nobody missing', () => {
  const made = report(times(6, [3]), { invited: 5 });
  assert.deepEqual(made.warnings, ['over-response']);
  assert.deepEqual(valueOf(made.pairs[0]?.result).probabilities.right, 1);
});

test('two camps are polarised, divided, and no mean speaks for them', () => {
  const result = first([3, 0, 0, 1, 0, 0, 3]);
  assert.equal(result.polarised, true);
  assert.equal(result.place, 'neutral');
  assert.deepEqual(result.certainty, { status: 'polarised' });
  assert.equal(result.agreement.band, 'divided');
  assert.equal(first([3, 0, 0, 2, 0, 0, 3]).polarised, false, 'the middle is only one fewer');
  // Two, three and two of seven positions; two, one and two of five.
  assert.equal(first([0, 3, 0, 0, 0, 3, 0]).polarised, true);
  assert.equal(first([0, 0, 3, 0, 3, 0, 0]).polarised, false);
  assert.equal(first([0, 3, 0, 3, 0], {}, fivePositions).polarised, true);
});

test('a pair that asks for a pole is found with how far the team is on the way to it', () => {
  const places = (planning: number, meetings: number) =>
    findingsOf(report(times(6, [planning, meetings]))).map(({ domain, signal, basis }) => [
      domain,
      signal,
      basis,
    ]);
  const phase = (norm: number) => ({ type: 'phase', norm });
  assert.deepEqual(places(3, 3), [
    ['planning', 'strong', phase(1)],
    ['meetings', 'early', phase(0)],
  ]);
  assert.deepEqual(places(-3, -3), [
    ['planning', 'early', phase(0)],
    ['meetings', 'strong', phase(1)],
  ]);
  assert.deepEqual(places(0, 0), [
    ['planning', 'partial', phase(0.5)],
    ['meetings', 'partial', phase(0.5)],
  ]);
  // A third from either end is exactly on a cut, and in the phase above it.
  assert.deepEqual(places(1, 1), [
    ['planning', 'strong', phase(2 / 3)],
    ['meetings', 'partial', phase(1 / 3)],
  ]);
  assert.deepEqual(places(-1, -1), [
    ['planning', 'partial', phase(1 / 3)],
    ['meetings', 'strong', phase(2 / 3)],
  ]);
});

test('of a pair that asks for neither pole nothing is found but camps and what few can see', () => {
  const quiet = report(times(6, [null, null, -3, 3]));
  assert.deepEqual(quiet.findings, { status: 'ok', value: [] });
  const camps = report([...times(3, [null, null, -3, -3]), ...times(3, [null, null, 3, 2])]);
  assert.deepEqual(findingsOf(camps), [
    {
      instrument: 'small-pairs',
      domain: 'materials',
      signal: 'divided',
      basis: { type: 'polarised', phaseByMean: 'partial', norm: 0.5 },
    },
    {
      instrument: 'small-pairs',
      domain: 'breaks',
      signal: 'divided',
      basis: { type: 'polarised', phaseByMean: 'partial', norm: 5 / 12 },
    },
  ]);
});

test('camps on a pair with an aim are read towards it', () => {
  const made = report([...times(2, [-3, -3]), ...times(4, [3, 3])]);
  const norm = 2 / 3;
  assert.deepEqual(
    findingsOf(made).map(({ domain, signal, basis }) => [domain, signal, basis]),
    [
      ['planning', 'divided', { type: 'polarised', phaseByMean: 'strong', norm }],
      ['meetings', 'divided', { type: 'polarised', phaseByMean: 'partial', norm: 1 / 3 }],
    ],
  );
});

test('where more than a quarter does not know, that is found before anything else', () => {
  const made = report([
    ...times(3, [3, null, 3]),
    ...times(3, [-3, null, 3]),
    ...times(2, ['dont-know', null, 3]),
    ['dont-know', null, 3],
  ]);
  assert.equal(valueOf(made.pairs[0]?.result).unseen, true);
  assert.deepEqual(findingsOf(made), [
    {
      instrument: 'small-pairs',
      domain: 'planning',
      signal: 'unseen',
      basis: { type: 'dont-know', share: 1 / 3 },
    },
  ]);
  const quarter = report([...times(6, [null, null, 1]), ...times(2, [null, null, 'dont-know'])]);
  assert.equal(valueOf(quarter.pairs[2]?.result).unseen, false, 'exactly a quarter');
  assert.deepEqual(findingsOf(quarter), []);
  const neutral = report([...times(5, [null, null, 1]), ...times(2, [null, null, 'dont-know'])]);
  assert.deepEqual(
    findingsOf(neutral).map(({ domain, signal }) => [domain, signal]),
    [['materials', 'unseen']],
    'also where no pole is asked for',
  );
});

test('of nobody there is no data; below the minimum nothing is told', () => {
  const nobody = report([]);
  const noData = { status: 'undefined', reason: 'no-data' };
  assert.deepEqual([nobody.respondents, nobody.findings], [noData, noData]);
  assert.ok(nobody.pairs.every(({ result }) => result.status === 'undefined'));
  const few = report(times(4, [3, 3, 3, 3]), { invited: 2 });
  const belowMinimum = { status: 'withheld', reason: 'below-minimum' };
  assert.deepEqual([few.respondents, few.findings, few.invited], [belowMinimum, belowMinimum, belowMinimum]);
  assert.deepEqual(
    few.pairs.map(({ result }) => result),
    [belowMinimum, belowMinimum, belowMinimum, belowMinimum],
  );
  assert.deepEqual(few.warnings, []);
  assert.equal(JSON.stringify(few), JSON.stringify(report([[0, 'dont-know']], { invited: 2 })));
});

test('where nothing was said, or nothing may be shown, there are no findings and a reason why', () => {
  assert.deepEqual(report(times(5, [])).findings, { status: 'undefined', reason: 'no-data' });
  assert.deepEqual(report(times(5, ['dont-know'])).findings, { status: 'undefined', reason: 'no-data' });
  const few = report([...times(4, [1]), []]);
  assert.deepEqual(few.pairs[0]?.result, { status: 'withheld', reason: 'below-minimum' });
  assert.deepEqual(few.findings, { status: 'withheld', reason: 'below-minimum' });
});

test('with everybody’s consent two people make a team', () => {
  const options = { policy: { k: 2, mode: 'open-table' }, invited: 2 } as const;
  const made = report([[1], [2]], options);
  assert.equal(valueOf(made.pairs[0]?.result).mean, 0.5);
});

test('options that nobody may use are refused', () => {
  const tally = tallyPairs(smallPairs, []);
  assert.throws(() => reportPairs(smallPairs, tally, { invited: 0 }), /whole number from 1 on/);
  assert.throws(() => reportPairs(smallPairs, tally, { policy: { k: 1 } }), /k/);
  assert.throws(() => reportPairs(fivePositions, tally), /belongs to small-pairs/);
});

test('writing a report pauses after every pair, and comes to what is written at once', () => {
  const tally = tallyPairs(smallPairs, spreadOver(smallPairs, [1, 0, 2, 1, 0, 1, 1]));
  const steps = describePairs(smallPairs, tally, { invited: 8 });
  let pauses = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) pauses += 1;
  assert.equal(pauses, smallPairs.pairs.length);
  assert.deepEqual(step.value, reportPairs(smallPairs, tally, { invited: 8 }));
});
