import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspectChecklistChange, inspectChecklistReport } from '@lerend/core/checklist';
import { releasedChange, releasedReport, teamWithLeaders } from '../../../stories/helpers/releases.js';
import { TEAM_OF_FOUR, TEAM_OF_TWELVE } from '../../../stories/helpers/teams.js';
import { mutationsOf, removed, replaced } from '../../helpers/mutations.js';

const change = releasedChange(TEAM_OF_TWELVE, [...TEAM_OF_TWELVE].reverse(), { invited: 14 });
const report = releasedReport(teamWithLeaders(24, 10), { invited: 26, leaders: 10 });
const small = releasedReport(teamWithLeaders(15, 6), { invited: 16, leaders: 6 });

describe('inspectChecklistChange', () => {
  it('has nothing against what a release holds, shown or withheld', () => {
    assert.deepEqual(inspectChecklistChange(change), []);
    assert.deepEqual(inspectChecklistChange(releasedChange(TEAM_OF_FOUR, TEAM_OF_TWELVE)), []);
  });

  it('finds a change that an element would stumble over', () => {
    const path = ['domains', 0, 'change', 'value'];
    const places = [
      ['verdict', 'better'],
      ['difference', 2],
      ['method', 'guessed'],
      ['smallestVisible', Number.NaN],
    ] as const;
    for (const [key, by] of places) {
      const found = inspectChecklistChange(replaced(change, [...path, key], by));
      assert.deepEqual(found[0]?.path, [...path, key]);
    }
    const taken = inspectChecklistChange(removed(change, ['domains', 1, 'earlier', 'value', 'norm']));
    assert.deepEqual(taken[0]?.path, ['domains', 1, 'earlier', 'value', 'norm']);
    assert.equal(inspectChecklistChange(null).length > 0, true);
  });

  it('never throws, whatever is taken out or replaced', () => {
    let refused = 0;
    for (const { json } of mutationsOf(change)) if (inspectChecklistChange(json).length > 0) refused += 1;
    assert.ok(refused > 100, `Only ${refused} were refused.`);
  });
});

describe('inspectChecklistReport', () => {
  it('has nothing against what stands out, or two roles, large and small', () => {
    for (const each of [report, small]) assert.deepEqual(inspectChecklistReport(each), []);
  });

  it('finds what an element would stumble over in what stands out, in roles, and in doubt', () => {
    const places = [
      [['roles', 'value', 'overall', 'value', 'difference'], 0.2],
      [['roles', 'value', 'overall', 'value', 'groups', 0, 'norm'], 7],
      [['roles', 'value', 'roles'], ['leader']],
      [['ranking', 'value', 'strengths'], []],
      [['ranking', 'value', 'tiers'], 'none'],
      [['domains', 0, 'result', 'value', 'certainty', 'value', 'status'], 'sure'],
      [['domains', 0, 'result', 'value', 'phaseProbabilities', 'value', 'strong'], 1.2],
      [['domains', 0, 'result', 'value', 'interval', 'value', 'method'], 'bootstrap'],
      [['items', 0, 'result', 'value', 'certainty'], undefined],
      [['items', 0, 'almostEveryone'], 'three'],
    ] as const;
    for (const [path, by] of places) {
      const [found] = inspectChecklistReport(replaced(report, path, by));
      assert.deepEqual(found?.path.slice(0, path.length), path);
    }
  });

  it('finds a doubtful phase without its neighbour', () => {
    const path = ['domains', 0, 'result', 'value', 'certainty', 'value'];
    const found = inspectChecklistReport(replaced(report, path, { status: 'borderline' }));
    assert.deepEqual(found[0]?.path, [...path, 'neighbour']);
  });
});
