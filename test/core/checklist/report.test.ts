import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SCORING_VERSION } from '@lerend/core';
import { inspectChecklistReport, reportChecklist, tallyChecklist } from '@lerend/core/checklist';
import type { Answer, Finding, Policy, ReportOptions } from '@lerend/core/model';
import { respond, smallChecklist, valueOf } from '../../helpers/small-checklist.js';

const instrument = smallChecklist({ domains: [3], notApplicable: true });
const lowered: Policy = { k: 3, override: { by: 'the team', reason: 'a team of four' } };

function report(rows: readonly (readonly Answer[])[], options?: ReportOptions, of = instrument) {
  const responses = rows.map((row) => respond(of, row));
  const made = reportChecklist(of, tallyChecklist(of, responses), options);
  assert.deepEqual(inspectChecklistReport(made), [], 'an element takes every report');
  return made;
}

/** A team that gave the same row of answers `times` times. */
function times(count: number, ...row: readonly Answer[]): readonly (readonly Answer[])[] {
  return Array.from({ length: count }, () => row);
}

/** The report of a team on one statement, with answers counted by scale point. */
function statement(counts: readonly number[], others: readonly Answer[] = [], options?: ReportOptions) {
  const one = smallChecklist({ domains: [1], points: counts.length, notApplicable: true });
  const rows = [
    ...counts.flatMap((count, index) => times(count, index + 1)),
    ...others.map((other) => [other]),
  ];
  return report(rows, options, one);
}

function findingsOf(made: ReturnType<typeof report>): readonly Finding[] {
  return valueOf(made.findings);
}

test('a report says what it was made of', () => {
  const made = report(times(5, 2, 2, 2), { invited: 8 });
  assert.equal(made.instrument, 'small-checklist');
  assert.equal(made.version, '1.0.0');
  assert.equal(made.scoringVersion, SCORING_VERSION);
  assert.deepEqual(made.policy, { k: 5 });
  assert.deepEqual(made.invited, { status: 'ok', value: 8 });
  assert.deepEqual(made.respondents, { status: 'ok', value: 5 });
  assert.deepEqual(made.warnings, []);
});

test('of nobody there is no data, and that is not the same as withheld', () => {
  const made = report([]);
  const noData = { status: 'undefined', reason: 'no-data' };
  for (const figure of [made.respondents, made.findings, made.domains[0]?.result, made.items[0]?.result]) {
    assert.deepEqual(figure, noData);
  }
});

test('below the minimum nothing is told, whatever was answered', () => {
  const made = report(times(4, 1, 2, 3), { invited: 2 });
  const belowMinimum = { status: 'withheld', reason: 'below-minimum' };
  for (const figure of [
    made.respondents,
    made.findings,
    made.domains[0]?.result,
    ...made.items.map((i) => i.result),
  ]) {
    assert.deepEqual(figure, belowMinimum);
  }
  const other = report(times(1, 3, null, 'dont-know'), { invited: 2 });
  assert.equal(JSON.stringify(made), JSON.stringify(other), 'four people and one leave the same bytes');
  const { invited, respondents, warnings, findings } = made;
  const results = [...made.domains, ...made.items].map(({ result }) => result);
  const told = JSON.stringify([invited, respondents, warnings, findings, results]);
  assert.doesNotMatch(told, /\d/);
});

test('the minimum is five, or three and four where somebody answers for it', () => {
  assert.equal(report(times(5, 2, 2, 2)).respondents.status, 'ok');
  assert.equal(report(times(3, 2, 2, 2)).respondents.status, 'withheld');
  const made = report(times(3, 2, 2, 2), { policy: lowered });
  assert.equal(made.respondents.status, 'ok');
  assert.deepEqual(made.policy, lowered);
});

test('a policy that could not have been parsed makes no report', () => {
  const three = times(3, 2, 2, 2);
  assert.throws(() => report(three, { policy: { k: 3 } }), /override/);
  assert.throws(() => report(three, { policy: { ...lowered, k: 2 } }), /below 3/);
  assert.throws(() => report(three, { policy: { k: Number.NaN } }), /whole number/);
  for (const invited of [0, -1, 2.5, Number.NaN]) assert.throws(() => report(three, { invited }), /invited/);
});

