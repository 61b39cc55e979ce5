import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { sourceCredits } from '@lerend/instruments/sources';
import { teamLearningRoutine } from '@lerend/instruments/team-learning-routine';

const table = [
  ['learning-goals', '7.1, running text, goals of learning'],
  ['time-for-learning', '7.1, running text, time to organise it'],
  ['shared-strategy', '7.1, running text, a shared strategy'],
  ['learning-results', '7.1, running text, results at group level'],
  ['leading-the-learning', '7.1, running text, who leads the learning'],
  ['reflecting-on-learning', '7.1, running text, reflection on the learning'],
] as const;

describe('team-learning-routine', () => {
  it('has the 6 statements in the order of the text, in one domain, each with its place there', () => {
    assert.deepEqual(
      teamLearningRoutine.items.map(({ id, source }) => [id, source.place]),
      table,
    );
    assert.deepEqual(
      teamLearningRoutine.domains.map(({ id, source }) => [id, source.document, source.place]),
      [['team-learning', '003', '7.1']],
    );
    for (const { domain, source, basis } of teamLearningRoutine.items) {
      assert.equal(domain, 'team-learning');
      assert.equal(source.document, '003');
      assert.equal(basis, 'source');
    }
  });

  it('says that the statements, the scale and the cuts are ours', () => {
    const { scale, scoring, editorial } = teamLearningRoutine;
    assert.deepEqual(editorial, ['statements', 'scale', 'cuts']);
    assert.equal(scale.basis, 'editorial');
    assert.deepEqual(scale.points, learningOrganisation.scale.points);
    assert.deepEqual(scoring, learningOrganisation.scoring);
  });

  it('offers no "not applicable", since every team can plan what it learns', () => {
    assert.equal(teamLearningRoutine.notApplicable, false);
  });

  it('credits those who saw that groups plan their work and not their learning', () => {
    const credit = sourceCredits.find(({ authors }) => authors.includes('Pearn'));
    assert.deepEqual(credit?.authors, ['Pearn', 'Roderick', 'Mulrooney']);
    assert.equal(credit.year, 1995);
    assert.deepEqual(credit.documents, ['003']);
  });
});
