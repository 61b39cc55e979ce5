import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  elementOf,
  freezeRelease,
  inspectLedger,
  openLedger,
  parseLedger,
  personOf,
  releasedBytes,
  requestRelease,
} from '@lerend/core/disclosure';
import type { CodeVector, Ledger } from '@lerend/core/disclosure';
import { newCombinations } from '../../../packages/core/src/disclosure/linear-code.js';
import { removed, replaced } from '../../helpers/mutations.js';
import { makeRandom } from '../../helpers/random.js';

function of(...plus: readonly string[]): CodeVector {
  return { plus, minus: [] };
}

function team(size: number, from = 1, version: string | number = 1): readonly string[] {
  return Array.from({ length: size }, (_, index) => elementOf(`p${from + index}`, version));
}

const refusedFor = (reason: string): unknown => ({ status: 'refused', reason });
const granted = { status: 'granted' };

describe('an element', () => {
  it('keeps the person, whatever dots her code and the version have', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (person, version) => {
        assert.equal(personOf(elementOf(person, version)), person);
      }),
    );
  });

  it('is another one for another person or version', () => {
    const name = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('.', '%', '2', 'E', 'a') });
    fc.assert(
      fc.property(name, name, name, name, (person, version, other, another) => {
        assert.equal(
          elementOf(person, version) === elementOf(other, another),
          person === other && version === another,
        );
      }),
    );
  });

  it('has two names that are not empty', () => {
    assert.throws(() => elementOf('', 1), RangeError);
    assert.throws(() => elementOf('p1', ''), RangeError);
  });
});

describe('a request to a ledger', () => {
  const whole = requestRelease(openLedger({ k: 5 }), {
    release: 'team',
    parts: { respondents: of(...team(12)), 'an-item': of(...team(9)), 'another-item': of(...team(4)) },
  });

  it('is answered part by part, and a refused part leaves no trace', () => {
    assert.deepEqual(whole.parts, {
      'an-item': granted,
      'another-item': refusedFor('below-minimum'),
      respondents: granted,
    });
    assert.deepEqual(
      whole.ledger.entries.map(({ part }) => part),
      ['an-item', 'respondents'],
    );
    assert.equal(JSON.stringify(whole.ledger).includes('another-item'), false);
  });

  it('finds each part by its own code', () => {
    const teachers = requestRelease(whole.ledger, {
      release: 'teachers',
      parts: { respondents: of(...team(10, 3)), 'another-item': of(...team(10, 3)) },
    });
    assert.deepEqual(teachers.parts, {
      'another-item': granted,
      respondents: refusedFor('would-reveal-small-group'),
    });
  });

  it('asks a higher minimum where a part says so, and remembers it', () => {
    const team16 = requestRelease(openLedger({ k: 5 }), {
      release: 'team',
      parts: { domain: of(...team(16)) },
    });
    const ask = (ledger: Ledger, size: number, minimum: number): unknown =>
      requestRelease(ledger, {
        release: `${size}`,
        parts: { domain: of(...team(size)) },
        minimum: { domain: minimum },
      }).parts.domain;
    assert.deepEqual(ask(team16.ledger, 9, 10), refusedFor('below-minimum'));
    assert.deepEqual(ask(team16.ledger, 10, 10), refusedFor('would-reveal-small-group'));
    assert.deepEqual(ask(team16.ledger, 10, 5), granted);
    assert.deepEqual(ask(team16.ledger, 4, 1), refusedFor('below-minimum'));

    const detail = requestRelease(openLedger({ k: 5 }), {
      release: 'detail',
      parts: { domain: of(...team(10)) },
      minimum: { domain: 10 },
    });
    assert.deepEqual(detail.ledger.entries[0]?.minimum, 10);
    assert.deepEqual(ask(detail.ledger, 16, 5), refusedFor('would-reveal-small-group'));
    assert.deepEqual(ask(detail.ledger, 20, 5), granted);
  });

  it('is refused where nobody can tell in time who stands behind it', () => {
    const random = makeRandom(21);
    const filters = Array.from({ length: 15 }, () => of(...team(40).filter(() => random() < 0.5)));
    const known = filters.slice(0, 14);
    const next = of(...(filters.at(-1)?.plus ?? []));
    const ledger: Ledger = {
      policy: { k: 10 },
      entries: known.map((vector, index) => ({ release: `filter-${index}`, part: 'respondents', vector })),
      released: {},
    };
    assert.equal(newCombinations(known, [next], 10), 'undecided');
    assert.deepEqual(requestRelease(ledger, { release: 'next', parts: { respondents: next } }).parts, {
      respondents: refusedFor('would-reveal-small-group'),
    });
  });

  it('is not asked of an empty group', () => {
    const none = requestRelease(openLedger({ k: 5 }), { release: 'none', parts: { respondents: of() } });
    assert.deepEqual(none.parts, { respondents: refusedFor('below-minimum') });
  });

  it('throws on an element that is none, or that stands there twice, and on another team under the same id', () => {
    const ledger = openLedger({ k: 5 });
    for (const vector of [
      of('nobody'),
      of('.1'),
      of('p1.'),
      of('p1.1', 'p1.1'),
      { plus: ['p1.1'], minus: ['p1.1'] },
    ]) {
      assert.throws(() => requestRelease(ledger, { release: 'x', parts: { part: vector } }), RangeError);
    }
    assert.throws(
      () => requestRelease(whole.ledger, { release: 'team', parts: { respondents: of(...team(30)) } }),
      /an id of its own/,
    );
    assert.throws(() => requestRelease(ledger, { release: '', parts: {} }), RangeError);
    assert.throws(
      () => requestRelease(ledger, { release: 'x', parts: { part: of(...team(9)) }, minimum: { part: 5.5 } }),
      RangeError,
    );
  });

  it('takes names that JavaScript has a meaning for', () => {
    const asked = requestRelease(openLedger({ k: 5 }), {
      release: '__proto__',
      parts: { ['__proto__']: of(...team(6)), constructor: of(...team(3)) },
    });
    assert.deepEqual(Object.keys(asked.parts), ['__proto__', 'constructor']);
    const frozen = freezeRelease(asked.ledger, '__proto__', 'bytes');
    assert.equal(releasedBytes(frozen, '__proto__'), 'bytes');
    assert.equal(releasedBytes(frozen, 'constructor'), undefined);
    const stored = parseLedger(JSON.parse(JSON.stringify(frozen)));
    assert.ok(stored.ok && releasedBytes(stored.value, '__proto__') === 'bytes');
  });
});

