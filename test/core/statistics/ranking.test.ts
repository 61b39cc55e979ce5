import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { drawRanking, isRankable, pickHighlights, rankingChances } from '@lerend/core/statistics';
import type { ItemChance, RankingChances } from '@lerend/core/statistics';

type Row = readonly (number | null)[];

const SEED = 4711;
const rank = (rows: readonly Row[], invited: number, draws?: number): RankingChances =>
  rankingChances({ rows, points: 3, invited, seed: SEED, ...(draws === undefined ? {} : { draws }) });
const sumsOf = (rows: readonly Row[]) =>
  (rows[0] ?? []).map((_, item) => {
    const rated = rows.flatMap((row) => row[item] ?? []);
    return { sum: rated.reduce((sum, steps) => sum + steps, 0), answered: rated.length };
  });

test('when everybody answered nothing is left to chance', () => {
  const found = rank([[2, 2, 2, 1, 1, 0, 0, 0]], 1);
  assert.equal(found.draws, 1);
  assert.deepEqual(
    found.items.map(({ top }) => top),
    [1, 1, 1, 0, 0, 0, 0, 0],
  );
  assert.deepEqual(
    found.items.map(({ bottom }) => bottom),
    [0, 0, 0, 0, 0, 1, 1, 1],
  );
  assert.deepEqual(rank([[2, 2, 2, 1, 1, 0, 0, 0]], 0), found, 'more answers than invitations');
});

test('who is tied shares the best place: four for three places are all in it', () => {
  const { items } = rank([[2, 2, 2, 2, 1, 1, 0, 0]], 1);
  assert.deepEqual(
    items.map(({ top }) => top),
    [1, 1, 1, 1, 0, 0, 0, 0],
  );
  assert.deepEqual(
    items.map(({ bottom }) => bottom),
    [0, 0, 0, 0, 1, 1, 1, 1],
  );
});

test('never more than half of the items are called the first', () => {
  const places = [0, 1, 2, 3, 4, 5, 6, 9].map(
    (width) => rank([Array.from({ length: width }, () => 1)], 2, 1).places,
  );
  assert.deepEqual(places, [0, 0, 1, 1, 2, 2, 3, 3]);
});

test('one of two who is missing copies the other, or the imaginary person: by hand', () => {
  // Of two items one place each. With ½ she answers (2, 0) again; with ½ at random, which leaves the first item on top
  // in all of nine ways but one, (0, 2), where both tie.
  const { items } = rank([[2, 0]], 2, 40_000);
  assert.equal(items[0]?.top, 1);
  assert.ok(Math.abs((items[1]?.top ?? 9) - 1 / 18) < 4.5 * Math.sqrt(1 / 18 / 40_000));
  assert.equal(items[1]?.bottom, 1);
});

test('two who are missing: the second may copy the first, and each who answers at random does so for herself', () => {
  // One person with (1, 0), three invited; a and b are the leads of the first item among answers at random. With ⅓ both
  // copy her, and the lead is 3; with ⅓ one does, and it is 2 + a; with ⅓ none does, and it is 1 + a + b.
  const leads = [-2, -1, 0, 1, 2].map((lead) => ({ lead, chance: (3 - Math.abs(lead)) / 9 }));
  const both = leads.flatMap((a) =>
    leads.map((b) => ({ lead: a.lead + b.lead, chance: a.chance * b.chance })),
  );
  const upTo = (all: typeof leads, most: number) =>
    all.filter(({ lead }) => lead <= most).reduce((total, each) => total + each.chance, 0);
  const expected = upTo(leads, -2) / 3 + upTo(both, -1) / 3;
  const { items } = rank([[1, 0]], 3, 60_000);
  const found = items[1]?.top ?? 9;
  assert.ok(Math.abs(found - expected) < 4.5 * Math.sqrt(expected / 60_000), `${found} for ${expected}`);
});

test('the third place is found in whatever order the items stand', () => {
  const found = rank(
    [
      [2, 1, 2, 0, 0, 0],
      [2, 1, 1, 0, 0, 0],
    ],
    2,
  );
  assert.deepEqual(
    found.items.map(({ top }) => top),
    [1, 1, 1, 0, 0, 0],
  );
});

test('what somebody did not rate stays open when she is copied', () => {
  // Everybody leaves the second item open but one, who rates it lowest; a copy of the others would not change that.
  const rows: readonly Row[] = [[2, 0], ...Array.from({ length: 30 }, () => [1, null] as const)];
  const { items } = rank(rows, 40, 2000);
  assert.ok((items[0]?.top ?? 0) > 0.5);
});

test('an item without an answer, a row too short and an answer beyond the scale are refused', () => {
  assert.throws(() => rank([[1, null]], 2), RangeError);
  assert.throws(() => rank([[1, 1], [1]], 2), RangeError);
  assert.throws(() => rank([[1, 3]], 2), RangeError);
  assert.throws(() => rank([[1, 0.5]], 2), RangeError);
});

const answer = fc.option(fc.nat({ max: 2 }), { freq: 6 });
const team = fc
  .array(fc.array(answer, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 9 })
  .map((rows) => [[1, 1, 1, 1, 1, 1, 1], ...rows] as readonly Row[]);

test('the order of the people changes nothing, to the last bit; a seed gives the same chances again', () => {
  fc.assert(
    fc.property(team, fc.nat({ max: 6 }), (rows, missing) => {
      const found = rank(rows, rows.length + missing, 200);
      assert.deepEqual(rank([...rows].reverse(), rows.length + missing, 200), found);
    }),
    { numRuns: 40 },
  );
});