test('a tally of another instrument, or one that does not add up, makes no report', () => {
  const tally = tallyChecklist(
    instrument,
    times(5, 2, 2, 2).map((row) => respond(instrument, row)),
  );
  const item = tally.items.i01 ?? assert.fail();
  assert.throws(() => reportChecklist({ ...instrument, version: '1.1.0' }, tally), /1\.1\.0/);
  assert.throws(() => reportChecklist({ ...instrument, id: 'another' }, tally), /another/);
  for (const wrong of [
    { ...tally, respondents: 6 },
    { ...tally, items: {} },
    { ...tally, domains: {} },
    { ...tally, domains: { d1: [{ sum: 3, answered: 3, notApplicable: 0, respondents: 6 }] } },
    { ...tally, domains: { d1: [{ sum: 7, answered: 3, notApplicable: 0, respondents: 5 }] } },
    { ...tally, domains: { d1: [{ sum: 3, answered: 3, notApplicable: 1, respondents: 5 }] } },
    { ...tally, items: { ...tally.items, i01: { ...item, counts: [0, 5] } } },
    { ...tally, items: { ...tally.items, i01: { ...item, counts: [-1, 6, 0] } } },
    { ...tally, items: { ...tally.items, i01: { ...item, counts: [0.5, 4.5, 0] } } },
  ]) {
    assert.throws(() => reportChecklist(instrument, wrong), /does not add up/);
  }
});

test('a statement with fewer valid answers than the minimum is withheld with its "don\'t know"', () => {
  const rows = [...times(4, 2, 2, 2), [2, 2, 'dont-know'], [2, 2, 'dont-know']] as const;
  const made = report(rows);
  assert.deepEqual(made.items[2]?.result, { status: 'withheld', reason: 'below-minimum' });
  const domain = valueOf(made.domains[0]?.result);
  assert.deepEqual(domain.basedOn, ['i01', 'i02']);
  assert.deepEqual(domain.polarised, { status: 'withheld', reason: 'would-reveal-small-group' });
  assert.equal(domain.phase, domain.phaseByMean);
  assert.ok(!findingsOf(made).some((finding) => finding.item === 'i03'));
});

test('a statement that nobody rated has no data and counts in nothing', () => {
  const made = report(times(6, 1, 3, null));
  assert.deepEqual(made.items[2]?.result, { status: 'undefined', reason: 'no-data' });
  assert.equal(valueOf(made.domains[0]?.result).norm, 0.5);
});

test('two camps in a domain are seen although nobody rated one of its statements', () => {
  const made = report([...times(4, 1, 1, null), ...times(4, 3, 3, null)]);
  const domain = valueOf(made.domains[0]?.result);
  assert.deepEqual(domain.polarised, { status: 'ok', value: true });
  assert.equal(domain.phase, 'polarised');
});

test('a domain needs two thirds of its statements', () => {
  const made = report(times(6, 2, null, 'dont-know'));
  assert.deepEqual(made.domains[0]?.result, { status: 'undefined', reason: 'too-few-items' });
  assert.equal(made.items[0]?.result.status, 'ok');
  assert.deepEqual(
    findingsOf(made).map(({ item }) => item),
    ['i01'],
  );
  const nothing = report(times(6, null, null, 'dont-know'));
  assert.deepEqual(nothing.domains[0]?.result, { status: 'undefined', reason: 'no-data' });
  assert.deepEqual(nothing.findings, { status: 'undefined', reason: 'no-data' });
});

test('a mean exactly on a cut is in the phase above it', () => {
  const at = (counts: readonly number[]) => valueOf(statement(counts).items[0]?.result).phaseByMean;
  assert.equal(at([2, 4, 0]), 'partial', '4 of 12');
  assert.equal(at([3, 3, 0]), 'early');
  assert.equal(at([0, 4, 2]), 'strong', '8 of 12');
  assert.equal(at([0, 5, 1]), 'partial');
});

