import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { recommend } from '@lerend/core/advice';
import { reportStages, tallyStages } from '@lerend/core/stages';
import type { Finding, Response } from '@lerend/core/model';
import { plainDeck } from '../../helpers/instruments.js';
import { valueOf } from '../../helpers/small-checklist.js';
import { picking, smallStages, withoutGround } from '../../helpers/small-stages.js';
import { anyResponse } from './arbitrary.js';
import { teamAt } from './team.js';

function find(responses: readonly Response[], instrument = smallStages): readonly Finding[] {
  return valueOf(reportStages(instrument, tallyStages(instrument, responses)).findings);
}

function finding(domain: string, signal: Finding['signal'], basis: Finding['basis']): Finding {
  return { instrument: 'small-stages', domain, signal, basis };
}

function stage(half: boolean, share: number, norm: number): Finding['basis'] {
  return { type: 'stage', half, share, norm };
}

test('the stage that half have reached is found, by its place among the stages', () => {
  assert.deepEqual(find(teamAt([0, 5, 0, 0])), [finding('apart', 'early', stage(true, 1, 0))]);
  assert.deepEqual(find(teamAt([0, 1, 5, 0])), [finding('together', 'partial', stage(true, 5 / 6, 0.5))]);
  assert.deepEqual(find(teamAt([0, 0, 1, 5])), [finding('lasting', 'strong', stage(true, 5 / 6, 1))]);
});

test('every other stage where at least a quarter stand comes after it, in order', () => {
  assert.deepEqual(find(teamAt([0, 2, 4, 2])), [
    finding('together', 'partial', stage(true, 0.5, 0.5)),
    finding('apart', 'early', stage(false, 0.25, 0)),
    finding('lasting', 'strong', stage(false, 0.25, 1)),
  ]);
  assert.deepEqual(
    find(teamAt([2, 2, 5, 0])).map(({ domain }) => domain),
    ['together'],
    'two of nine are no quarter',
  );
  assert.deepEqual(
    find(teamAt([3, 0, 3, 0])).map(({ domain }) => domain),
    ['together'],
    'those on the ground are told nothing of their own',
  );
});

test('a team on the ground is told of the first stage, which it has not reached', () => {
  assert.deepEqual(find(teamAt([5, 0, 0, 0])), [finding('apart', 'early', stage(false, 0, 0))]);
  assert.deepEqual(find(teamAt([4, 2, 0, 0])), [finding('apart', 'early', stage(false, 1 / 3, 0))]);
  assert.deepEqual(
    find(teamAt([5, 0, 3, 1])).map(({ domain }) => domain),
    ['apart', 'together'],
  );
});

test('where nobody can stand on the ground, the first stage is always reached', () => {
  const groundless = withoutGround(smallStages);
  assert.deepEqual(find(teamAt([0, 5, 1, 0]), groundless), [
    finding('apart', 'early', stage(true, 5 / 6, 0)),
  ]);
});

test('two camps are found at the stage that half have reached', () => {
  assert.deepEqual(find(teamAt([3, 0, 0, 3])), [
    finding('lasting', 'divided', { type: 'polarised', phaseByMean: 'strong', norm: 1 }),
  ]);
  assert.deepEqual(find(teamAt([4, 0, 0, 3])), [
    finding('apart', 'divided', { type: 'polarised', phaseByMean: 'early', norm: 0 }),
    finding('lasting', 'strong', stage(false, 3 / 7, 1)),
  ]);
});

test('where more than a quarter do not know, only that is found', () => {
  const doubt = Array.from({ length: 3 }, () => picking('dont-know'));
  assert.deepEqual(find([...teamAt([0, 4, 0, 4]), ...doubt]), [
    finding('lasting', 'unseen', { type: 'dont-know', share: 3 / 11 }),
  ]);
  assert.deepEqual(find([...teamAt([5]), ...doubt]), [
    finding('apart', 'unseen', { type: 'dont-know', share: 3 / 8 }),
  ]);
});

test('findings speak of stages, each once, the reached one first', () => {
  const ids = smallStages.stages.map(({ id }) => id);
  fc.assert(
    fc.property(fc.array(anyResponse, { minLength: 5, maxLength: 14 }), (responses) => {
      const report = reportStages(smallStages, tallyStages(smallStages, responses));
      if (report.result.status !== 'ok') {
        assert.deepEqual(report.findings, report.result);
        return;
      }
      const domains = valueOf(report.findings).map(({ domain }) => domain);
      assert.equal(domains[0], ids[Math.max(0, ids.indexOf(report.result.value.reached))]);
      assert.equal(new Set(domains).size, domains.length);
      const others = domains.slice(1).map((domain) => ids.indexOf(domain));
      assert.deepEqual(
        others,
        [...others].sort((a, b) => a - b),
      );
      assert.ok(others.every((index) => index >= 0));
    }),
  );
});

test('advice brings the cards of the stage where a team stands', () => {
  const deck = plainDeck();
  const [card] = deck.cards;
  assert.ok(card !== undefined);
  const serving = (id: string, domain: string, phases: typeof card.phases) => ({
    ...card,
    id,
    phases,
    serves: [{ instrument: 'small-stages', domain, role: 'main' as const }],
  });
  const stagesDeck = {
    ...deck,
    preconditions: [],
    keepAndShare: [],
    cards: [serving('begin', 'apart', ['early']), serving('go-on', 'together', ['partial'])],
  };
  const cardsFor = (counts: readonly number[]) => {
    const { findings } = reportStages(smallStages, tallyStages(smallStages, teamAt(counts)));
    return valueOf(recommend(findings, stagesDeck)).map((each) => each.card);
  };
  assert.deepEqual(cardsFor([0, 5, 0, 0]), ['begin']);
  assert.deepEqual(cardsFor([5, 0, 0, 0]), ['begin']);
  assert.deepEqual(cardsFor([0, 0, 5, 0]), ['go-on']);
  assert.deepEqual([...cardsFor([0, 3, 5, 0])].sort(), ['begin', 'go-on']);
});
