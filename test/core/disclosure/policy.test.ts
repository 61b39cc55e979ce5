import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openLedger } from '@lerend/core/disclosure';
import { DEFAULT_POLICY, detailMinimum, inspectPolicy, OPEN_TABLE_POLICY } from '@lerend/core/model';
import type { Policy } from '@lerend/core/model';
import { parsePolicy } from '@lerend/core/schema';

const override = { by: 'The board', reason: 'A team of four.' };

describe('one rule for every policy', () => {
  const right: readonly Policy[] = [
    DEFAULT_POLICY,
    OPEN_TABLE_POLICY,
    { k: 1000 },
    { k: 3, override },
    { k: 4, kDetail: 4, override },
    { k: 5, kDetail: 5 },
    { k: 7, kDetail: 12 },
  ];
  for (const policy of right) {
    it(`takes ${JSON.stringify(policy)} everywhere`, () => {
      assert.deepEqual(inspectPolicy(policy), []);
      assert.deepEqual(openLedger(policy).policy, policy);
      assert.deepEqual(parsePolicy(policy), { ok: true, value: policy });
    });
  }

  const wrong: readonly unknown[] = [
    { k: 4 },
    { k: 2 },
    { k: 2, override },
    { k: 3, override: { by: ' ', reason: 'x' } },
    { k: 3, override: { by: 'x' } },
    { k: 5, override },
    { k: 5, mode: 'open-table' },
    { k: 3, mode: 'open-table', override },
    { k: 2, mode: 'open-table', override },
    { k: 2, mode: 'open-table', kDetail: 2 },
    { k: 2, mode: 'open' },
    { k: 5, kDetail: 4 },
    { k: 5, kDetail: 7.5 },
    { k: 5, kDetail: 1001 },
    { k: 1001 },
    { k: 5.5 },
    { k: '5' },
    null,
    [],
  ];
  for (const policy of wrong) {
    it(`refuses ${JSON.stringify(policy)} everywhere`, () => {
      const [first] = inspectPolicy(policy);
      assert.match(first?.message ?? '', /^[A-Z].*\.$/);
      assert.throws(() => openLedger(policy as Policy));
      assert.equal(parsePolicy(policy).ok, false);
    });
  }

  it('agrees with the parser on whatever is made of its parts', () => {
    const minimum = fc.oneof(fc.integer({ min: -1, max: 12 }), fc.constantFrom(999, 1000, 1001, 2.5));
    const policies = fc.record(
      {
        k: minimum,
        kDetail: minimum,
        mode: fc.constant('open-table'),
        override: fc.constantFrom(override, { by: '', reason: 'x' }),
      },
      { requiredKeys: ['k'] },
    );
    fc.assert(
      fc.property(policies, (policy) => {
        assert.equal(parsePolicy(policy).ok, inspectPolicy(policy).length === 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the minimum for detail', () => {
  it('is 10, or what the policy says, and never below the minimum', () => {
    assert.equal(detailMinimum(DEFAULT_POLICY), 10);
    assert.equal(detailMinimum({ k: 12 }), 12);
    assert.equal(detailMinimum({ k: 5, kDetail: 6 }), 6);
    assert.equal(detailMinimum({ k: 3, override }), 10);
  });

  it('is the one minimum of an open table', () => {
    assert.equal(detailMinimum(OPEN_TABLE_POLICY), 2);
  });
});
