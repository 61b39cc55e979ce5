import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leaderRoles } from '@lerend/instruments/leader-roles';

const cultureBuilder = 'De schoolleider als cultuurbouwer';
const teacher = 'De schoolleider als leraar';
const architect = 'De schoolleider als architect';

// What each role does, in the order in which the text comes to it, and the three suggestions that close it.
const table = [
  ['culture-builder', 'appreciation', `${cultureBuilder}, action 1`, 'source'],
  ['culture-builder', 'involvement', `${cultureBuilder}, action 2`, 'source'],
  ['culture-builder', 'equal-treatment', `${cultureBuilder}, action 3`, 'source'],
  ['culture-builder', 'care-for-the-person', `${cultureBuilder}, action 4`, 'source'],
  ['culture-builder', 'respect-for-difference', `${cultureBuilder}, action 5`, 'source'],
  ['culture-builder', 'honesty', `${cultureBuilder}, action 6`, 'source'],
  ['culture-builder', 'every-pupil-can-learn', `${cultureBuilder}, action 7`, 'source'],
  ['culture-builder', 'talk-about-teaching', `${cultureBuilder}, action 8`, 'source'],
  ['culture-builder', 'continuous-learning', `${cultureBuilder}, action 9`, 'source'],
  ['culture-builder', 'value-of-collaboration', `${cultureBuilder}, action 10`, 'source'],
  ['teacher', 'critical-dialogue', `${teacher}, action 1`, 'source'],
  ['teacher', 'learning-about-teaching', `${teacher}, action 2`, 'source'],
  ['teacher', 'self-inquiry', `${teacher}, action 3`, 'source'],
  ['teacher', 'discrepancies', `${teacher}, action 4`, 'source'],
  ['teacher', 'training', `${teacher}, action 5`, 'source'],
  ['architect', 'shared-decisions', `${architect}, action 1`, 'source'],
  ['architect', 'peer-consultation-groups', `${architect}, action 2`, 'editorial'],
  ['architect', 'host-teachers', `${architect}, action 3`, 'editorial'],
  ['architect', 'extra-hands', `${architect}, action 4`, 'editorial'],
  ['architect', 'time-in-timetable', `${architect}, action 5`, 'source'],
  ['architect', 'recruitment', `${architect}, action 6`, 'source'],
  ['closing-suggestions', 'all-three-capacities', 'closing suggestions, item 1', 'source'],
  ['closing-suggestions', 'gap-as-focus', 'closing suggestions, item 2', 'source'],
  ['closing-suggestions', 'language-of-learning', 'closing suggestions, item 3', 'source'],
] as const;

describe('leader-roles', () => {
  const { domains, items, scale, scoring, editorial, notApplicable, source } = leaderRoles;

  it('has what each role does and the closing suggestions, in the order of the text', () => {
    assert.equal(items.length, 24);
    assert.deepEqual(
      items.map((item) => [item.domain, item.id, item.source.place, item.basis]),
      table,
    );
    assert.ok(items.every((item) => item.source.document === '002'));
  });

  it('has three roles of 10, 5 and 6, and 3 suggestions for all of them', () => {
    assert.deepEqual(
      domains.map((domain) => [domain.id, domain.source.document, domain.source.place, domain.basis]),
      [
        ['culture-builder', '002', cultureBuilder, 'source'],
        ['teacher', '002', teacher, 'source'],
        ['architect', '002', architect, 'source'],
        ['closing-suggestions', '002', 'closing suggestions', 'source'],
      ],
    );
    assert.deepEqual(
      domains.map(({ id }) => items.filter(({ domain }) => domain === id).length),
      [10, 5, 6, 3],
    );
    assert.equal(source.document, '002');
  });

  it('says that its statements, its scale of three points and its cuts are our own', () => {
    assert.equal(scale.basis, 'editorial');
    assert.equal(scale.points.length, 3);
    assert.equal(scoring.basis, 'editorial');
    assert.deepEqual(editorial, ['statements', 'scale', 'cuts']);
  });

  it('offers no "not applicable": each role can be asked of any school', () => {
    assert.equal(notApplicable, false);
  });
});
