import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createSession,
  inspectReport,
  mergeTallies,
  recommend,
  reportTeam,
  scoreResponse,
  tally,
} from '@lerend/core';
import type { Result } from '@lerend/core';
import * as root from '@lerend/core';
import { parseDeck, parseInstrument, parsePolicy, parseResponse } from '@lerend/core/schema';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { sixSteps } from '@lerend/instruments/six-steps';
import { teamCulture } from '@lerend/instruments/team-culture';
import { valueOf } from '../../helpers/small-checklist.js';

function parsed<T>(result: Result<T>): T {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

function overTheWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

test('the whole way: parse, fill in, tally, merge, report, recommend', () => {
  const instrument = parsed(parseInstrument(overTheWire(learningOrganisation)));
  assert.ok(instrument.kind === 'checklist');
  const deck = parsed(parseDeck(overTheWire(sixSteps)));
  const policy = parsed(parsePolicy({ k: 5 }));

  const responses = [1, 1, 2, 1, 2, 1].map((answer, person) => {
    const session = createSession(instrument);
    for (const { id, domain } of instrument.items) {
      parsed(session.answer(id, domain === 'using-expertise' ? 3 : answer));
    }
    assert.ok(session.state.complete);
    return parsed(parseResponse(instrument, overTheWire(session.response({ respondent: `p${person}` }))));
  });
  assert.deepEqual(
    scoreResponse(instrument, responses[0] ?? assert.fail()).domains.map(({ norm }) => valueOf(norm)),
    [0, 0, 1],
  );

  const all = tally(instrument, responses);
  const merged = mergeTallies(
    tally(instrument, responses.slice(0, 2)),
    tally(instrument, responses.slice(2)),
  );
  assert.deepEqual(merged, all);

  const report = reportTeam(instrument, merged, { invited: 8, policy });
  assert.deepEqual(inspectReport(overTheWire(report)), []);
  assert.deepEqual(
    report.domains.map(({ result }) => valueOf(result).phase),
    ['early', 'early', 'strong'],
  );

  const cards = valueOf(recommend(report.findings, deck, { setting: 'school', limit: 5 }));
  assert.equal(cards.length, 5);
  const found = new Set(valueOf(report.findings).map(({ domain, item }) => `${domain}/${item ?? ''}`));
  for (const { card, reasons } of cards) {
    assert.ok(deck.cards.some(({ id }) => id === card));
    for (const { domain, item } of reasons) assert.ok(found.has(`${domain}/${item ?? ''}`));
  }
});

test('under the minimum there is no report to read, and no card', () => {
  const responses = [1, 2, 3, 1].map((answer) => {
    const session = createSession(learningOrganisation);
    for (const { id } of learningOrganisation.items) session.answer(id, answer);
    return session.response();
  });
  const report = reportTeam(learningOrganisation, tally(learningOrganisation, responses));
  assert.equal(report.findings.status, 'withheld');
  assert.deepEqual(recommend(report.findings, sixSteps), report.findings);
});

test('a quadrant goes the same way', () => {
  const { vertical, horizontal } = teamCulture.axes;
  const responses = [90, 80, 85, 95, 90].map((up) => {
    const session = createSession(teamCulture);
    session.answer(vertical.id, up);
    session.answer(horizontal.id, 10);
    return session.response();
  });
  const report = reportTeam(teamCulture, tally(teamCulture, responses));
  assert.deepEqual(valueOf(report.result).place, { type: 'class', id: 'cosy' });
  const byItems = createSession(teamCulture, undefined, { input: 'items' });
  assert.equal(byItems.state.progress.total, 8);
  // The deck says nothing of cultures, so there is nothing to recommend, and no reason to withhold it either.
  const cards = recommend(report.findings, sixSteps);
  assert.ok(cards.status === 'undefined' || (cards.status === 'ok' && cards.value.length === 0));
});

test('what plain JavaScript mixes up is a clear error', () => {
  const checklistTally = tally(learningOrganisation, []);
  const quadrantTally = tally(teamCulture, []);
  assert.throws(() => mergeTallies(checklistTally, quadrantTally as never), /TypeError|merged/);
  assert.throws(() => reportTeam(teamCulture, checklistTally as never), /cannot be reported/);
  assert.throws(() => createSession(sixSteps as never), /deck/);
});

test('the root brings no parser along', () => {
  assert.deepEqual(
    Object.keys(root).filter((name) => name.startsWith('parse')),
    [],
  );
});
