import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  correlationMatrix,
  covarianceMatrix,
  cronbachAlpha,
  instrumentReliability,
  polychoricMatrix,
  tallyItemMoments,
  tallyItemTables,
} from '@lerend/core/statistics';
import type { InstrumentReliability, SymmetricMatrix } from '@lerend/core/statistics';
import { assertRelative, compareFields, identifies, notOffered } from '../../helpers/reference-fields.js';
import { readPersons } from '../../helpers/reference-persons.js';
import type { ReferencePerson } from '../../helpers/reference-persons.js';
import { readReferenceJson } from '../../helpers/reference.js';
import { valueOf } from '../../helpers/small-checklist.js';

interface Reference {
  readonly domain: string;
  readonly nTotal: number;
  readonly alphaPsychPairwise: number;
  readonly alphaStd: number;
  readonly itemRest: readonly number[];
  readonly alphaMultilevelListwise: number;
  readonly nListwise: number;
  readonly feldtListwise: readonly [number, number];
  readonly covListwise: SymmetricMatrix;
  readonly omegaLavaanML: number;
  readonly loadings: readonly number[];
  readonly residVar: readonly number[];
  readonly ordinalAlpha: number;
  readonly polychoric: SymmetricMatrix;
}

const CLOSED_FORM = 1e-9;
const ITERATIVE = 1e-4;

const records = readReferenceJson('sim_reliability.json') as readonly Reference[];
const persons = readPersons(1);
const schools = [...new Set(persons.map(({ school }) => school))];

/** Scale points of the six statements of a domain. */
function rowsOf(
  domain: string,
  of: readonly ReferencePerson[] = persons,
): readonly (readonly (number | null)[])[] {
  const start = (Number(domain.slice(1)) - 1) * 6;
  return of.map(({ steps }) =>
    steps.slice(start, start + 6).map((each) => (each === null ? null : each + 1)),
  );
}

function tablesOf(domain: string) {
  return tallyItemTables(rowsOf(domain), 6, 3, 'complete');
}

function covarianceOf(domain: string, use: 'available' | 'complete'): SymmetricMatrix {
  return valueOf(covarianceMatrix(tallyItemMoments(rowsOf(domain), 6, use)));
}

const computed = new Map<string, InstrumentReliability>();

function reliabilityOf({ domain }: Reference): InstrumentReliability {
  const found =
    computed.get(domain) ??
    instrumentReliability({
      complete: tallyItemMoments(rowsOf(domain), 6, 'complete'),
      available: tallyItemMoments(rowsOf(domain), 6, 'available'),
      tables: tablesOf(domain),
      groups: schools.map((school) => {
        const of = persons.filter((person) => person.school === school);
        return tallyItemMoments(rowsOf(domain, of), 6, 'complete');
      }),
    });
  computed.set(domain, found);
  return found;
}

function number(
  compute: (record: Reference) => number,
  expected: (record: Reference) => number,
  tolerance = CLOSED_FORM,
) {
  return {
    compare: (record: Reference) => {
      assertRelative(compute(record), expected(record), tolerance, record.domain);
    },
  };
}

function numbers(
  compute: (record: Reference) => readonly number[],
  expected: (record: Reference) => readonly number[],
  tolerance = CLOSED_FORM,
) {
  return {
    compare: (record: Reference) => {
      const found = compute(record);
      const wanted = expected(record);
      assert.equal(found.length, wanted.length);
      wanted.forEach((value, index) => {
        assertRelative(found[index] ?? NaN, value, tolerance, `${record.domain} ${index}`);
      });
    },
  };
}

compareFields<Reference>('sim_reliability.json', records, {
  domain: identifies,
  nTotal: number(
    (record) => rowsOf(record.domain).length,
    (record) => record.nTotal,
  ),
  alphaPsychPairwise: number(
    (record) => valueOf(reliabilityOf(record).alphaAvailable),
    (record) => record.alphaPsychPairwise,
  ),
  alphaStd: number(
    (record) => valueOf(cronbachAlpha(valueOf(correlationMatrix(covarianceOf(record.domain, 'available'))))),
    (record) => record.alphaStd,
  ),
  itemRest: numbers(
    (record) => valueOf(reliabilityOf(record).itemRest).map(valueOf),
    (record) => record.itemRest,
  ),
  alphaMultilevelListwise: number(
    (record) => valueOf(reliabilityOf(record).alpha).alpha,
    (record) => record.alphaMultilevelListwise,
  ),
  nListwise: number(
    (record) => valueOf(reliabilityOf(record).alpha).people,
    (record) => record.nListwise,
  ),
  feldtListwise: numbers(
    (record) => {
      const { lower, upper } = valueOf(reliabilityOf(record).alpha).interval;
      return [lower, upper];
    },
    (record) => record.feldtListwise,
  ),
  covListwise: numbers(
    (record) => covarianceOf(record.domain, 'complete').flat(),
    (record) => record.covListwise.flat(),
  ),
  omegaLavaanML: number(
    (record) => valueOf(reliabilityOf(record).omega).omega,
    (record) => record.omegaLavaanML,
    ITERATIVE,
  ),
  loadings: numbers(
    (record) => valueOf(reliabilityOf(record).omega).loadings,
    (record) => record.loadings,
    ITERATIVE,
  ),
  residVar: numbers(
    (record) => valueOf(reliabilityOf(record).omega).uniquenesses,
    (record) => record.residVar,
    ITERATIVE,
  ),
  omegaPsych1F: notOffered('by minimum residuals; offered is maximum likelihood'),
  ordinalAlpha: number(
    (record) => valueOf(reliabilityOf(record).ordinalAlpha).theoretical,
    (record) => record.ordinalAlpha,
    ITERATIVE,
  ),
  polychoric: numbers(
    (record) => valueOf(polychoricMatrix(tablesOf(record.domain))).flat(),
    (record) => record.polychoric.flat(),
    ITERATIVE,
  ),
});

test('sim_reliability.json: a school of its own has an alpha that says nothing of the instrument, so none is offered', () => {
  assert.equal(records.length, 2);
  for (const school of schools) {
    const rows = rowsOf(
      'd1',
      persons.filter((person) => person.school === school),
    );
    const found = instrumentReliability({
      complete: tallyItemMoments(rows, 6, 'complete'),
      available: tallyItemMoments(rows, 6, 'available'),
      tables: tallyItemTables(rows, 6, 3, 'complete'),
      groups: [],
    });
    assert.ok(
      Object.values(found).every(({ status }) => status === 'undefined'),
      school,
    );
  }
});

test('sim_reliability.json: within schools items go together less than between them', () => {
  for (const record of records) {
    const { alphaWithin, alphaBetween, alphaAvailable } = reliabilityOf(record);
    assert.ok(valueOf(alphaWithin) < valueOf(alphaAvailable));
    assert.ok(valueOf(alphaAvailable) < valueOf(alphaBetween) && valueOf(alphaBetween) <= 1);
  }
});
