import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  compileStagesAnswerChecker,
  inspectStagesInstrument,
  inspectStagesReport,
  inspectStagesWording,
  reportStages,
  stagesCollect,
  tallyStages,
} from '@lerend/core/stages';
import { parseInstrument, parseWording } from '@lerend/core/schema';
import type { Issue } from '@lerend/core/model';
import { asJson, mutationsOf, removed, replaced } from '../../helpers/mutations.js';
import type { Path } from '../../helpers/mutations.js';
import { refuses } from '../../helpers/refuses.js';
import {
  picking,
  recognising,
  smallStages,
  smallStagesEn,
  smallStagesNl,
  withoutGround,
} from '../../helpers/small-stages.js';
import { teamAt } from './team.js';

function finds(issues: readonly Issue[], path: Path, message: RegExp): void {
  assert.ok(
    issues.some((each) => JSON.stringify(each.path) === JSON.stringify(path) && message.test(each.message)),
    `No issue at ${JSON.stringify(path)} says ${message}; found ${JSON.stringify(issues)}`,
  );
}

test('stages with a ground or without one are right, and so are their texts in both languages', () => {
  for (const instrument of [smallStages, withoutGround(smallStages)]) {
    assert.deepEqual(inspectStagesInstrument(instrument), []);
    assert.deepEqual(parseInstrument(asJson(instrument)), { ok: true, value: instrument });
  }
  for (const wording of [smallStagesNl, smallStagesEn]) {
    assert.deepEqual(inspectStagesWording(smallStages, wording), []);
    assert.deepEqual(parseWording(smallStages, asJson(wording)), { ok: true, value: wording });
  }
});

test('what the guard of the elements refuses, the parser refuses too', () => {
  let refused = 0;
  for (const { json, path } of mutationsOf(smallStages)) {
    const issues = inspectStagesInstrument(json);
    assert.ok(issues.length <= 5);
    if (issues.length === 0) continue;
    refused += 1;
    assert.equal(parseInstrument(json).ok, false, JSON.stringify(path));
  }
  for (const { json, path } of mutationsOf(smallStagesNl)) {
    const issues = inspectStagesWording(smallStages, json);
    assert.ok(issues.length <= 5);
    if (issues.length === 0) continue;
    refused += 1;
    assert.equal(parseWording(smallStages, json).ok, false, JSON.stringify(path));
  }
  assert.ok(refused > 1000, `Only ${refused} were refused.`);
});

const MARKS = /Every stage should have a mark/;

test('the guard finds what an element would stumble over', () => {
  for (const [json, path, message] of [
    [{ ...smallStages, kind: 'checklist' }, ['kind'], /"stages"/],
    [{ ...smallStages, stages: smallStages.stages.slice(0, 1) }, ['stages'], /at least 2/],
    [replaced(smallStages, ['stages', 1, 'id'], 'apart'), ['stages', 1, 'id'], /used twice/],
    [replaced(smallStages, ['stages', 0, 'marks'], 'prove'), ['stages', 0, 'marks'], /"describe" or "add"/],
    [{ ...smallStages, marks: [] }, ['marks'], /at least 1/],
    [replaced(smallStages, ['ground', 'id'], 'apart'), [], MARKS],
    [replaced(smallStages, ['marks', 0, 'id'], 'stage'), [], MARKS],
    [replaced(smallStages, ['marks', 0, 'stage'], 'other'), [], MARKS],
    [replaced(smallStages, ['marks', 0, 'stage'], 'not-yet'), [], MARKS],
    [replaced(smallStages, ['marks', 0, 'aspect'], 'other'), [], MARKS],
    [{ ...smallStages, marks: smallStages.marks.slice(0, 4) }, [], MARKS],
    [replaced(smallStages, ['stages', 0, 'marks'], 'add'), [], MARKS],
  ] as const) {
    finds(inspectStagesInstrument(json), path, message);
  }
});

