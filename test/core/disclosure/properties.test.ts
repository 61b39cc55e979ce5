import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  freezeRelease,
  openLedger,
  parseLedger,
  releasedBytes,
  requestRelease,
} from '@lerend/core/disclosure';
import type { CodeVector, Ledger, PartAnswer } from '@lerend/core/disclosure';
import type { Policy } from '@lerend/core/model';
import { fewestBehindCombinations, findSmallGroup, isSafe } from '../../helpers/brute-force.js';
import type { AskedVector } from '../../helpers/brute-force.js';
import { disclosureCase } from '../../helpers/disclosure-cases.js';

const CASES = 5000;

function policyOf(k: number): Policy {
  if (k === 2) return { k, mode: 'open-table' };
  return k < 5 ? { k, override: { by: 'A test', reason: 'Small teams show more.' } } : { k };
}

interface Step {
  readonly before: Ledger;
  readonly after: Ledger;
  readonly vector: CodeVector;
  readonly minimum: number;
  readonly answer: PartAnswer;
}

const PART = 'an-item';

function run(
  k: number,
  vectors: readonly CodeVector[],
  minimumOf: (index: number) => number = () => k,
): readonly Step[] {
  let ledger = openLedger(policyOf(k));
  return vectors.map((vector, index) => {
    const before = ledger;
    const minimum = minimumOf(index);
    const { parts, ledger: after } = requestRelease(before, {
      release: `release-${index}`,
      parts: { [PART]: vector },
      minimum: { [PART]: minimum },
    });
    ledger = after;
    const answer = parts[PART];
    assert.ok(answer !== undefined);
    return { before, after, vector, minimum, answer };
  });
}

function codeOf({ entries, policy }: Ledger): readonly AskedVector[] {
  return entries.map(({ vector, minimum = policy.k }) => ({ vector, minimum }));
}

function vectorsOf(ledger: Ledger): readonly CodeVector[] {
  return codeOf(ledger).map(({ vector }) => vector);
}

function last(steps: readonly Step[]): Ledger {
  const step = steps.at(-1);
  return step === undefined ? openLedger({ k: 5 }) : step.after;
}