describe('a frozen release', () => {
  const { ledger } = requestRelease(openLedger({ k: 5 }), {
    release: 'b',
    parts: { respondents: of(...team(8)) },
  });
  const frozen = freezeRelease(ledger, 'b', '{"n":8}');

  it('keeps its bytes, once and for all', () => {
    assert.equal(releasedBytes(ledger, 'b'), undefined);
    assert.equal(releasedBytes(frozen, 'b'), '{"n":8}');
    assert.equal(freezeRelease(frozen, 'b', '{"n":8}'), frozen);
    assert.throws(() => freezeRelease(frozen, 'b', '{"n":9}'), /"b" is frozen/);
    assert.throws(() => freezeRelease(frozen, '', 'x'), RangeError);
  });

  it('takes no more parts, and answers for those it has', () => {
    const again = requestRelease(frozen, {
      release: 'b',
      parts: { respondents: of(...team(8)), more: of(...team(8)) },
    });
    assert.deepEqual(again.parts, { more: refusedFor('would-reveal-small-group'), respondents: granted });
    assert.equal(again.ledger, frozen);
  });

  it('stands in the order of ids, whichever was frozen first', () => {
    const one = freezeRelease(freezeRelease(ledger, 'a', '1'), 'c', '2');
    const other = freezeRelease(freezeRelease(ledger, 'c', '2'), 'a', '1');
    assert.equal(JSON.stringify(one), JSON.stringify(other));
  });
});

describe('a ledger from storage', () => {
  const asked = requestRelease(
    requestRelease(openLedger({ k: 5, kDetail: 8 }), {
      release: 'team',
      parts: { respondents: of(...team(12)), domain: of(...team(12)) },
    }).ledger,
    { release: 'others', parts: { respondents: of(...team(9, 20)) }, minimum: { respondents: 8 } },
  );
  const stored: unknown = JSON.parse(JSON.stringify(freezeRelease(asked.ledger, 'team', 'what it says')));

  it('is the same ledger', () => {
    assert.deepEqual(inspectLedger(stored), []);
    const parsed = parseLedger(stored);
    assert.ok(parsed.ok);
    assert.equal(JSON.stringify(parsed.value), JSON.stringify(stored));
  });

  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ['nothing', null, /object/],
    ['a list', [], /object/],
    ['no policy', removed(stored, ['policy']), /policy is an object/],
    ['a policy below the minimum', replaced(stored, ['policy'], { k: 2 }), /below 3/],
    ['no entries', removed(stored, ['entries']), /list/],
    ['an entry without vector', removed(stored, ['entries', 0, 'vector']), /object/],
    [
      'an element that is none',
      replaced(stored, ['entries', 0, 'vector', 'plus', 0], 'p1'),
      /names a person/,
    ],
    ['a number for an element', replaced(stored, ['entries', 0, 'vector', 'plus', 0], 1), /text/],
    ['an element twice', replaced(stored, ['entries', 0, 'vector', 'plus', 0], 'p10.1'), /once/],
    ['elements in another order', replaced(stored, ['entries', 0, 'vector', 'plus', 0], 'p9999.1'), /sorted/],
    ['an entry twice', replaced(stored, ['entries', 2], at(stored, 0)), /each part once/],
    ['a minimum that says nothing', replaced(stored, ['entries', 0, 'minimum'], 5), /only where it is above/],
    [
      'a minimum that its group does not have',
      replaced(stored, ['entries', 2, 'minimum'], 10),
      /cannot have been granted/,
    ],
    [
      'an entry that shows one person',
      replaced(stored, ['entries', 2, 'vector', 'plus'], [...team(11)].sort()),
      /cannot have been granted/,
    ],
    ['a release that is no text', replaced(stored, ['released', 'team'], 3), /text/],
    ['releases in a list', replaced(stored, ['released'], []), /object of texts/],
  ];
  for (const [name, json, message] of wrong) {
    it(`is refused with ${name}`, () => {
      const [first] = inspectLedger(json);
      assert.match(first?.message ?? '', message);
      assert.equal(parseLedger(json).ok, false);
    });
  }

  it('makes no inspection throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.jsonValue(), (one, other) => {
        inspectLedger(one);
        inspectLedger(replaced(stored, ['entries', 1], other));
      }),
      { numRuns: 500 },
    );
  });
});

function at(ledger: unknown, index: number): unknown {
  return (ledger as Ledger).entries[index];
}
