import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';

// The catalog's table: domain by domain, statement by statement, in the order of the source.
const table = [
  ['supportive-culture', 'shared-responsibility', 'first checklist, Ondersteunende cultuur, item 1'],
  ['supportive-culture', 'mutual-support', 'first checklist, Ondersteunende cultuur, item 2'],
  ['supportive-culture', 'showing-struggles', 'first checklist, Ondersteunende cultuur, item 3'],
  ['supportive-culture', 'mistakes-as-learning', 'first checklist, Ondersteunende cultuur, item 4'],
  ['supportive-culture', 'speaking-up', 'first checklist, Ondersteunende cultuur, item 5'],
  ['supportive-culture', 'care-for-colleagues', 'first checklist, Ondersteunende cultuur, item 6'],
  ['focus-on-development', 'drive-to-improve', 'first checklist, Focus op ontwikkeling, item 1'],
  ['focus-on-development', 'specialising', 'first checklist, Focus op ontwikkeling, item 2'],
  ['focus-on-development', 'reflective-dialogue', 'first checklist, Focus op ontwikkeling, item 3'],
  ['focus-on-development', 'outside-network', 'first checklist, Focus op ontwikkeling, item 4'],
  ['focus-on-development', 'peer-consultation', 'first checklist, Focus op ontwikkeling, item 5'],
  ['focus-on-development', 'lesson-visits', 'first checklist, Focus op ontwikkeling, item 6'],
  ['using-expertise', 'tasks-by-expertise', 'first checklist, Expertise benutten, item 1'],
  ['using-expertise', 'practice-research', 'first checklist, Expertise benutten, item 2'],
  ['using-expertise', 'experts-lead', 'first checklist, Expertise benutten, item 3'],
  ['using-expertise', 'experts-decide', 'first checklist, Expertise benutten, item 4'],
  ['using-expertise', 'grounded-choices', 'first checklist, Expertise benutten, item 5'],
  ['using-expertise', 'expert-feedback', 'first checklist, Expertise benutten, item 6'],
] as const;

describe('learning-organisation', () => {
  it('has the 18 statements of the source in its order, each with its place there', () => {
    assert.deepEqual(
      learningOrganisation.items.map(({ domain, id, source }) => [domain, id, source.place]),
      table,
    );
    for (const item of learningOrganisation.items) {
      assert.equal(item.source.document, '004');
      assert.equal(item.basis, 'source');
    }
  });

  it('has three domains in the order of the source', () => {
    assert.deepEqual(learningOrganisation.domains, [
      {
        id: 'supportive-culture',
        source: { document: '004', place: 'first checklist, Ondersteunende cultuur' },
        basis: 'source',
      },
      {
        id: 'focus-on-development',
        source: { document: '004', place: 'first checklist, Focus op ontwikkeling' },
        basis: 'source',
      },
      {
        id: 'using-expertise',
        source: { document: '004', place: 'first checklist, Expertise benutten' },
        basis: 'source',
      },
    ]);
  });

  it('takes its scale from the source and says that the cuts and the descriptions are editorial', () => {
    assert.deepEqual(learningOrganisation.scale, {
      type: 'development',
      basis: 'source',
      points: [
        { value: 1, id: 'early' },
        { value: 2, id: 'partial' },
        { value: 3, id: 'strong' },
      ],
    });
    assert.deepEqual(learningOrganisation.scoring, {
      type: 'mean-of-norms',
      cuts: { partial: { numerator: 1, denominator: 3 }, strong: { numerator: 2, denominator: 3 } },
      basis: 'editorial',
    });
    assert.deepEqual(learningOrganisation.editorial, ['level-descriptions', 'cuts']);
    assert.equal(learningOrganisation.notApplicable, false);
  });
});
