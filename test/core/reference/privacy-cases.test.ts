import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openLedger, requestRelease } from '@lerend/core/disclosure';
import type { CodeVector } from '@lerend/core/disclosure';
import { findSmallGroup } from '../../helpers/brute-force.js';
import { compareFields, identifies } from '../../helpers/reference-fields.js';

type Verdict = 'grant' | 'deny';

interface PrivacyCase {
  readonly name: string;
  readonly note: string;
  readonly k: number;
  readonly requests: readonly CodeVector[];
  readonly expected: readonly Verdict[];
}

const cases = JSON.parse(
  readFileSync(new URL('../../fixtures/reference/privacy_cases.json', import.meta.url), 'utf8'),
) as readonly PrivacyCase[];

function verdicts({ k, requests }: Pick<PrivacyCase, 'k' | 'requests'>): readonly Verdict[] {
  let ledger = openLedger({ k });
  return requests.map((vector, index) => {
    const { parts, ledger: after } = requestRelease(ledger, {
      release: `release-${index}`,
      parts: { item: vector },
    });
    ledger = after;
    return parts.item?.status === 'granted' ? 'grant' : 'deny';
  });
}

function verdictsByBruteForce({ k, requests }: Pick<PrivacyCase, 'k' | 'requests'>): readonly Verdict[] {
  const granted: CodeVector[] = [];
  return requests.map((vector) => {
    if (findSmallGroup([...granted, vector], k) !== undefined) return 'deny';
    granted.push(vector);
    return 'grant';
  });
}

compareFields<PrivacyCase>('privacy_cases.json', cases, {
  name: identifies,
  note: identifies,
  k: identifies,
  requests: identifies,
  expected: {
    compare: (record) => {
      assert.deepEqual(verdicts(record), record.expected, record.name);
    },
  },
});

function people(prefix: string, from: number, to: number, version = 1): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}.${version}`);
}

function group(...plus: readonly (readonly string[])[]): CodeVector {
  return { plus: plus.flat(), minus: [] };
}

const a = people('a', 1, 15);
const b = people('b', 1, 12);
const grid = {
  nw: people('nw', 1, 3),
  ne: people('ne', 1, 6),
  sw: people('sw', 1, 6),
  se: people('se', 1, 6),
};

const further: readonly Omit<PrivacyCase, 'k' | 'note'>[] = [
  {
    name: 'teachers first, and then everybody with the two leaders',
    requests: [group(people('p', 3, 12)), group(people('p', 1, 12)), group(people('p', 1, 2))],
    expected: ['grant', 'deny', 'deny'],
  },
  {
    name: 'a board of 15, 12, 3 and 4: the two small schools cover for each other, and for neither alone',
    requests: [
      group(a, b, people('c', 1, 3), people('d', 1, 4)),
      group(a),
      group(b),
      group(people('c', 1, 3)),
      group(people('d', 1, 4)),
    ],
    expected: ['grant', 'grant', 'grant', 'deny', 'deny'],
  },
  {
    name: 'one who changed her answers, and then five',
    requests: [
      group(people('p', 1, 12)),
      group(people('p', 1, 1, 2), people('p', 2, 12)),
      group(people('p', 1, 5, 2), people('p', 6, 12)),
    ],
    expected: ['grant', 'deny', 'grant'],
  },
  {
    name: 'a table of two by two with one small cell: its margins, and then no cell of it',
    requests: [
      group(grid.nw, grid.ne, grid.sw, grid.se),
      group(grid.nw, grid.ne),
      group(grid.nw, grid.sw),
      group(grid.se),
      group(grid.ne),
      group(grid.nw),
    ],
    expected: ['grant', 'grant', 'grant', 'deny', 'deny', 'deny'],
  },
  {
    name: 'change of twelve who all answered twice',
    requests: [
      group(people('p', 1, 12)),
      group(people('p', 1, 12, 2)),
      { plus: people('p', 1, 12, 2), minus: people('p', 1, 12) },
    ],
    expected: ['grant', 'grant', 'grant'],
  },
  {
    name: 'a chain of three: each two differ by six and more, and together they leave one',
    requests: [
      group(people('x', 1, 6), people('y', 1, 6)),
      group(people('x', 1, 6)),
      group(people('y', 1, 6), people('z', 1, 1)),
    ],
    expected: ['grant', 'grant', 'deny'],
  },
];

describe('further scenarios', () => {
  for (const { name, requests, expected } of further) {
    it(name, () => {
      assert.deepEqual(verdictsByBruteForce({ k: 5, requests }), expected);
      assert.deepEqual(verdicts({ k: 5, requests }), expected);
    });
  }
});

describe('the scenarios of the reference', () => {
  it('have the verdicts of our own brute force', () => {
    for (const record of cases) assert.deepEqual(verdictsByBruteForce(record), record.expected, record.name);
  });
});