test('two camps replace the phase that is shown; the phase of the mean stays in the data', () => {
  const made = report([...times(3, 1, 1, 1), ...times(3, 3, 3, 3)]);
  const item = valueOf(made.items[0]?.result);
  assert.equal(item.phase, 'polarised');
  assert.equal(item.phaseByMean, 'partial');
  assert.deepEqual(item.agreement, { norm: 0, band: 'divided' });
  const domain = valueOf(made.domains[0]?.result);
  assert.equal(domain.phase, 'polarised');
  assert.equal(domain.phaseByMean, 'partial');
  assert.deepEqual(domain.polarised, { status: 'ok', value: true });
  assert.deepEqual(domain.agreement, { status: 'ok', value: { norm: 0, band: 'divided' } });
});

test('two unequal camps are divided, although most people are close together', () => {
  const item = valueOf(statement([2, 0, 6]).items[0]?.result);
  assert.equal(item.phase, 'polarised');
  assert.equal(item.phaseByMean, 'strong');
  assert.deepEqual(item.agreement, { norm: 0.5, band: 'divided' });
});

test('a count on paper, without person scores, has every figure but those of person scores', () => {
  const responses = times(6, 2, 2, 2).map((row) => respond(instrument, row));
  const tally = tallyChecklist(instrument, responses);
  const onPaper = { ...tally, domains: { d1: [] } };
  const [counted, typed] = [reportChecklist(instrument, tally), reportChecklist(instrument, onPaper)];
  assert.deepEqual(inspectChecklistReport(typed), []);
  assert.deepEqual(typed.items, counted.items);
  const fromPersons = ['polarised', 'certainty', 'phaseProbabilities', 'interval', 'persons'] as const;
  const [paper, full] = [valueOf(typed.domains[0]?.result), valueOf(counted.domains[0]?.result)];
  for (const figure of fromPersons) {
    assert.deepEqual(paper[figure], { status: 'undefined', reason: 'needs-rows' }, figure);
  }
  const rest = Object.keys(full).filter((key) => !fromPersons.some((figure) => figure === key));
  assert.ok(rest.length > 5);
  for (const key of rest) {
    assert.deepEqual(paper[key as keyof typeof paper], full[key as keyof typeof full], key);
  }
});

test('a domain is in two camps by its persons, not by its statements', () => {
  const made = report([...times(3, 1, 3, 2), ...times(3, 3, 1, 2)]);
  assert.equal(valueOf(made.items[0]?.result).phase, 'polarised');
  assert.deepEqual(valueOf(made.domains[0]?.result).polarised, { status: 'ok', value: false });
});

test('whether a domain is in two camps needs the minimum of people with a score', () => {
  const two = smallChecklist({ domains: [2] });
  const half = [...times(5, 2, null), ...times(5, null, 2)];
  const polarised = (rows: readonly (readonly Answer[])[]) =>
    valueOf(report(rows, {}, two).domains[0]?.result).polarised;
  assert.deepEqual(polarised(half), { status: 'undefined', reason: 'no-data' });
  assert.deepEqual(polarised([...half, ...times(4, 2, 2)]), { status: 'withheld', reason: 'below-minimum' });
  assert.deepEqual(polarised([...half, ...times(5, 2, 2)]), { status: 'ok', value: false });
});

test('evenly spread answers agree by a third and are mixed; all the same agree fully', () => {
  const even = valueOf(statement([2, 2, 2]).items[0]?.result);
  assert.deepEqual(even.agreement, { norm: 1 / 3, band: 'mixed' });
  assert.equal(even.polarised, false);
  const same = valueOf(statement([0, 5, 0]).items[0]?.result);
  assert.deepEqual(same.agreement, { norm: 1, band: 'shared' });
});

test('the agreement of a domain is the median of its statements', () => {
  const rows: readonly (readonly Answer[])[] = [
    [1, 2, 2],
    [1, 2, 2],
    [2, 2, 2],
    [2, 2, 2],
    [3, 2, 2],
    [3, 2, 3],
  ];
  const made = report(rows);
  const norms = made.items.map(({ result }) => valueOf(result).agreement.norm);
  assert.deepEqual(valueOf(valueOf(made.domains[0]?.result).agreement).norm, norms.sort((a, b) => a - b)[1]);
});

