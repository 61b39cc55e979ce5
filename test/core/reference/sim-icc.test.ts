import assert from 'node:assert/strict';
import { test } from 'node:test';
import { intraclassCorrelations } from '@lerend/core/statistics';
import type { GroupSums, IntraclassCorrelations } from '@lerend/core/statistics';
import { multiply, rational, toNumber } from '../../../packages/core/src/statistics/rational.js';
import { assertRelative, compareFields, identifies, notOffered } from '../../helpers/reference-fields.js';
import { domainNorm, readPersons } from '../../helpers/reference-persons.js';
import type { ReferencePerson } from '../../helpers/reference-persons.js';
import { readReferenceJson } from '../../helpers/reference.js';
import { valueOf } from '../../helpers/small-checklist.js';

interface Reference {
  readonly variable: string;
  readonly groups: number;
  readonly n: number;
  readonly meanSize: number;
  readonly n0: number;
  readonly MSB: number;
  readonly MSW: number;
  readonly ICC1: number;
  readonly ICC2: number;
  readonly ICC1n0: number;
  readonly designEffect: number;
}

/** Every score on four to six statements of three points is a whole number of these. */
const GRID = 120;

const records = readReferenceJson('sim_icc.json') as readonly Reference[];
const persons = readPersons(1);
const schools = [...new Set(persons.map(({ school }) => school))];

/** A domain's norm in 120ths, or a statement's scale point. */
function valueOfPerson(person: ReferencePerson, variable: string): number | undefined {
  if (variable.startsWith('i')) {
    const steps = person.steps[Number(variable.slice(1)) - 1] ?? null;
    return steps === null ? undefined : steps + 1;
  }
  const norm = domainNorm(person, variable);
  return norm && toNumber(multiply(norm, rational(GRID)));
}

function sumsOf(school: string, variable: string): GroupSums {
  const values = persons
    .filter((person) => person.school === school)
    .map((person) => valueOfPerson(person, variable))
    .filter((value) => value !== undefined);
  return {
    n: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
    squared: values.reduce((sum, value) => sum + value ** 2, 0),
  };
}

function correlationsOf({ variable }: Reference): IntraclassCorrelations {
  const groups = schools.map((school) => sumsOf(school, variable));
  return valueOf(intraclassCorrelations(groups, variable.startsWith('d') ? GRID : 1));
}

function number(compute: (found: IntraclassCorrelations) => number, expected: (record: Reference) => number) {
  return {
    compare: (record: Reference) => {
      assertRelative(compute(correlationsOf(record)), expected(record), 1e-9, record.variable);
    },
  };
}

const REML = 'by restricted maximum likelihood; offered is the estimate of analysis of variance';

compareFields<Reference>('sim_icc.json', records, {
  variable: identifies,
  groups: number(
    (found) => found.groups,
    (record) => record.groups,
  ),
  n: number(
    (found) => found.people,
    (record) => record.n,
  ),
  meanSize: number(
    (found) => found.meanSize,
    (record) => record.meanSize,
  ),
  n0: number(
    (found) => found.representativeSize,
    (record) => record.n0,
  ),
  MSB: number(
    (found) => found.meanSquareBetween,
    (record) => record.MSB,
  ),
  MSW: number(
    (found) => found.meanSquareWithin,
    (record) => record.MSW,
  ),
  ICC1: number(
    (found) => valueOf(found.icc1),
    (record) => record.ICC1,
  ),
  ICC2: number(
    (found) => valueOf(found.icc2),
    (record) => record.ICC2,
  ),
  ICC1n0: number(
    (found) => valueOf(found.icc1Representative),
    (record) => record.ICC1n0,
  ),
  designEffect: number(
    (found) => valueOf(found.designEffect),
    (record) => record.designEffect,
  ),
  lmeICC: notOffered(REML),
  tau2: notOffered(REML),
  sigma2: notOffered(REML),
});

test('sim_icc.json: the between variance that is offered is the one that its ICC1n0 rests on', () => {
  assert.equal(records.length, 11);
  for (const record of records) {
    const { betweenVariance } = correlationsOf(record);
    assertRelative(
      betweenVariance,
      (record.ICC1n0 * record.MSW) / (1 - record.ICC1n0),
      1e-9,
      record.variable,
    );
  }
});
