import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportQuadrant, tallyQuadrant } from '@lerend/core/quadrant';
import { processOutcome } from '@lerend/instruments/process-outcome';
import { processOutcomeEn } from '@lerend/instruments/process-outcome/en';
import { processOutcomeNl } from '@lerend/instruments/process-outcome/nl';

// The table of the source: two rows (the individual process above the collective one) of two columns (the individual
// outcome left of the collective one).
const table = [
  ['individual-learning', 'individual-shared-outcome'],
  ['social-interaction', 'collective-learning'],
];

const inDutch = {
  'individual-learning': 'Individueel leren',
  'individual-shared-outcome': 'Individueel proces, collectieve uitkomst',
  'social-interaction': 'Leren in sociale interactie',
  'collective-learning': 'Collectief leren',
};

describe('process-outcome', () => {
  it('has the process upwards and the outcome to the right, both from the source, and neither a ladder', () => {
    const { vertical, horizontal } = processOutcome.axes;
    assert.deepEqual(
      [vertical, horizontal].map(({ id, basis, neutral }) => [id, basis, neutral]),
      [
        ['process', 'source', true],
        ['outcome', 'source', true],
      ],
    );
  });

  it('lies as the table of the source does, the collective process in the lower row', () => {
    const at = (vertical: string, horizontal: string) =>
      processOutcome.classes.find((each) => each.vertical === vertical && each.horizontal === horizontal)?.id;
    assert.deepEqual(
      ['high', 'low'].map((row) => ['low', 'high'].map((column) => at(row, column))),
      table,
    );
    assert.deepEqual(
      processOutcome.classes.map(({ id }) => id),
      table.flat(),
    );
  });

  it('has the ends of its axes on the sides where the table has them', () => {
    const ends = ({ axes }: typeof processOutcomeNl) =>
      Object.entries(axes).map(([id, { low, high }]) => [id, low, high]);
    assert.deepEqual(ends(processOutcomeNl), [
      ['process', 'samen', 'ieder apart'],
      ['outcome', 'ieder zelf', 'het team'],
    ]);
    assert.deepEqual(ends(processOutcomeEn), [
      ['process', 'together', 'apart'],
      ['outcome', 'each person’s', 'the team’s'],
    ]);
  });

  it('has four types from the source, which lists nothing that they are recognised by', () => {
    for (const { id, basis, characteristics, source } of processOutcome.classes) {
      assert.equal(basis, 'source', id);
      assert.deepEqual(characteristics, [], id);
      assert.equal(source.document, '000');
      assert.match(source.place, /^table 1: (first|second) row, (first|second) column$/);
    }
    assert.equal(processOutcome.lists, undefined);
    assert.deepEqual(processOutcome.editorial, ['items', 'band']);
  });

  it('keeps the names of the source in Dutch, and says in which sense collective learning is meant', () => {
    for (const [id, title] of Object.entries(inDutch)) {
      assert.equal(processOutcomeNl.classes[id]?.title, title);
    }
    assert.match(processOutcomeNl.classes['collective-learning']?.description ?? '', /Simons en Ruijters/);
    assert.match(processOutcomeNl.classes['social-interaction']?.description ?? '', /In ruime zin/);
    assert.match(processOutcomeEn.classes['collective-learning']?.description ?? '', /Simons and Ruijters/);
    assert.match(processOutcomeEn.classes['social-interaction']?.description ?? '', /In a broad sense/);
  });

  it('has exactly four statements an axis, all of them editorial, that agree with its upper or right end', () => {
    assert.deepEqual(
      processOutcome.items.map(({ axis, id, basis }) => [axis, id, basis]),
      [
        ['process', 'working-things-out-apart', 'editorial'],
        ['process', 'choosing-training-apart', 'editorial'],
        ['process', 'reading-apart', 'editorial'],
        ['process', 'reflecting-apart', 'editorial'],
        ['outcome', 'insights-of-the-team', 'editorial'],
        ['outcome', 'agreements-of-the-team', 'editorial'],
        ['outcome', 'materials-of-the-team', 'editorial'],
        ['outcome', 'practice-of-the-team', 'editorial'],
      ],
    );
  });

  it('puts a team that learns together for the team in collective learning, and finds nothing wrong with that', () => {
    const { id, version, items } = processOutcome;
    const answers = Object.fromEntries(items.map((item) => [item.id, item.axis === 'process' ? 1 : 5]));
    const team = Array.from({ length: 6 }, () => ({ instrument: id, version, answers }));
    const report = reportQuadrant(processOutcome, tallyQuadrant(processOutcome, team, 'items'), {
      invited: 6,
    });
    if (report.result.status !== 'ok') assert.fail('Six of six people make a result.');
    assert.deepEqual(report.result.value.place, { type: 'class', id: 'collective-learning' });
    assert.deepEqual(report.findings, { status: 'ok', value: [] });
  });

  it('keeps a path of an eighth on both sides of the axes, and says that its width is editorial', () => {
    assert.deepEqual(processOutcome.scoring, { type: 'centroid', band: 0.125, basis: 'editorial' });
    assert.ok(processOutcome.editorial.includes('band'));
  });
});
