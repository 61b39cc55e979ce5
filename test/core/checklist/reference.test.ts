import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportChecklist, scoreChecklist, tallyChecklist } from '@lerend/core/checklist';
import type { Answer, Response } from '@lerend/core/model';
import { agreementNorm, averageDeviation } from '../../../packages/core/src/statistics/agreement.js';
import { total, totalSteps } from '../../../packages/core/src/statistics/counts.js';
import { mean, rational, toNumber } from '../../../packages/core/src/statistics/rational.js';
import { isClose, readReferenceCsv, readReferenceJson } from '../../helpers/reference.js';
import { itemId, respond, smallChecklist, valueOf } from '../../helpers/small-checklist.js';

interface ReferenceItem {
  readonly school: string;
  readonly item: string;
  readonly invited: number;
  readonly n: number;
  readonly dk: number;
  readonly skip: number;
  readonly counts: readonly number[];
  readonly norm: number;
  readonly adMedian: number;
  readonly leik: number;
  readonly phase: 1 | 2 | 3;
}

interface ReferenceDomain {
  readonly school: string;
  readonly domain: string;
  readonly invited: number;
  readonly respondents: number;
  readonly nValid: number;
  readonly itemMeansScore: number;
  readonly mean: number;
}

interface EdgeGroup {
  readonly group: string;
  readonly invited: number;
  readonly respondents: number;
  readonly personScores: number | readonly (number | null)[];
  readonly itemMeansScore: number;
  readonly itemNorm: readonly (number | null)[];
  readonly counts: readonly (readonly number[])[];
  readonly dk: readonly number[];
  readonly adMedian: readonly (number | null)[];
  readonly leik: readonly (number | null)[];
}

const checklist18 = smallChecklist({ domains: [6, 6, 6] });
const checklist6 = smallChecklist({ domains: [6] });
const rows = readReferenceCsv('sim_checklist18_r1.csv');
const items = readReferenceJson('sim_items.json') as readonly ReferenceItem[];
const domains = readReferenceJson('sim_domains.json') as readonly ReferenceDomain[];
const schools = [...new Set(domains.map(({ school }) => school))];
const PHASES = { 1: 'early', 2: 'partial', 3: 'strong' } as const;

function readAnswer(cell: string | undefined): Answer {
  if (cell === undefined || cell === '') return null;
  return cell === '-1' ? 'dont-know' : Number(cell);
}

function readRow(row: Readonly<Record<string, string>>, length: number): readonly Answer[] {
  return Array.from({ length }, (_, index) => readAnswer(row[itemId(index)]));
}

function schoolResponses(school: string): readonly Response[] {
  return rows.filter((row) => row.school_id === school).map((row) => respond(checklist18, readRow(row, 18)));
}

test('the reference holds twenty schools with all of their items and domains', () => {
  assert.equal(schools.length, 20);
  assert.equal(items.length, 20 * 18);
  assert.equal(domains.length, 20 * 3);
});

for (const school of schools) {
  test(`school ${school} has the counts, norms, agreements and phases of the reference`, () => {
    const invited = domains.find((domain) => domain.school === school)?.invited ?? 0;
    const report = reportChecklist(checklist18, tallyChecklist(checklist18, schoolResponses(school)), {
      invited,
    });
    for (const expected of items.filter((item) => item.school === school)) {
      const found = valueOf(report.items.find(({ id }) => id === expected.item)?.result);
      assert.deepEqual(found.counts, expected.counts);
      assert.equal(found.answered, expected.n);
      assert.equal(found.dontKnow, expected.dk);
      assert.equal(found.unanswered, expected.skip);
      assert.equal(found.notApplicable, 0);
      assert.ok(isClose(found.norm, expected.norm), `${expected.item} norm`);
      assert.equal(found.phaseByMean, PHASES[expected.phase]);
      assert.ok(isClose(found.agreement.norm, 1 - expected.leik), `${expected.item} agreement`);
      const deviation = averageDeviation(found.counts);
      assert.ok(deviation && isClose(toNumber(deviation), expected.adMedian), `${expected.item} deviation`);
    }
    for (const expected of domains.filter((domain) => domain.school === school)) {
      const found = valueOf(report.domains.find(({ id }) => id === expected.domain)?.result);
      assert.equal(valueOf(report.respondents), expected.respondents);
      assert.ok(isClose(found.norm, expected.itemMeansScore), `${expected.domain} norm`);
      assert.equal(found.basedOn.length, 6);
    }
  });

  test(`the persons of school ${school} have the scores of the reference`, () => {
    const scores = schoolResponses(school).map((response) => scoreChecklist(checklist18, response));
    for (const expected of domains.filter((domain) => domain.school === school)) {
      const norms = scores.flatMap((score) => {
        const norm = score.domains.find(({ id }) => id === expected.domain)?.norm;
        return norm?.status === 'ok' ? [norm.value] : [];
      });
      assert.equal(norms.length, expected.nValid);
      assert.ok(isClose(norms.reduce((sum, norm) => sum + norm, 0) / norms.length, expected.mean));
    }
  });
}

for (const expected of readReferenceJson('edge.json') as readonly EdgeGroup[]) {
  test(`the small group ${expected.group} has the numbers that were checked by hand`, () => {
    const responses = readReferenceCsv('edge_groups.csv')
      .filter(({ group }) => group === expected.group)
      .map((row) => respond(checklist6, readRow(row, 6)));
    assert.equal(responses.length, expected.respondents);
    const tally = tallyChecklist(checklist6, responses);
    const norms = checklist6.items.map(({ id }, index) => {
      const { counts = [], dontKnow } = tally.items[id] ?? {};
      assert.deepEqual(counts, expected.counts[index]);
      assert.equal(dontKnow, expected.dk[index]);
      const answered = total(counts);
      const norm = answered === 0 ? undefined : rational(totalSteps(counts), 2 * answered);
      const agreement = agreementNorm(counts);
      compare(norm && toNumber(norm), expected.itemNorm[index], `${id} norm`);
      compare(agreement && 1 - toNumber(agreement), expected.leik[index], `${id} Leik`);
      const deviation = averageDeviation(counts);
      compare(deviation && toNumber(deviation), expected.adMedian[index], `${id} deviation`);
      return norm;
    });
    const overall = mean(norms.filter((norm) => norm !== undefined));
    compare(overall && toNumber(overall), expected.itemMeansScore, 'mean of items');
    responses.forEach((response, index) => {
      const norm = scoreChecklist(checklist6, response).domains[0]?.norm;
      const found = norm?.status === 'ok' ? norm.value : undefined;
      const anybody = expected.personScores;
      compare(found, typeof anybody === 'number' ? anybody : anybody[index], `person ${index + 1}`);
    });
  });
}

function compare(found: number | undefined, expected: number | null | undefined, what: string): void {
  if (expected === null || expected === undefined) assert.equal(found, undefined, what);
  else assert.ok(found !== undefined && isClose(found, expected), `${what}: ${found} for ${expected}`);
}