test('the parser says what is wrong in words that a person can act on', () => {
  const stageOf = (index: number) => ({ ...smallStages.stages[0], id: `more-${index}` });
  const markOf = (index: number) => ({ ...smallStages.marks[0], id: `more-${index}` });
  const more = <T>(count: number, of: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => of(index));
  for (const [json, path, message] of [
    [removed(smallStages, ['stages', 0, 'marks']), ['stages', 0, 'marks'], /"describe" or "add"/],
    [{ ...smallStages, stages: smallStages.stages.slice(0, 1) }, ['stages'], /at least 2/],
    [{ ...smallStages, stages: more(13, stageOf) }, ['stages'], /at most 12/],
    [{ ...smallStages, marks: more(41, markOf) }, ['marks'], /at most 40/],
    [replaced(smallStages, ['ground', 'id'], 'apart'), ['stages', 0, 'id'], /used twice/],
    [replaced(smallStages, ['aspects', 0, 'id'], 'apart'), ['aspects', 0, 'id'], /used twice/],
    [replaced(smallStages, ['marks', 0, 'id'], 'trying'), ['marks', 0, 'id'], /used twice/],
    [replaced(smallStages, ['marks', 0, 'id'], 'stage'), ['marks', 0, 'id'], /that a person picks/],
    [replaced(smallStages, ['marks', 0, 'stage'], 'other'), ['marks', 0, 'stage'], /no stage with the id/],
    [replaced(smallStages, ['marks', 0, 'aspect'], 'other'), ['marks', 0, 'aspect'], /no aspect with the id/],
    [{ ...smallStages, marks: smallStages.marks.slice(0, 4) }, ['stages', 2], /has no marks/],
    [{ ...smallStages, marks: smallStages.marks.slice(4) }, ['aspects', 0], /has no marks/],
    [replaced(smallStages, ['stages', 0, 'marks'], 'add'), ['stages', 1, 'marks'], /every stage adds/],
    [replaced(smallStages, ['editorial', 1], 'marks'), ['editorial', 1], /twice/],
    [replaced(smallStages, ['scoring', 'type'], 'mean'), ['scoring', 'type'], /"half-at-least"/],
    [replaced(smallStages, ['ground', 'source'], 'x'), ['ground', 'source'], /not known here/],
  ] as const) {
    refuses(parseInstrument(asJson(json)), path, message);
  }
});

test('a wording has a text for everything, the ground among the stages, and no other', () => {
  const missing = (...path: Path) => {
    const json = removed(smallStagesNl, path);
    finds(inspectStagesWording(smallStages, json), path, /should stand here/);
    assert.equal(parseWording(smallStages, json).ok, false);
  };
  for (const path of [
    ['question'],
    ['marksQuestion'],
    ['stages', 'not-yet'],
    ['stages', 'lasting', 'next'],
    ['stages', 'apart', 'short'],
    ['aspects', 'sharing'],
    ['marks', 'time-planned'],
  ]) {
    missing(...path);
  }
  const groundless = withoutGround(smallStages);
  assert.deepEqual(inspectStagesWording(groundless, removed(smallStagesNl, ['stages', 'not-yet'])), []);
  refuses(parseWording(groundless, asJson(smallStagesNl)), ['stages', 'not-yet'], /not known here/);
});

