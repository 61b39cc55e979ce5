import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Papa from 'papaparse';
import { makeRelease, openLedger } from '@lerend/core';
import type { Response } from '@lerend/core/model';
import { reportPairs, tallyPairs } from '@lerend/core/pairs';
import { reportStages, tallyStages } from '@lerend/core/stages';
import { exportWordsEn, exportWordsNl, pairsReportToCsv, stagesReportToCsv } from '@lerend/exchange/csv';
import { reportsToJson } from '@lerend/exchange/json';
import { smallPairs, smallPairsEn, smallPairsNl } from '../helpers/small-pairs.js';
import { picking, recognising, smallStages, smallStagesEn, smallStagesNl } from '../helpers/small-stages.js';

function read(csv: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
}

function stagesOf(responses: readonly Response[]) {
  return reportStages(smallStages, tallyStages(smallStages, responses), { invited: 14 });
}

function placing(position: number): Response {
  const { id, version, pairs } = smallPairs;
  return { instrument: id, version, answers: Object.fromEntries(pairs.map((pair) => [pair.id, position])) };
}

function pairsOf(positions: readonly number[]) {
  return reportPairs(smallPairs, tallyPairs(smallPairs, positions.map(placing)), { invited: 14 });
}

describe('a report of stages as a table', () => {
  const team = stagesOf([0, 1, 1, 2, 2, 2, 2, 3].map(picking));

  it('says how many stand where, there or further, and what half have reached', () => {
    const rows = read(stagesReportToCsv(smallStages, team, smallStagesEn, exportWordsEn));
    assert.deepEqual(rows[0], ['step', 'colleagues', 'here or further']);
    assert.deepEqual(rows.slice(1, 5), [
      [smallStagesEn.stages['not-yet']?.title, '1', '8'],
      [smallStagesEn.stages.apart?.title, '2', '7'],
      [smallStagesEn.stages.together?.title, '4', '5'],
      [smallStagesEn.stages.lasting?.title, '1', '1'],
    ]);
    const said = new Map(rows.map(([label, cell]) => [label, cell]));
    assert.equal(said.get('at least half stand here or further'), smallStagesEn.stages.together?.title);
    assert.equal(said.get('next step'), smallStagesEn.stages.lasting?.title);
    assert.equal(said.get(smallStagesEn.marks['try-alone']), 'undefined', 'nobody looked at the marks');
  });

  it('counts what is recognised by those who looked', () => {
    const looked = stagesOf(Array.from({ length: 6 }, () => recognising('share-unasked', 'try-together')));
    const rows = read(stagesReportToCsv(smallStages, looked, smallStagesNl, exportWordsNl));
    const said = new Map(rows.map(([label, cell]) => [label, cell]));
    assert.equal(said.get('keken naar de kenmerken'), '6');
    assert.equal(said.get(smallStagesNl.marks['share-unasked']), '6');
    assert.equal(said.get(smallStagesNl.marks['try-alone']), '0');
  });

  it('names no place for two camps', () => {
    const camps = stagesOf([0, 0, 0, 0, 3, 3, 3, 3].map(picking));
    const rows = read(stagesReportToCsv(smallStages, camps, smallStagesNl, exportWordsNl));
    const said = new Map(rows.map(([label, cell]) => [label, cell]));
    assert.equal(said.get('minstens de helft staat hier of verder'), 'in twee kampen');
    assert.equal(said.has('volgende stap'), false);
  });

  it('of a team that is too small is the same whatever it chose', () => {
    const [one, other] = [[1, 1, 2, 3].map(picking), [0, 2, 2, 2].map(picking)].map((responses) => {
      const report = stagesOf(responses);
      return [stagesReportToCsv(smallStages, report, smallStagesNl, exportWordsNl), reportsToJson([report])];
    });
    assert.deepEqual(one, other);
    assert.match(one?.[0] ?? '', /withheld/);
  });

  it('of a small role that stands as one says where, and no number', () => {
    const answer = makeRelease(
      [2, 2, 2, 2, 3].map((stage, person) => ({
        person: `p${person}`,
        role: 'teacher',
        response: picking(stage),
      })),
      { type: 'team', id: 'one', round: 'one', instrument: smallStages, role: 'teacher', alone: true },
      openLedger({ k: 5 }),
    );
    assert.ok(answer.status === 'granted');
    const rows = read(stagesReportToCsv(smallStages, answer.release.report, smallStagesEn, exportWordsEn));
    const said = new Map(rows.map(([label, cell]) => [label, cell]));
    assert.equal(said.get('(almost) everybody'), smallStagesEn.stages.together?.title);
    assert.ok(rows.slice(1, 5).every(([, people]) => people === 'withheld'));
  });
});

describe('a report of pairs as a table', () => {
  it('says for each pair how many chose which position, and where the team leans', () => {
    const rows = read(pairsReportToCsv(smallPairs, pairsOf([3, 3, 2, 2, 2, 1]), smallPairsEn, exportWordsEn));
    assert.deepEqual(rows[0]?.slice(7, 14), [
      'Wholly: left pole',
      'Mostly: left pole',
      'A little more: left pole',
      'As much the one as the other',
      'A little more: right pole',
      'Mostly: right pole',
      'Wholly: right pole',
    ]);
    const planning = rows.find(([title]) => title === 'Planning');
    assert.equal(planning?.[3], smallPairsEn.pairs.planning?.right);
    assert.deepEqual(planning?.slice(6), ['6', '0', '0', '0', '0', '1', '3', '2', '0', '0']);
  });

  it('says in between and in two camps where the mean is on no side', () => {
    const [middle, camps] = [
      [0, 0, 0, 1, -1, 0],
      [-3, -3, -3, 3, 3, 3],
    ].map(
      (positions) =>
        read(pairsReportToCsv(smallPairs, pairsOf(positions), smallPairsNl, exportWordsNl))[1]?.[3],
    );
    assert.equal(middle, 'ertussenin');
    assert.equal(camps, 'in twee kampen');
  });

  it('of a team that is too small is the same whatever it chose', () => {
    const [one, other] = [
      [3, 3, 2, 1],
      [-3, 0, 1, 0],
    ].map((positions) => {
      const report = pairsOf(positions);
      return [pairsReportToCsv(smallPairs, report, smallPairsNl, exportWordsNl), reportsToJson([report])];
    });
    assert.deepEqual(one, other);
    assert.match(one?.[0] ?? '', /withheld/);
  });
});

describe('a file of every report of a round', () => {
  it('holds each kind as it stands on the screen', () => {
    const file = JSON.parse(
      reportsToJson([stagesOf([1, 1, 2, 2, 3].map(picking)), pairsOf([1, 1, 2, 2, 3])]),
    ) as readonly { readonly kind: string; readonly result?: { readonly reached: string } }[];
    assert.deepEqual(
      file.map(({ kind }) => kind),
      ['stages', 'pairs'],
    );
    assert.equal(file[0]?.result?.reached, 'together');
  });
});
