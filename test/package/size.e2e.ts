import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { instruments } from '@lerend/instruments';
import { embedEntries, staleEntries } from '../../scripts/embed-entries.mjs';
import { reachOf } from '../architecture/reach.js';
import { readSources } from '../architecture/read-imports.js';
import { STRANGE_TO_FILLING_IN } from '../architecture/strange.js';
import { EMBEDS, measureEmbed, measureInstrument } from './measure-sizes.js';

/** A number that is wrong by more than this part of it says nothing of what a page pays. */
const TOLERANCE = 0.01;

const sizes = JSON.parse(readFileSync('test/package/size.json', 'utf8')) as {
  readonly embeds: Readonly<Record<string, number>>;
  readonly instruments: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

function sentenceAgainst(real: number, written: number): string | undefined {
  if (Math.abs(real - written) <= TOLERANCE * written) return undefined;
  const [more, less] = [written * (1 + TOLERANCE), written * (1 - TOLERANCE)].map(Math.round);
  return `It is ${real} bytes gzip, not from ${less} to ${more}. Find what came in or went; if it belongs there, run "npm run sizes".`;
}

describe('what a page loads to fill in one instrument', () => {
  for (const entry of EMBEDS) {
    it(`is what is written down for ${entry}`, async () => {
      const { gzip, modules } = await measureEmbed(entry);
      assert.equal(sentenceAgainst(gzip, sizes.embeds[entry] ?? 0), undefined);
      assert.ok(modules.some((id) => /packages\/core\/src\/\w+\/answers\.ts$/.test(id)));
      assert.deepEqual(
        modules.filter((id) => STRANGE_TO_FILLING_IN.test(id)),
        [],
      );
    });
  }

  it('is the same for every other instrument of the kind, but for the bytes of that instrument', () => {
    const sources = readSources();
    assert.deepEqual(staleEntries(), [], 'run "npm run embeds"');
    const shared = new Map<string, readonly string[]>();
    for (const entry of embedEntries().keys()) {
      const [kind = '', id = '', file = ''] = entry.split('/').slice(3);
      const locale = file.replace(/\.ts$/, '');
      const data = `packages/instruments/src/${id}`;
      const own = [entry, `${data}/index.ts`, `${data}/${locale}.ts`];
      const others = [...reachOf(entry, sources).keys()]
        .filter((path) => !own.includes(path) && !path.startsWith('packages/instruments/src/scales/'))
        .sort();
      assert.deepEqual(
        others.filter((path) => path.startsWith('packages/instruments/')),
        [],
        `${entry} holds another instrument`,
      );
      const key = `${kind} ${file}`;
      assert.deepEqual(others, shared.get(key) ?? others, `${entry} holds something of its own`);
      shared.set(key, others);
    }
    assert.equal(shared.size, 8, 'four kinds in two languages');
  });
});

describe('what an instrument adds', () => {
  for (const { id } of instruments) {
    it(`is what is written down for ${id}`, async () => {
      const real = await measureInstrument(id);
      const written = sizes.instruments[id] ?? {};
      assert.deepEqual(Object.keys(written), Object.keys(real), 'a size for each language');
      for (const [locale, size] of Object.entries(real)) {
        assert.equal(sentenceAgainst(size, written[locale] ?? 0), undefined, locale);
      }
    });
  }

  it('is written down of nothing that is not shipped', () => {
    const ids = instruments.map(({ id }) => id);
    assert.deepEqual(
      Object.keys(sizes.instruments).filter((id) => !ids.includes(id)),
      [],
    );
  });
});

describe('a size', () => {
  it('is found to be wrong when it grew and when it shrank', () => {
    assert.equal(sentenceAgainst(10_100, 10_000), undefined);
    assert.equal(sentenceAgainst(9_900, 10_000), undefined);
    assert.match(sentenceAgainst(10_101, 10_000) ?? '', /10101 bytes/);
    assert.match(sentenceAgainst(9_899, 10_000) ?? '', /9899 bytes/);
  });
});
