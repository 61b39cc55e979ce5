import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { schoolAsLearningOrganisation } from '@lerend/instruments/school-as-learning-organisation';
import { schoolAsLearningOrganisationEn } from '@lerend/instruments/school-as-learning-organisation/en';
import { schoolAsLearningOrganisationNl } from '@lerend/instruments/school-as-learning-organisation/nl';

const factors = [
  ['shared-vision', '2.7, factor 1', 4],
  ['lifelong-learning', '2.7, factor 2', 5],
  ['team-learning', '2.7, factor 3', 6],
  ['inquiry-innovation', '2.7, factor 4', 5],
  ['systems', '2.7, factor 5', 7],
  ['external-environment', '2.7, factor 6', 5],
  ['learning-leadership', '2.7, factor 7', 10],
] as const;

const table = [
  ['shared-vision', 'how-it-comes-about', '5.6, running text, point 1'],
  ['shared-vision', 'demands', '5.6, running text, point 2'],
  ['shared-vision', 'theories', '5.6, running text, point 3'],
  ['shared-vision', 'support', '5.6, running text, point 4'],
  ['lifelong-learning', 'forms', '6.4, running text, point 1'],
  ['lifelong-learning', 'capacity', '6.4, running text, point 2'],
  ['lifelong-learning', 'identity', '6.4, running text, point 3'],
  ['lifelong-learning', 'opportunity', '6.4, running text, point 4'],
  ['lifelong-learning', 'culture', '6.4, running text, point 5'],
  ['team-learning', 'reflect', '7.3, item 1'],
  ['team-learning', 'learn-to-team', '7.3, item 2'],
  ['team-learning', 'safe-advice', '7.3, item 3'],
  ['team-learning', 'trust-respect', '7.3, item 4'],
  ['team-learning', 'time-material', '7.3, item 5'],
  ['team-learning', 'blended-and-aimed', '7.3, item 6'],
  ['inquiry-innovation', 'willing-to-experiment', '8.3, item 1'],
  ['inquiry-innovation', 'initiative-risk', '8.3, item 2'],
  ['inquiry-innovation', 'practice-research', '8.3, item 3'],
  ['inquiry-innovation', 'results-feed-learning', '8.3, item 4'],
  ['inquiry-innovation', 'errors-as-chances', '8.3, item 5'],
  ['systems', 'sharing', '9.3, item 1'],
  ['systems', 'progress', '9.3, item 2'],
  ['systems', 'systems-dialogue', '9.3, item 3'],
  ['systems', 'examples', '9.3, item 4'],
  ['systems', 'findable-research', '9.3, item 5'],
  ['systems', 'analyse-data', '9.3, item 6'],
  ['systems', 'evaluate-impact', '9.3, item 7'],
  ['external-environment', 'open-system', '10.4, item 1'],
  ['external-environment', 'scans', '10.4, item 2'],
  ['external-environment', 'networks', '10.4, item 3'],
  ['external-environment', 'equal-partnerships', '10.4, item 4'],
  ['external-environment', 'ict', '10.4, item 5'],
  ['learning-leadership', 'align', '3.3, item 1'],
  ['learning-leadership', 'model', '3.3, item 2'],
  ['learning-leadership', 'grow-others', '3.3, item 3'],
  ['learning-leadership', 'focus-on-learning', '3.3, item 4'],
  ['learning-leadership', 'change', '3.3, item 5'],
  ['learning-leadership', 'learning-leadership-dialogue', '3.3, item 6'],
  ['learning-leadership', 'learning-needs', '3.3, item 7'],
  ['learning-leadership', 'lead-inquiry', '3.3, item 8'],
  ['learning-leadership', 'external-contacts', '3.3, item 9'],
  ['learning-leadership', 'future', '3.3, item 10'],
] as const;

describe('school-as-learning-organisation', () => {
  it('has the seven factors of the model in its order, with 4, 5, 6, 5, 7, 5 and 10 statements', () => {
    assert.deepEqual(
      schoolAsLearningOrganisation.domains.map(({ id, source }) => [
        id,
        source.place,
        schoolAsLearningOrganisation.items.filter(({ domain }) => domain === id).length,
      ]),
      factors,
    );
  });

  it('has the 42 statements in the order of the sections, each with its place there', () => {
    assert.equal(schoolAsLearningOrganisation.items.length, 42);
    assert.deepEqual(
      schoolAsLearningOrganisation.items.map(({ domain, id, source }) => [domain, id, source.place]),
      table,
    );
    for (const { source, basis } of [
      ...schoolAsLearningOrganisation.domains,
      ...schoolAsLearningOrganisation.items,
    ]) {
      assert.equal(source.document, '003');
      assert.equal(basis, 'source');
    }
  });

  it('says that the statements, the scale and the cuts are ours', () => {
    const { scale, scoring, editorial } = schoolAsLearningOrganisation;
    assert.deepEqual(editorial, ['statements', 'scale', 'cuts']);
    assert.equal(scale.basis, 'editorial');
    assert.deepEqual(scale.points, learningOrganisation.scale.points);
    assert.deepEqual(scoring, learningOrganisation.scoring);
    assert.equal(scoring.basis, 'editorial');
  });

  it('does not present itself as the questionnaire of the OECD', () => {
    for (const wording of [schoolAsLearningOrganisationNl, schoolAsLearningOrganisationEn]) {
      assert.doesNotMatch(JSON.stringify(wording), /OECD|OESO|Wales/iu);
    }
  });

  it('offers no "not applicable", since a school can develop in each of them', () => {
    assert.equal(schoolAsLearningOrganisation.notApplicable, false);
  });
});
