import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { STRANGE_TO_FILLING_IN } from '../architecture/strange.js';
import { bundle, sizesOf } from '../bench/bundle.mjs';

/** A number that is wrong by more than this part of it says nothing of what a page pays. */
const TOLERANCE = 0.01;

const sizes = JSON.parse(readFileSync('test/package/size.json', 'utf8')) as Record<string, { gzip: number }>;

function sentenceAgainst(real: number, written: number): string | undefined {
  if (Math.abs(real - written) <= TOLERANCE * written) return undefined;
  const [more, less] = [written * (1 + TOLERANCE), written * (1 - TOLERANCE)].map(Math.round);
  return `It is ${real} bytes gzip, not from ${less} to ${more}. Find what came in or went; if it belongs there, write ${real} in test/package/size.json.`;
}

for (const [entry, { gzip }] of Object.entries(sizes)) {
  test(`the size that is written down for ${entry} is its size`, async () => {
    const { code, modules } = await bundle(entry);
    assert.equal(sentenceAgainst(sizesOf(code).gzip, gzip), undefined);
    assert.ok(modules.some((id) => id.endsWith('packages/core/src/checklist/answers.ts')));
    assert.deepEqual(
      modules.filter((id) => STRANGE_TO_FILLING_IN.test(id)),
      [],
    );
  });
}

test('a size is found to be wrong when it grew and when it shrank', () => {
  assert.equal(sentenceAgainst(10_100, 10_000), undefined);
  assert.equal(sentenceAgainst(9_900, 10_000), undefined);
  assert.match(sentenceAgainst(10_101, 10_000) ?? '', /10101 bytes/);
  assert.match(sentenceAgainst(9_899, 10_000) ?? '', /9899 bytes/);
});
