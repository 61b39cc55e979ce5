import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { makeRelease, openLedger } from '@lerend/core';
import { reportChecklist, tallyChecklist } from '@lerend/core/checklist';
import type { ChecklistInstrument, ChecklistReport } from '@lerend/core/checklist';
import { OPEN_TABLE_POLICY } from '@lerend/core/model';
import type { Policy, Response } from '@lerend/core/model';
import { reportQuadrant, tallyQuadrant } from '@lerend/core/quadrant';
import type { QuadrantWording } from '@lerend/core/quadrant';
import {
  answersToCsv,
  checklistReportToCsv,
  exportWordsEn,
  exportWordsNl,
  planToCsv,
  quadrantReportToCsv,
} from '@lerend/exchange/csv';
import { planToJson, reportsToJson } from '@lerend/exchange/json';
import { learningOrganisation as instrument } from '@lerend/instruments/learning-organisation';
import { learningOrganisationEn } from '@lerend/instruments/learning-organisation/en';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';
import { sixSteps } from '@lerend/instruments/six-steps';
import { sixStepsNl } from '@lerend/instruments/six-steps/nl';
import { teacherLeadership } from '@lerend/instruments/teacher-leadership';
import { teacherLeadershipNl } from '@lerend/instruments/teacher-leadership/nl';
import { teamCulture } from '@lerend/instruments/team-culture';
import { teamCultureNl } from '@lerend/instruments/team-culture/nl';
import { wickedProblem } from '@lerend/instruments/wicked-problem';
import { wickedProblemEn } from '@lerend/instruments/wicked-problem/en';
import { wickedProblemNl } from '@lerend/instruments/wicked-problem/nl';

const item = instrument.items[0]?.id ?? '';

function team(size: number, open = 0): readonly Response[] {
  return Array.from({ length: size }, (_, person) => ({
    instrument: instrument.id,
    version: instrument.version,
    respondent: `telling-${person}`,
    answers: Object.fromEntries(
      instrument.items.map(({ id }, index) => [
        id,
        id === item && person < open ? null : ((person + index) % 3) + 1,
      ]),
    ),
  }));
}

function reportOf(
  responses: readonly Response[],
  policy: Policy = { k: 5 },
  role?: string,
  about: ChecklistInstrument = instrument,
): ChecklistReport {
  const rows = responses.map((response, index) => ({ person: `p${index}`, role: 'teacher', response }));
  const request = { type: 'team', id: 'one', round: 'one', instrument: about, invited: 14 } as const;
  const answer = makeRelease(
    rows,
    { ...request, ...(role === undefined ? {} : { role, alone: true as const }) },
    openLedger(policy),
  );
  return answer.status === 'granted' ? answer.release.report : answer.report;
}
/** One statement far above the others, which stand exactly on a cut. */
function skewed(): ChecklistReport {
  return reportOf(
    team(12).map((response, person) => ({
      ...response,
      answers: Object.fromEntries(
        instrument.items.map(({ id }) => [id, id === item ? 3 : person % 3 === 0 ? 1 : 2]),
      ),
    })),
  );
}

const read = (csv: string) => Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

