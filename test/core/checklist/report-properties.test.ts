import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reportChecklist, tallyChecklist } from '@lerend/core/checklist';
import type { ChecklistReport } from '@lerend/core/checklist';
import type { Answer, PhaseByMean } from '@lerend/core/model';
import { respond, smallChecklist, valueOf } from '../../helpers/small-checklist.js';

const POINTS = [2, 3, 5, 7] as const;
const ORDER: Readonly<Record<PhaseByMean, number>> = { early: 0, partial: 1, strong: 2 };
const others = fc.constantFrom<Answer>(null, 'dont-know', 'not-applicable');

type Row = readonly Answer[];

const instrumentOf = (points: number) => smallChecklist({ domains: [3, 2], points, notApplicable: true });
const rating = (points: number) => fc.integer({ min: 1, max: points });
const rows = (points: number, answer: fc.Arbitrary<Answer>, minLength = 0) =>
  fc.tuple(
    fc.constant(points),
    fc.array(fc.array(answer, { minLength: 5, maxLength: 5 }), { minLength, maxLength: 14 }),
  );
const anyTeam = fc
  .constantFrom(...POINTS)
  .chain((points) => rows(points, fc.oneof({ weight: 4, arbitrary: rating(points) }, others)));
const fullTeam = fc.constantFrom(...POINTS).chain((points) => rows(points, rating(points), 5));

function report(points: number, team: readonly Row[], invited?: number): ChecklistReport {
  const instrument = instrumentOf(points);
  const tally = tallyChecklist(
    instrument,
    team.map((row) => respond(instrument, row)),
  );
  return reportChecklist(instrument, tally, invited === undefined ? {} : { invited });
}

/** The results that are there, of statements and domains alike. */
function results(made: ChecklistReport) {
  return [...made.items, ...made.domains].flatMap(({ id, result }) =>
    result.status === 'ok' ? [{ id, value: result.value }] : [],
  );
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-12;
}

test('no report holds a null, an undefined, or a number that is not finite', () => {
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'number') assert.ok(Number.isFinite(value) && !Object.is(value, -0), path);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`);
    } else assert.ok(typeof value === 'string' || typeof value === 'boolean', path);
  };
  fc.assert(
    fc.property(
      anyTeam,
      fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
      ([points, team], invited) => {
        const made = report(points, team, invited);
        walk(made, 'report');
        assert.deepStrictEqual(JSON.parse(JSON.stringify(made)), made);
      },
    ),
  );
});

test('reversing a scale mirrors every norm and keeps agreement and camps', () => {
  fc.assert(
    fc.property(fullTeam, ([points, team]) => {
      const mirrored = team.map((row) =>
        row.map((answer) => (typeof answer === 'number' ? points + 1 - answer : answer)),
      );
      const [there, back] = [report(points, team, 20), report(points, mirrored, 20)];
      results(there).forEach(({ id, value }, index) => {
        const other = results(back)[index];
        assert.equal(other?.id, id);
        assert.ok(isClose(other.value.norm, 1 - value.norm));
        const [a, b] = [valueOf(value.hardBounds), valueOf(other.value.hardBounds)];
        assert.ok(isClose(a.lower, 1 - b.upper) && isClose(a.upper, 1 - b.lower));
      });
      there.items.forEach(({ result }, index) => {
        const [item, other] = [valueOf(result), valueOf(back.items[index]?.result)];
        assert.deepEqual(other.agreement, item.agreement);
        assert.equal(other.polarised, item.polarised);
        assert.deepEqual(other.counts, [...item.counts].reverse());
      });
    }),
  );
});

test('raising one answer never lowers a norm or the phase of a mean', () => {
  const raised = fullTeam.chain(([points, team]) =>
    fc.tuple(fc.constant(points), fc.constant(team), fc.nat({ max: team.length - 1 }), fc.nat({ max: 4 })),
  );
  fc.assert(
    fc.property(raised, ([points, team, person, item]) => {
      const higher = team.map((row, at) =>
        row.map((answer, place) =>
          at === person && place === item && typeof answer === 'number'
            ? Math.min(answer + 1, points)
            : answer,
        ),
      );
      const [before, after] = [results(report(points, team)), results(report(points, higher))];
      before.forEach(({ value }, index) => {
        const other = after[index]?.value ?? assert.fail();
        assert.ok(other.norm >= value.norm);
        assert.ok(ORDER[other.phaseByMean] >= ORDER[value.phaseByMean]);
      });
    }),
  );
});

test('hard bounds hold the norm, and reach as far as those who are missing can', () => {
  fc.assert(
    fc.property(anyTeam, fc.integer({ min: 1, max: 30 }), ([points, team], invited) => {
      for (const { value } of results(report(points, team, invited))) {
        const { lower, upper } = valueOf(value.hardBounds);
        assert.ok(0 <= lower && lower <= value.norm && value.norm <= upper && upper <= 1);
      }
    }),
  );
});

test('the phase of a domain is that of its exact mean, and a move fewer than the flip distance keeps it', () => {
  fc.assert(
    fc.property(fullTeam, ([points, team]) => {
      for (const { value } of results(report(points, team))) {
        assert.ok(Number.isInteger(value.flipDistance) && value.flipDistance >= 1);
        if (!isClose(value.norm, 1 / 3) && !isClose(value.norm, 2 / 3)) {
          const byNorm = value.norm < 1 / 3 ? 'early' : value.norm < 2 / 3 ? 'partial' : 'strong';
          assert.equal(value.phaseByMean, byNorm);
        }
      }
    }),
  );
});

test('what is inside a withheld statement changes not one byte of the report', () => {
  const size = fc.integer({ min: 5, max: 10 });
  const hiddenColumn = (points: number, people: number) =>
    fc
      .integer({ min: 1, max: 4 })
      .chain((valid) =>
        fc.tuple(
          fc.array(rating(points), { minLength: valid, maxLength: valid }),
          fc.array(others, { minLength: people - valid, maxLength: people - valid }),
        ),
      )
      .chain(([valid, rest]) => fc.shuffledSubarray<Answer>([...valid, ...rest], { minLength: people }));
  const twoTeams = fc.tuple(fc.constantFrom(...POINTS), size).chain(([points, people]) =>
    fc.tuple(
      fc.constant(points),
      fc.array(fc.array(rating(points), { minLength: 4, maxLength: 4 }), {
        minLength: people,
        maxLength: people,
      }),
      hiddenColumn(points, people),
      hiddenColumn(points, people),
    ),
  );
  fc.assert(
    fc.property(twoTeams, fc.integer({ min: 1, max: 20 }), ([points, shown, one, other], invited) => {
      const withColumn = (column: Row) => shown.map((row, at): Row => [column[at] ?? null, ...row]);
      const made = report(points, withColumn(one), invited);
      assert.deepEqual(made.items[0]?.result, { status: 'withheld', reason: 'below-minimum' });
      assert.equal(JSON.stringify(report(points, withColumn(other), invited)), JSON.stringify(made));
    }),
  );
});
