import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePolicy } from '@lerend/core/schema';
import type { Path } from '../../helpers/mutations.js';
import { refuses } from '../../helpers/refuses.js';

const override = { by: 'The board', reason: 'A team of four asked for it.' };

describe('a policy', () => {
  it('has a minimum of 5 where it says nothing', () => {
    assert.deepEqual(parsePolicy({}), { ok: true, value: { k: 5 } });
  });

  it('has a minimum of 2 in an open table', () => {
    assert.deepEqual(parsePolicy({ mode: 'open-table' }), { ok: true, value: { k: 2, mode: 'open-table' } });
  });

  for (const policy of [
    { k: 5 },
    { k: 10 },
    { k: 1000 },
    { k: 5, kDetail: 5 },
    { k: 5, kDetail: 1000 },
    { k: 3, override },
    { k: 4, override },
    { k: 3, kDetail: 4, override },
    { k: 2, mode: 'open-table' },
  ]) {
    it(`can be ${JSON.stringify(policy)}`, () => {
      assert.deepEqual(parsePolicy(policy), { ok: true, value: policy });
    });
  }

  const wrong: readonly (readonly [string, unknown, Path, RegExp])[] = [
    [
      'a minimum of 4 without an override',
      { k: 4 },
      ['override'],
      /4 needs an override that says who .* and why/,
    ],
    ['a minimum of 3 without an override', { k: 3 }, ['override'], /3 needs an override/],
    ['a minimum of 2', { k: 2 }, ['k'], /below 3 could show/],
    ['a minimum of 2 with an override', { k: 2, override }, ['k'], /below 3 could show/],
    ['a minimum of 0', { k: 0 }, ['k'], /below 3/],
    ['a negative minimum', { k: -7 }, ['k'], /below 3/],
    ['a minimum above 1000', { k: 1001 }, ['k'], /at most 1000/],
    ['a minimum between two numbers', { k: 5.5 }, ['k'], /whole number/],
    ['a minimum without end', JSON.parse('{"k":1e999}'), ['k'], /number without end/],
    ['a minimum as a text', { k: '5' }, ['k'], /a text, but it should be a number/],
    ['no minimum, said as null', { k: null }, ['k'], /null, but it should be a number/],
    ['an override that is not needed', { k: 5, override }, ['override'], /needs no override; take it out/],
    ['an override with the usual minimum', { override }, ['override'], /5 needs no override/],
    ['an override by nobody', { k: 4, override: { by: '', reason: 'x' } }, ['override', 'by'], /empty now/],
    [
      'an override without reason',
      { k: 4, override: { by: 'x' } },
      ['override', 'reason'],
      /missing here: a text/,
    ],
    ['a mode nobody knows', { mode: 'open' }, ['mode'], /"open-table"/],
    ['an open table of 3', { k: 3, mode: 'open-table' }, ['k'], /open table is 2/],
    [
      'an open table by an override',
      { k: 2, mode: 'open-table', override },
      ['override'],
      /does not make an open/,
    ],
    [
      'an open table with a minimum for detail',
      { mode: 'open-table', kDetail: 5 },
      ['kDetail'],
      /one minimum/,
    ],
    ['a minimum for detail below k', { k: 7, kDetail: 6 }, ['kDetail'], /from 7 \(the minimum k\) to 1000/],
    ['a minimum for detail below the usual k', { kDetail: 4 }, ['kDetail'], /from 5/],
    ['a minimum for detail above 1000', { kDetail: 1001 }, ['kDetail'], /at most 1000/],
    ['a minimum for detail between two numbers', { kDetail: 10.5 }, ['kDetail'], /whole number/],
    ['a key nobody knows', { minimum: 5 }, ['minimum'], /"minimum" is not known here/],
    ['a list', [], [], /a list, but it should be an object/],
    ['nothing', null, [], /null, but it should be an object/],
  ];
  for (const [name, json, path, message] of wrong) {
    it(`cannot be ${name}`, () => {
      refuses(parsePolicy(json), path, message);
    });
  }
});
