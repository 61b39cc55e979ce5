import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectiveLearningConditions } from '@lerend/instruments/collective-learning-conditions';

const surroundings = 'table 2, Contextuele en organisatorische condities';

// Table 2 of the source from top to bottom: domain, condition, place.
const table = [
  ['learning-competences', 'vision-clarity', 'table 2, Leercompetenties, item 1'],
  ['learning-competences', 'goal-agreement', 'table 2, Leercompetenties, item 2'],
  ['learning-competences', 'learning-from-work', 'table 2, Leercompetenties, item 3'],
  ['learning-competences', 'joint-work-skills', 'table 2, Leercompetenties, item 4'],
  ['learning-competences', 'joint-reflection-skills', 'table 2, Leercompetenties, item 5'],
  ['context', 'board-involvement', `${surroundings}, Context, item 1`],
  ['context', 'parent-relations', `${surroundings}, Context, item 2`],
  ['organisation', 'collegial-support', `${surroundings}, Organisatie, item 1`],
  ['organisation', 'participation', `${surroundings}, Organisatie, item 2`],
  ['organisation', 'opportunity', `${surroundings}, Organisatie, item 3`],
  ['organisation', 'planned-goals', `${surroundings}, Organisatie, item 4`],
  ['leadership', 'inspiring', `${surroundings}, Leiderschap, item 1`],
  ['leadership', 'care-for-people', `${surroundings}, Leiderschap, item 2`],
  ['leadership', 'efficiency', `${surroundings}, Leiderschap, item 3`],
  ['leadership', 'instructional', `${surroundings}, Leiderschap, item 4`],
  ['leadership', 'vision', `${surroundings}, Leiderschap, item 5`],
  ['leadership', 'intellectual-challenge', `${surroundings}, Leiderschap, item 6`],
] as const;

describe('collective-learning-conditions', () => {
  const { domains, items, scale, scoring, editorial, notApplicable, source } = collectiveLearningConditions;

  it('has the 17 conditions of the source in its order, each with its place there', () => {
    assert.equal(items.length, 17);
    assert.deepEqual(
      items.map((item) => [item.domain, item.id, item.source.place]),
      table,
    );
    assert.ok(items.every((item) => item.source.document === '000' && item.basis === 'source'));
  });

  it('has four domains of 5, 2, 4 and 6, of which the last three share a heading in the source', () => {
    assert.deepEqual(
      domains.map((domain) => [domain.id, domain.source.place, domain.source.document, domain.basis]),
      [
        ['learning-competences', 'table 2, Leercompetenties', '000', 'source'],
        ['context', `${surroundings}, Context`, '000', 'source'],
        ['organisation', `${surroundings}, Organisatie`, '000', 'source'],
        ['leadership', `${surroundings}, Leiderschap`, '000', 'source'],
      ],
    );
    assert.deepEqual(
      domains.map(({ id }) => items.filter(({ domain }) => domain === id).length),
      [5, 2, 4, 6],
    );
    assert.deepEqual(source, { document: '000', place: 'table 2' });
  });

  it('says that its statements, its scale of three points and its cuts are our own', () => {
    assert.equal(scale.basis, 'editorial');
    assert.deepEqual(
      scale.points.map(({ id }) => id),
      ['early', 'partial', 'strong'],
    );
    assert.equal(scoring.basis, 'editorial');
    assert.deepEqual(editorial, ['statements', 'scale', 'cuts']);
  });

  it('offers no "not applicable": every school has each of these to some extent', () => {
    assert.equal(notApplicable, false);
  });
});