describe('the export of a team report', () => {
  it('has a row per domain and per statement, with the counts that the screen shows', () => {
    const rows = read(
      checklistReportToCsv(instrument, reportOf(team(12)), learningOrganisationNl, exportWordsNl),
    );
    assert.equal(rows.length, 1 + 3 + 18);
    const first = rows.find((row) => row[1] === learningOrganisationNl.items[item]?.statement);
    assert.deepEqual(first?.slice(6), ['12', '4', '4', '4', '0', '0', '0']);
    assert.ok(rows.every((row) => row.length === rows[0]?.length));
  });

  it('says withheld for a statement with too few answers, and holds no digit of it', () => {
    const english = (open: number) =>
      checklistReportToCsv(instrument, reportOf(team(12, open)), learningOrganisationEn, exportWordsEn);
    const row = read(english(8)).find((cells) => cells[1] === learningOrganisationEn.items[item]?.statement);
    assert.ok(row?.slice(2).every((cell) => cell === 'withheld'));
    assert.equal(english(8), english(9), 'teams that differ only in what is withheld give the same bytes');
  });

  it('is withheld as a whole under the minimum, as CSV and as JSON', () => {
    const csv = checklistReportToCsv(instrument, reportOf(team(4)), learningOrganisationNl, exportWordsNl);
    assert.ok(
      read(csv)
        .slice(1)
        .every((row) => row.slice(2).every((cell) => cell === 'withheld' || cell === '')),
    );
    const json = reportsToJson([reportOf(team(4))]);
    assert.equal(json, reportsToJson([reportOf(team(3))]));
  });

  it('holds neither the agreement’s number nor any respondent', () => {
    const json = reportsToJson([reportOf(team(12))]);
    assert.doesNotMatch(json, /norm|telling/);
    assert.match(json, /"agreement": "(shared|mixed|divided|polarised)"/);
  });

  it('prints who lowered the minimum', () => {
    const policy = { k: 3, override: { by: 'De directie', reason: 'Klein team' } };
    const csv = checklistReportToCsv(
      instrument,
      reportOf(team(4), policy),
      learningOrganisationNl,
      exportWordsNl,
    );
    assert.match(csv, /De directie/);
    assert.match(csv, /Klein team/);
  });

  it('names the phase that it could as well be, and what stands out', () => {
    const rows = read(checklistReportToCsv(instrument, skewed(), learningOrganisationNl, exportWordsNl));
    const [head] = rows;
    const [couldBe, standsOut] = [head?.indexOf('kan ook zijn') ?? -1, head?.indexOf('valt op') ?? -1];
    const named = rows.slice(1).map((row) => [row[couldBe], row[standsOut]]);
    assert.ok(named.some(([phase]) => phase === learningOrganisationNl.scale.early?.label));
    assert.ok(named.some(([, standing]) => standing === 'sterk (waarschijnlijk)'));
    assert.ok(named.every(([phase]) => phase !== undefined));
  });

  it('speaks of what fits on a scale of recognition, by the labels of its points', () => {
    const answers = Object.fromEntries(
      wickedProblem.items.map(({ id }, index) => [id, index === 0 ? 3 : index === 1 ? 1 : 2]),
    );
    const responses = Array.from({ length: 12 }, () => ({
      instrument: wickedProblem.id,
      version: wickedProblem.version,
      answers,
    }));
    const report = reportOf(responses, undefined, undefined, wickedProblem);
    for (const [wording, words, expected] of [
      [
        wickedProblemNl,
        exportWordsNl,
        [
          'past het?',
          'Past een beetje',
          'Past goed',
          'past het meest (waarschijnlijk)',
          'past het minst (waarschijnlijk)',
        ],
      ],
      [
        wickedProblemEn,
        exportWordsEn,
        ['does it fit?', 'Fits a little', 'Fits well', 'fits most (probably)', 'fits least (probably)'],
      ],
    ] as const) {
      const [head = [], domain = [], , most = [], least = []] = read(
        checklistReportToCsv(wickedProblem, report, wording, words),
      );
      assert.deepEqual([head[2], domain[2], most[2], most[4], least[4]], expected);
    }
  });

  it('names a phase in our words where a scale does not have three points', () => {
    const points = [1, 2, 3, 4].map((value) => ({ value, id: `point-${value}` }));
    const scale = Object.fromEntries(points.map(({ id }) => [id, { label: id, short: id }]));
    const answers = Object.fromEntries(instrument.items.map(({ id }) => [id, 1]));
    const low = team(12).map((response) => ({ ...response, answers }));
    const wholeDomain = (type: 'development' | 'recognition') => {
      const longer = { ...instrument, scale: { ...instrument.scale, type, points } };
      const report = reportOf(low, undefined, undefined, longer);
      const wording = { ...learningOrganisationNl, scale };
      return read(checklistReportToCsv(longer, report, wording, exportWordsNl))[1]?.[2];
    };
    assert.equal(wholeDomain('development'), 'nog in startfase');
    assert.equal(wholeDomain('recognition'), 'past niet');
  });

  it('says that it was made of counts, or at an open table', () => {
    const counted = reportChecklist(instrument, tallyChecklist(instrument, team(12)));
    const csv = checklistReportToCsv(instrument, counted, learningOrganisationNl, exportWordsNl);
    assert.match(csv, /gemaakt van,tellingen/);
    const table = reportOf(team(3), OPEN_TABLE_POLICY);
    assert.match(
      checklistReportToCsv(instrument, table, learningOrganisationNl, exportWordsNl),
      /open tafel/,
    );
    assert.doesNotMatch(
      checklistReportToCsv(instrument, reportOf(team(12)), learningOrganisationNl, exportWordsNl),
      /gemaakt van/,
    );
  });

  it('says in words alone what almost everybody of a small part of a team chose', () => {
    const alike = team(7).map((response) => ({ ...response, answers: { ...response.answers, [item]: 3 } }));
    const csv = checklistReportToCsv(
      instrument,
      reportOf(alike, { k: 5 }, 'teacher'),
      learningOrganisationEn,
      exportWordsEn,
    );
    const row = read(csv).find((cells) => cells[1] === learningOrganisationEn.items[item]?.statement);
    assert.equal(row?.[2], `(almost) everybody: ${learningOrganisationEn.scale.strong?.label}`);
    assert.ok(row.slice(3).every((cell) => cell === 'withheld'));
  });

  it('names the two cultures of a place that is not sure', () => {
    const responses = [0, 60, 90, 90, 56, 52].map((challenge, index) => ({
      instrument: teamCulture.id,
      version: teamCulture.version,
      answers: {
        [teamCulture.axes.vertical.id]: 90 + (index % 2),
        [teamCulture.axes.horizontal.id]: challenge,
      },
    }));
    const report = reportQuadrant(teamCulture, tallyQuadrant(teamCulture, responses), { invited: 20 });
    const rows = read(quadrantReportToCsv(teamCulture, report, teamCultureNl, exportWordsNl));
    const couldBe = rows.filter(([label]) => label === 'kan ook zijn').map(([, culture]) => culture);
    assert.deepEqual(
      couldBe.sort(),
      [teamCultureNl.classes.cosy?.title, teamCultureNl.classes.growth?.title].sort(),
    );
  });

  it('says of a small role that places the team in one culture only which, all or all but one alike', () => {
    const [vertical, horizontal] = [teamCulture.axes.vertical.id, teamCulture.axes.horizontal.id];
    const [all, butOne] = [90, 10].map((last) => {
      const places = [80, 85, 90, 95, last];
      const answer = makeRelease(
        places.map((place, person) => ({
          person: `p${person}`,
          role: 'teacher',
          response: {
            instrument: teamCulture.id,
            version: teamCulture.version,
            answers: { [vertical]: place, [horizontal]: place },
          },
        })),
        {
          type: 'team',
          id: 'teachers',
          round: 'one',
          instrument: teamCulture,
          input: 'point',
          role: 'teacher',
          alone: true,
        },
        openLedger({ k: 5 }),
      );
      if (answer.status !== 'granted') throw new Error('Five are enough.');
      const { report } = answer.release;
      return [
        quadrantReportToCsv(teamCulture, report, teamCultureNl, exportWordsNl),
        reportsToJson([report]),
      ];
    });
    assert.deepEqual(all, butOne);
    const high = teamCulture.classes.find((each) => each.vertical === 'high' && each.horizontal === 'high');
    const rows = read(all?.[0] ?? '');
    assert.deepEqual(rows.at(-1), [
      exportWordsNl.almostEveryone,
      teamCultureNl.classes[high?.id ?? '']?.title,
    ]);
    assert.ok(rows.slice(1, -1).every(([, cell]) => cell === exportWordsNl.withheld));
    assert.match(all?.[1] ?? '', new RegExp(`"almostEveryone": "${high?.id ?? ''}"`));
  });

  it('says of a team in every corner what it does not share, in the words of the instrument where it has them', () => {
    const { id, version, axes } = teacherLeadership;
    const corners = [10, 20].flatMap((near) => [
      [near, near],
      [near, 100 - near],
      [100 - near, near],
      [100 - near, 100 - near],
    ]);
    const responses = corners.map(([form = 0, scope = 0]) => ({
      instrument: id,
      version,
      answers: { [axes.vertical.id]: form, [axes.horizontal.id]: scope },
    }));
    const report = reportQuadrant(teacherLeadership, tallyQuadrant(teacherLeadership, responses));
    const { noSharedClass, ...without } = teacherLeadershipNl;
    const rowsOf = (wording: QuadrantWording) =>
      read(quadrantReportToCsv(teacherLeadership, report, wording, exportWordsNl));
    const place = (rows: readonly (readonly string[])[]) =>
      rows.find(([label]) => label === exportWordsNl.wholeTeam)?.[1];
    assert.equal(place(rowsOf(teacherLeadershipNl)), noSharedClass);
    assert.equal(place(rowsOf(without)), 'geen gedeelde plek');
    assert.deepEqual(rowsOf(teacherLeadershipNl)[0], ['veld', 'collega’s']);
  });

  it('gives a quadrant as people per culture', () => {
    const responses = Array.from({ length: 6 }, () => ({
      instrument: teamCulture.id,
      version: teamCulture.version,
      answers: { [teamCulture.axes.vertical.id]: 90, [teamCulture.axes.horizontal.id]: 10 },
    }));
    const report = reportQuadrant(teamCulture, tallyQuadrant(teamCulture, responses));
    const rows = read(quadrantReportToCsv(teamCulture, report, teamCultureNl, exportWordsNl));
    assert.deepEqual(
      rows.find((row) => row[0] === teamCultureNl.classes.cosy?.title),
      [teamCultureNl.classes.cosy?.title, '6'],
    );
  });
});