test('hard bounds need to know who was invited, and leave out who could not say', () => {
  const bounds = (options?: ReportOptions) =>
    valueOf(statement([0, 6, 0], ['dont-know', 'not-applicable', null], options).items[0]?.result).hardBounds;
  assert.deepEqual(bounds(), { status: 'undefined', reason: 'invited-unknown' });
  assert.deepEqual(bounds({ invited: 9 }), { status: 'ok', value: { lower: 6 / 14, upper: 8 / 14 } });
  assert.deepEqual(bounds({ invited: 10 }), { status: 'ok', value: { lower: 6 / 16, upper: 10 / 16 } });
});

test('when everybody answered there is no room in the bounds', () => {
  const made = statement([0, 6, 0], [], { invited: 6 });
  assert.deepEqual(valueOf(made.items[0]?.result).hardBounds, {
    status: 'ok',
    value: { lower: 0.5, upper: 0.5 },
  });
  assert.deepEqual(valueOf(made.domains[0]?.result).hardBounds, {
    status: 'ok',
    value: { lower: 0.5, upper: 0.5 },
  });
});

test('more answers than invited people is a warning, and the bounds count with those who answered', () => {
  const made = statement([0, 6, 0], [], { invited: 4 });
  assert.deepEqual(made.warnings, ['over-response']);
  assert.deepEqual(made.invited, { status: 'ok', value: 4 });
  assert.deepEqual(valueOf(made.items[0]?.result).hardBounds, {
    status: 'ok',
    value: { lower: 0.5, upper: 0.5 },
  });
});

test('more than a quarter "don\'t know" makes a statement unseen, whatever its mean', () => {
  const dontKnow = (count: number) => Array.from({ length: count }, (): Answer => 'dont-know');
  const seen = statement([6, 0, 0], dontKnow(2));
  assert.equal(valueOf(seen.items[0]?.result).unseen, false, '2 of 8 is a quarter');
  const unseen = statement([6, 0, 0], [...dontKnow(3), null, 'not-applicable']);
  assert.equal(valueOf(unseen.items[0]?.result).unseen, true, '3 of 9');
  assert.deepEqual(findingsOf(unseen)[1], {
    instrument: 'small-checklist',
    domain: 'd1',
    item: 'i01',
    signal: 'unseen',
    basis: { type: 'dont-know', share: 1 / 3 },
  });
});

test('findings name the domain first and then its statements, each with what it rests on', () => {
  const made = report([...times(3, 1, 1, 3), ...times(3, 1, 3, 1), ...times(2, 1, 2, 1)]);
  const [domain, first, second, third, ...rest] = findingsOf(made);
  assert.deepEqual(rest, []);
  assert.deepEqual(
    [domain, first, second, third].map((finding) => finding?.item),
    [undefined, 'i01', 'i02', 'i03'],
  );
  const norm = valueOf(made.domains[0]?.result).norm;
  assert.deepEqual(domain, {
    instrument: 'small-checklist',
    domain: 'd1',
    signal: 'early',
    basis: { type: 'phase', norm },
  });
  assert.deepEqual(first?.basis, { type: 'phase', norm: 0 });
  assert.equal(second?.signal, 'divided');
  assert.deepEqual(second.basis, { type: 'spread', band: 'divided', phaseByMean: 'partial', norm: 0.5 });
  assert.equal(third?.signal, 'divided');
  assert.deepEqual(third.basis, { type: 'polarised', phaseByMean: 'partial', norm: 6 / 16 });
});

test('a five-point scale is read in two, one and two points when camps are looked for', () => {
  assert.equal(valueOf(statement([2, 1, 0, 1, 2]).items[0]?.result).phase, 'polarised');
  assert.equal(valueOf(statement([1, 1, 2, 1, 1]).items[0]?.result).phase, 'partial');
});

test('two points are enough for every figure', () => {
  const item = valueOf(statement([1, 5], [], { invited: 8 }).items[0]?.result);
  assert.equal(item.norm, 5 / 6);
  assert.equal(item.phase, 'strong');
  assert.equal(item.agreement.band, 'shared');
});
