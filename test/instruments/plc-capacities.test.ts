import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plcCapacities } from '@lerend/instruments/plc-capacities';

// The capacities in the order of document 002, the factors in that of 2.7 of document 003.
const table = [
  ['personal', 'reconstruct-knowledge', '2.7, Persoonlijke capaciteit, factor 1'],
  ['personal', 'current-insights', '2.7, Persoonlijke capaciteit, factor 2'],
  ['interpersonal', 'shared-values', '2.7, Interpersoonlijke capaciteit, factor 1'],
  ['interpersonal', 'collective-practice', '2.7, Interpersoonlijke capaciteit, factor 2'],
  ['organisational', 'resources-structures', '2.7, Organisatorische capaciteit, factor 1'],
  ['organisational', 'culture', '2.7, Organisatorische capaciteit, factor 2'],
  ['organisational', 'stimulating-leadership', '2.7, Organisatorische capaciteit, factor 3'],
] as const;

describe('plc-capacities', () => {
  const { domains, items, scale, scoring, editorial, notApplicable, source } = plcCapacities;

  it('has the 7 factors, 2 + 2 + 3, each with its place in document 003', () => {
    assert.equal(items.length, 7);
    assert.deepEqual(
      items.map((item) => [item.domain, item.id, item.source.place]),
      table,
    );
    assert.ok(items.every((item) => item.source.document === '003' && item.basis === 'source'));
    assert.deepEqual(
      domains.map(({ id }) => items.filter(({ domain }) => domain === id).length),
      [2, 2, 3],
    );
  });

  it('has the three capacities with their headings in document 002', () => {
    assert.deepEqual(
      domains.map((domain) => [domain.id, domain.source.document, domain.source.place, domain.basis]),
      [
        ['personal', '002', 'Persoonlijke capaciteit', 'source'],
        ['interpersonal', '002', 'Interpersoonlijke capaciteit', 'source'],
        ['organisational', '002', 'Organisatorische capaciteit', 'source'],
      ],
    );
    assert.equal(source.document, '002');
  });

  it('says that its statements, its scale of three points and its cuts are our own', () => {
    assert.equal(scale.basis, 'editorial');
    assert.equal(scale.points.length, 3);
    assert.equal(scoring.basis, 'editorial');
    assert.deepEqual(editorial, ['statements', 'scale', 'cuts']);
  });

  it('offers no "not applicable": each factor can be asked of any school', () => {
    assert.equal(notApplicable, false);
  });
});
