import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspectChecklistInstrument, reportChecklist, tallyChecklist } from '@lerend/core/checklist';
import type { ChecklistInstrument } from '@lerend/core/checklist';
import type { Answer } from '@lerend/core/model';
import { recommend } from '@lerend/core/advice';
import { sixSteps } from '@lerend/instruments/six-steps';
import { respond, smallChecklist, valueOf } from '../../helpers/small-checklist.js';

const development = smallChecklist({ domains: [3, 1] });
const recognition: ChecklistInstrument = {
  ...development,
  scale: { ...development.scale, type: 'recognition' },
};

function report(instrument: ChecklistInstrument, rows: readonly (readonly Answer[])[]) {
  return reportChecklist(
    instrument,
    tallyChecklist(
      instrument,
      rows.map((row) => respond(instrument, row)),
    ),
    { invited: rows.length },
  );
}

const team = (count: number, ...row: readonly Answer[]) => Array.from({ length: count }, () => row);

/** Of the first domain one statement fits, one divides the team and one few can see; in the second are two camps. */
const rows = [...team(4, 3, 1, 'dont-know', 1), ...team(6, 3, 3, 3, 3)];

test('on a scale of recognition only what divides a team and what few can see is found', () => {
  const findings = valueOf(report(recognition, rows).findings);
  assert.deepEqual(
    findings.map(({ domain, item, signal }) => [domain, item, signal]),
    [
      ['d1', 'i02', 'divided'],
      ['d1', 'i03', 'unseen'],
      ['d2', undefined, 'divided'],
      ['d2', 'i04', 'divided'],
    ],
  );
  assert.ok(findings.every(({ basis }) => basis.type !== 'phase'));
});

test('the same answers on a development scale find phases too, and all else is the same', () => {
  const { findings: found, ...recognised } = report(recognition, rows);
  const { findings, ...developed } = report(development, rows);
  assert.deepEqual(recognised, developed);
  assert.deepEqual(
    valueOf(findings).filter(({ basis }) => basis.type !== 'phase'),
    valueOf(found),
  );
  assert.deepEqual(
    valueOf(findings)
      .filter(({ basis }) => basis.type === 'phase')
      .map(({ domain, item, signal }) => [domain, item, signal]),
    [
      ['d1', undefined, 'strong'],
      ['d1', 'i01', 'strong'],
    ],
  );
});

test('where a team recognises the same, nothing is found and no card is advised', () => {
  const { findings } = report(recognition, team(8, 1, 3, 2, 1));
  assert.deepEqual(findings, { status: 'ok', value: [] });
  assert.deepEqual(recommend(findings, sixSteps), { status: 'ok', value: [] });
});

test('below the minimum its findings are withheld, as those of any report', () => {
  assert.deepEqual(report(recognition, team(4, 1, 3, 2, 1)).findings, {
    status: 'withheld',
    reason: 'below-minimum',
  });
});

test('a scale is one of development or of recognition', () => {
  assert.deepEqual(inspectChecklistInstrument(recognition), []);
  const [issue, ...rest] = inspectChecklistInstrument({
    ...recognition,
    scale: { ...recognition.scale, type: 'frequency' },
  });
  assert.deepEqual(rest, []);
  assert.deepEqual(issue?.path, ['scale', 'type']);
  assert.match(issue.message, /"development" or "recognition"/);
});