test('an answer is a stage that is there, or a mark that is recognised or not', () => {
  const check = compileStagesAnswerChecker(smallStages);
  const groundless = compileStagesAnswerChecker(withoutGround(smallStages));
  for (const answer of [0, 1, 2, 3, null, 'dont-know']) assert.equal(check('stage', answer), undefined);
  for (const answer of [-1, 4, 1.5, '1', 'not-applicable', true, undefined, [1], Number.NaN]) {
    assert.match(check('stage', answer) ?? '', /from 0 to 3, "dont-know", or null/);
  }
  assert.match(groundless('stage', 0) ?? '', /from 1 to 3/);
  assert.equal(groundless('stage', 1), undefined);
  for (const answer of [0, 1, null]) assert.equal(check('try-alone', answer), undefined);
  for (const answer of [2, -1, 0.5, 'dont-know', true, undefined]) {
    assert.match(check('try-alone', answer) ?? '', /1 \(recognised\), 0 \(not recognised\), or null/);
  }
  for (const slot of ['apart', 'not-yet', 'sharing', 'constructor', 7, null]) {
    assert.match(check(slot as string, 1) ?? '', /no mark with the id/);
  }
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (slot, answer) => {
      const problem = check(slot as string, answer);
      assert.ok(problem === undefined || problem.length > 0);
    }),
  );
});

test('the stage is the one slot that is waited for; the marks help on the way to it', () => {
  const [stage, ...marks] = stagesCollect.slots(smallStages);
  assert.deepEqual(stage, { id: 'stage', group: 'stage' });
  assert.deepEqual(
    marks.map(({ id, group, optional }) => [id, group, optional]),
    smallStages.marks.map((mark) => [mark.id, mark.stage, true]),
  );
});

const responses = [...teamAt([1, 2, 4, 1]), ...Array.from({ length: 5 }, () => recognising('try-alone'))];
const report = reportStages(smallStages, tallyStages(smallStages, [...responses, picking('dont-know')]), {
  invited: 20,
});

test('the guard of reports finds what an element would stumble over', () => {
  assert.deepEqual(inspectStagesReport(report), []);
  assert.deepEqual(inspectStagesReport(asJson(report)), []);
  const value = (...path: Path) => ['result', 'value', ...path];
  for (const [path, by, message] of [
    [['kind'], 'quadrant', /"stages"/],
    [value('reached'), 'elsewhere', /not in the list of places/],
    [value('next'), 'elsewhere', /not in the list of places/],
    [value('certainty', 'status'), 'sure', /"clear" or/],
    [value('places'), [], /at least 2/],
    [value('places', 0, 'share'), 1.01, /from 0 to 1/],
    [value('places', 0, 'atLeast'), 2.5, /whole number/],
    [value('polarised'), 'no', /true or false/],
    [value('unseen'), null, /true or false/],
    [value('agreement', 'band'), 'fine', /"shared" or/],
    [value('probabilities', 'target'), 'all', /"team" or "process"/],
    [value('probabilities', 'atLeast'), [], /A chance for each stage/],
    [value('probabilities', 'atLeast', 'apart'), 2, /from 0 to 1/],
    [['marks', 'value', 'marks'], [], /at least 1/],
    [['marks', 'value', 'looked'], null, /whole number/],
    [['marks', 'status'], 'maybe', /"ok" or/],
    [['almostEveryone'], 3, /An id/],
    [['findings', 'value', 0, 'basis', 'half'], 1, /true or false/],
  ] as const) {
    finds(inspectStagesReport(replaced(report, path, by)), path, message);
  }
  const nobody = replaced(report, value('certainty'), { status: 'borderline' });
  finds(inspectStagesReport(nobody), value('certainty', 'neighbour'), /An id/);
  const stranger = { status: 'borderline', neighbour: 'elsewhere' };
  finds(
    inspectStagesReport(replaced(report, value('certainty'), stranger)),
    value('certainty', 'neighbour'),
    /not in the list of places/,
  );
});

test('whatever is taken out of a report or replaced: bounded, and without throwing', () => {
  let refused = 0;
  for (const { json } of mutationsOf(report)) {
    const issues = inspectStagesReport(json);
    assert.ok(issues.length <= 5);
    if (issues.length > 0) refused += 1;
  }
  assert.ok(refused > 300, `Only ${refused} were refused.`);
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const issues of [
        inspectStagesReport(value),
        inspectStagesInstrument(value),
        inspectStagesWording(smallStages, value),
      ]) {
        assert.ok(issues.length > 0 && issues.length <= 5);
      }
    }),
  );
});