test('chances lie from 0 to 1, and at least three items are on top in each draw', () => {
  fc.assert(
    fc.property(team, fc.nat({ max: 6 }), (rows, missing) => {
      const { items } = rank(rows, rows.length + missing, 100);
      for (const side of ['top', 'bottom'] as const) {
        assert.ok(items.every((chance) => chance[side] >= 0 && chance[side] <= 1));
        assert.ok(items.reduce((sum, chance) => sum + chance[side], 0) >= 3 - 1e-9);
      }
    }),
    { numRuns: 40 },
  );
});

test('a browser gets pauses, and the same chances', () => {
  const rows = Array.from({ length: 60 }, (_, person) =>
    Array.from({ length: 18 }, (_, item) => (person * 7 + item * 3) % 3),
  );
  const input = { rows, points: 3, invited: 90, seed: SEED, draws: 2000 };
  const simulation = drawRanking(input);
  let done = 0;
  for (let step = simulation.next(); ; step = simulation.next()) {
    if (step.done) {
      assert.deepEqual(step.value, rankingChances(input));
      break;
    }
    assert.ok(step.value > done && step.value < 2000);
    done = step.value;
  }
  assert.ok(done > 0);
});

test('too few answers, or more than a quarter of "don’t know", leave an item out', () => {
  assert.equal(isRankable({ answered: 5, dontKnow: 0 }, 5), true);
  assert.equal(isRankable({ answered: 4, dontKnow: 0 }, 5), false);
  assert.equal(isRankable({ answered: 9, dontKnow: 3 }, 5), true, 'exactly a quarter');
  assert.equal(isRankable({ answered: 8, dontKnow: 3 }, 5), false);
  assert.equal(isRankable({ answered: 0, dontKnow: 0 }, 0), false);
});

const chances = (places: number, ...items: readonly ItemChance[]): RankingChances => ({
  places,
  items,
  draws: 4000,
  seed: SEED,
});
const chance = (top: number, bottom = 0) => ({ top, bottom });
const sum = (steps: number, answered = 10) => ({ sum: steps, answered });

test('a strength is probable from 0.80 and likely from 0.50 on; below, nothing follows', () => {
  const items = [sum(19), sum(17), sum(15), sum(12), sum(9), sum(8)];
  const { strengths, weaker } = pickHighlights(
    items,
    3,
    chances(3, chance(0.8), chance(0.79), chance(0.5), chance(0.4), chance(0, 0.49), chance(0, 0.9)),
  );
  assert.deepEqual(
    strengths.map(({ item, chance: word }) => [item, word]),
    [
      [0, 'probable'],
      [1, 'likely'],
      [2, 'likely'],
    ],
  );
  assert.deepEqual(
    weaker.map(({ item, chance: word }) => [item, word]),
    [[5, 'probable']],
  );
});

test('a tie is named whole, by its least sure item, or not at all', () => {
  const tied = [sum(19), sum(17), sum(17), sum(9), sum(8), sum(7)];
  const whole = pickHighlights(
    tied,
    3,
    chances(3, chance(1), chance(0.9), chance(0.6), chance(0), chance(0), chance(0)),
  );
  assert.deepEqual(
    whole.strengths.map(({ item, chance: word }) => [item, word]),
    [
      [0, 'probable'],
      [1, 'likely'],
      [2, 'likely'],
    ],
  );
  const unsure = pickHighlights(
    tied,
    3,
    chances(3, chance(1), chance(0.9), chance(0.4), chance(0), chance(0), chance(0)),
  );
  assert.deepEqual(
    unsure.strengths.map(({ item }) => item),
    [0],
  );
  const tooMany = [sum(19), sum(17), sum(17), sum(17), sum(8), sum(7)];
  const four = pickHighlights(
    tooMany,
    3,
    chances(3, chance(1), chance(0.9), chance(0.9), chance(0.9), chance(0), chance(0)),
  );
  assert.deepEqual(
    four.strengths.map(({ item }) => item),
    [0],
  );
});

test('items that are all the same have no strength and no weaker point', () => {
  const rows = Array.from({ length: 6 }, () => [1, 1, 1, 1, 1, 1]);
  assert.deepEqual(pickHighlights(sumsOf(rows), 3, rank(rows, 6)), { strengths: [], weaker: [] });
});

test('clearly apart is 0.10 from the mean of the norms or more, exactly, on its own side', () => {
  // Norms 0.6, 0.5, 0.5, 0.4 with mean 0.5.
  const items = [sum(12), sum(10), sum(10), sum(8)];
  const { strengths, weaker } = pickHighlights(
    items,
    3,
    chances(2, chance(1), chance(0.3), chance(0.3), chance(0, 1)),
  );
  assert.deepEqual(strengths, [{ item: 0, chance: 'probable', clearlyApart: true }]);
  assert.deepEqual(weaker, [{ item: 3, chance: 'probable', clearlyApart: true }]);
  const nearer = pickHighlights(
    [sum(119, 100), sum(100, 100), sum(100, 100), sum(81, 100)],
    3,
    chances(2, chance(1), chance(0.3), chance(0.3), chance(0, 1)),
  );
  assert.deepEqual(
    [...nearer.strengths, ...nearer.weaker].map(({ clearlyApart }) => clearlyApart),
    [false, false],
  );
});

test('no item is ever a strength and a weaker point, and never more than three are named', () => {
  fc.assert(
    fc.property(team, fc.nat({ max: 6 }), (rows, missing) => {
      const { strengths, weaker } = pickHighlights(sumsOf(rows), 3, rank(rows, rows.length + missing, 50));
      assert.ok(strengths.length <= 3 && weaker.length <= 3);
      const named = [...strengths, ...weaker].map(({ item }) => item);
      assert.equal(new Set(named).size, named.length);
    }),
    { numRuns: 60 },
  );
  assert.throws(() => pickHighlights([sum(1)], 3, chances(0)), RangeError);
});
