import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomFrom, seedOf } from '@lerend/core/statistics';

test('a seed gives the same numbers on every machine', () => {
  const random = randomFrom(seedOf('release-1', '2'));
  assert.deepEqual(
    Array.from({ length: 6 }, () => random.below(1000)),
    [738, 474, 941, 745, 55, 959],
  );
  assert.equal(random.uniform(), 0.5179522449961999);
  assert.equal(seedOf('release-1', '2'), 932192697);
});

test('a seed tells texts apart, also where they only part elsewhere', () => {
  const seeds = [
    seedOf(),
    seedOf(''),
    seedOf('', ''),
    seedOf('ab', 'c'),
    seedOf('a', 'bc'),
    seedOf('abc'),
    seedOf('c', 'ab'),
    seedOf('\u{1f600}'),
  ];
  assert.equal(new Set(seeds).size, seeds.length);
});

test('texts that differ in one letter give seeds that differ in half of their bits', () => {
  let turned = 0;
  for (let text = 0; text < 2000; text += 1) {
    let difference = (seedOf(`release-${text}`) ^ seedOf(`release-${text + 1}`)) >>> 0;
    for (; difference > 0; difference >>>= 1) turned += difference & 1;
  }
  assert.ok(Math.abs(turned / 2000 - 16) < 0.3, String(turned / 2000));
});

test('20,000 texts seldom share a seed', () => {
  const seeds = new Set(Array.from({ length: 20_000 }, (_, text) => seedOf(String(text), 'v1')));
  assert.ok(seeds.size >= 19_998, String(seeds.size));
});

test('a seed is a whole number of 32 bits', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      const seed = seedOf(...texts);
      assert.ok(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32);
    }),
  );
});

test('each number below a bound is as likely, whatever the bound', () => {
  for (const bound of [2, 3, 6, 7, 10]) {
    const random = randomFrom(seedOf('bound', String(bound)));
    const counts = Array.from({ length: bound }, () => 0);
    for (let draw = 0; draw < 60_000; draw += 1) {
      const value = random.below(bound);
      counts[value] = (counts[value] ?? assert.fail(String(value))) + 1;
    }
    const expected = 60_000 / bound;
    const squares = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    assert.ok(squares < 28, `chi-square of ${bound}: ${squares}`);
  }
});

test('a bound that does not divide 2^32 leaves no number behind', () => {
  const bound = 3 * 2 ** 30;
  const random = randomFrom(seedOf('thirds'));
  const thirds = [0, 0, 0];
  for (let draw = 0; draw < 30_000; draw += 1) {
    const third = Math.floor(random.below(bound) / 2 ** 30);
    thirds[third] = (thirds[third] ?? assert.fail()) + 1;
  }
  for (const count of thirds) assert.ok(Math.abs(count - 10_000) < 400, String(thirds));
});

test('uniform numbers lie from 0 up to 1, with a mean of a half and a variance of a twelfth', () => {
  const random = randomFrom(seedOf('uniform'));
  const numbers = Array.from({ length: 50_000 }, () => random.uniform());
  assert.ok(numbers.every((number) => number >= 0 && number < 1));
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length;
  assert.ok(Math.abs(mean - 1 / 2) < 0.006, String(mean));
  assert.ok(Math.abs(variance - 1 / 12) < 0.002, String(variance));
});

test('seeds that follow each other give first numbers that do not', () => {
  const firsts = Array.from({ length: 2000 }, (_, seed) => randomFrom(seed).uniform());
  const mean = firsts.reduce((sum, number) => sum + number, 0) / firsts.length;
  const product = firsts
    .slice(1)
    .reduce((sum, number, index) => sum + (number - mean) * ((firsts[index] ?? 0) - mean), 0);
  assert.ok(Math.abs(mean - 0.5) < 0.03, String(mean));
  assert.ok(Math.abs(product / 2000 / (1 / 12)) < 0.1, String(product / 2000));
});

test('a bound that is no whole number from 1 to 2^32 is refused', () => {
  const random = randomFrom(1);
  for (const bound of [0, -1, 1.5, 2 ** 32 + 1, Number.NaN, Infinity]) {
    assert.throws(() => random.below(bound), RangeError);
  }
  assert.equal(random.below(1), 0);
  assert.ok(random.below(2 ** 32) < 2 ** 32);
});