describe('the export of a plan', () => {
  const card = sixSteps.cards[0]?.id ?? '';
  const plan = (who: string) => ({
    deck: sixSteps.id,
    version: sixSteps.version,
    cards: [{ card, who, when: '2027-01-31', sign: 'Het staat op de muur' }],
  });

  it('reads as the team wrote it', () => {
    const rows = read(planToCsv(sixSteps, plan('Fatima en Jan'), sixStepsNl, exportWordsNl));
    assert.deepEqual(rows[1]?.slice(3), ['Fatima en Jan', '2027-01-31', 'Het staat op de muur']);
    assert.deepEqual(JSON.parse(planToJson(plan('Jan'))), plan('Jan'));
  });

  it('never has a cell that starts a formula, whatever somebody writes', () => {
    const rows = read(
      planToCsv(sixSteps, plan('=HYPERLINK("https://example.org")'), sixStepsNl, exportWordsNl),
    );
    assert.equal(rows[1]?.[3], `'=HYPERLINK("https://example.org")`);
    fc.assert(
      fc.property(fc.string(), (who) => {
        const cells = Papa.parse<string[]>(
          planToCsv(sixSteps, plan(who), sixStepsNl, exportWordsNl).replace(/^\uFEFF/, ''),
        );
        assert.ok(cells.data.flat().every((cell) => !/^[\s\u00A0]*[=+\-@\t\r]/.test(cell)));
      }),
    );
  });
});

describe('the export of one’s own answers', () => {
  it('has a row per statement with the level in words', () => {
    const answers = { [item]: 3, [instrument.items[1]?.id ?? '']: 'dont-know' as const };
    const rows = read(answersToCsv(instrument, answers, learningOrganisationNl, exportWordsNl));
    assert.equal(rows.length, 19);
    assert.equal(rows[1]?.[2], learningOrganisationNl.scale.strong?.label);
    assert.equal(rows[2]?.[2], exportWordsNl.dontKnowAnswer);
    assert.equal(rows[3]?.[2], '');
  });
});