describe(`the ledger, against brute force in ${CASES} random teams`, () => {
  it('P1 grants nothing that lets fewer than k people be told apart; P2 refuses nothing else', () => {
    let granted = 0;
    let refused = 0;
    fc.assert(
      fc.property(disclosureCase, ({ k, vectors }) => {
        const steps = run(k, vectors);
        const code = vectorsOf(last(steps));
        assert.equal(findSmallGroup(code, k), undefined);
        for (const { before, vector, answer } of steps) {
          if (answer.status === 'granted') {
            granted += 1;
            continue;
          }
          refused += 1;
          const alone = findSmallGroup([vector], k) !== undefined || vector.plus.length === 0;
          assert.equal(answer.reason === 'below-minimum', alone);
          assert.ok(alone || findSmallGroup([...vectorsOf(before), vector], k) !== undefined);
        }
      }),
      { numRuns: CASES },
    );
    assert.ok(
      granted > CASES && refused > CASES,
      `${granted} granted and ${refused} refused tell too little`,
    );
  });

  it('P1 by sums and differences: no combination with coefficients from −3 to 3 rests on fewer than k people', () => {
    fc.assert(
      fc.property(disclosureCase, ({ k, vectors }) => {
        assert.ok(fewestBehindCombinations(vectorsOf(last(run(k, vectors))).slice(-4)) >= k);
      }),
      { numRuns: CASES },
    );
  });

  it('P1 and P2 where detail asks more people: less than that is behind nothing but what was asked with less', () => {
    fc.assert(
      fc.property(disclosureCase, ({ k, vectors, dice }) => {
        const steps = run(k, vectors, (index) => k + ((dice[index] ?? 0) % 3 === 0 ? 2 : 0));
        assert.ok(isSafe(codeOf(last(steps))));
        for (const { before, vector, minimum, answer } of steps) {
          if (answer.status === 'granted') continue;
          if (answer.reason === 'below-minimum') {
            assert.ok(vector.plus.length === 0 || findSmallGroup([vector], minimum) !== undefined);
          } else assert.ok(!isSafe([...codeOf(before), { vector, minimum }]));
        }
      }),
      { numRuns: CASES / 5 },
    );
  });

  it('P3 leaves what was granted as it was, and answers the same request the same', () => {
    fc.assert(
      fc.property(disclosureCase, ({ k, vectors }) => {
        const steps = run(k, vectors);
        let frozen = last(steps);
        steps.forEach(({ before, after, vector, minimum, answer }, index) => {
          assert.deepEqual(after.entries.slice(0, before.entries.length), before.entries);
          if (answer.status === 'refused') assert.equal(after, before);
          const release = `release-${index}`;
          frozen = freezeRelease(frozen, release, `what ${release} says`);
          const again = requestRelease(frozen, {
            release,
            parts: { [PART]: vector },
            minimum: { [PART]: minimum },
          });
          assert.equal(again.ledger, frozen);
          assert.deepEqual(again.parts[PART], answer);
          assert.equal(releasedBytes(again.ledger, release), `what ${release} says`);
        });
      }),
      { numRuns: CASES / 5 },
    );
  });

  it('P4 comes to the same bytes, in whatever order people are listed and from whatever storage', () => {
    fc.assert(
      fc.property(disclosureCase, ({ k, vectors }) => {
        const backwards = vectors.map(({ plus, minus }) => ({
          minus: [...minus].reverse(),
          plus: [...plus].reverse(),
        }));
        const steps = run(k, vectors);
        const others = run(k, backwards);
        assert.equal(JSON.stringify(last(others)), JSON.stringify(last(steps)));
        assert.deepEqual(
          others.map(({ answer }) => answer),
          steps.map(({ answer }) => answer),
        );
        const stored = parseLedger(JSON.parse(JSON.stringify(last(steps))));
        assert.ok(stored.ok, JSON.stringify(stored));
        assert.equal(JSON.stringify(stored.value), JSON.stringify(last(steps)));
      }),
      { numRuns: CASES / 5 },
    );
  });

  it('P6 gives the same bytes for two teams that differ only inside a refused group', () => {
    fc.assert(
      fc.property(disclosureCase, ({ k, vectors, dice }) => {
        const steps = run(k, vectors);
        const others = run(
          k,
          steps.map(({ vector, answer }, index) =>
            answer.status === 'refused' && answer.reason === 'below-minimum'
              ? {
                  plus: Array.from({ length: (dice[index] ?? 0) % k }, (_, each) => `stranger-${each}.1`),
                  minus: [],
                }
              : vector,
          ),
        );
        assert.equal(JSON.stringify(last(others)), JSON.stringify(last(steps)));
        assert.equal(
          JSON.stringify(others.map(({ answer }) => answer)),
          JSON.stringify(steps.map(({ answer }) => answer)),
        );
      }),
      { numRuns: CASES / 5 },
    );
  });

  it('P7 never grants for a higher minimum or after more releases what it refused before', () => {
    fc.assert(
      fc.property(disclosureCase, ({ k, vectors }) => {
        const steps = run(k, vectors);
        const end = last(steps);
        for (const { vector, answer } of steps) {
          const alone = run(k, [vector])[0]?.answer;
          const higher = run(k === 2 ? 3 : k + 1, [vector])[0]?.answer;
          if (alone?.status === 'refused') assert.deepEqual(higher, alone);
          if (answer.status === 'granted') continue;
          const later = requestRelease(end, { release: 'later', parts: { [PART]: vector } });
          assert.equal(later.parts[PART]?.status, 'refused');
        }
      }),
      { numRuns: CASES / 5 },
    );
  });
});
