import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { inspectInstrument, inspectWording } from '@lerend/core';
import type { Result } from '@lerend/core/model';
import { parseDeck, parseInstrument, parsePolicy, parseResponse, parseWording } from '@lerend/core/schema';
import { plainChecklist, plainQuadrant, plainSamples, shippedSamples } from '../../helpers/instruments.js';
import { asJson, mutationsOf, placesIn, removed, replaced, strangers } from '../../helpers/mutations.js';

const shipped = await shippedSamples();

describe('no parser throws, and each gives a value or issues', () => {
  const parsers: Readonly<Record<string, (json: unknown) => Result<unknown>>> = {
    parsePolicy,
    parseInstrument,
    parseDeck,
    ...Object.fromEntries(
      plainSamples.map(({ name, instrument }) => [
        `parseWording for ${name}`,
        (json: unknown) => parseWording(instrument, json),
      ]),
    ),
    'parseResponse for a checklist': (json) => parseResponse(plainChecklist(), json),
    'parseResponse for a quadrant': (json) => parseResponse(plainQuadrant(), json),
  };
  const json = fc.oneof(
    fc.json({ maxDepth: 6 }).map((each): unknown => JSON.parse(each)),
    fc.jsonValue(),
    fc.record({
      kind: fc.constantFrom('checklist', 'quadrant', 'stages', 'pairs', 'deck'),
      id: fc.jsonValue(),
      items: fc.jsonValue(),
    }),
    fc.anything(),
  );
  for (const [name, parse] of Object.entries(parsers)) {
    it(`${name}, on any JSON and any plain value`, () => {
      fc.assert(
        fc.property(json, (value) => {
          isSound(parse(value));
        }),
        { numRuns: 500 },
      );
    });
  }

  for (const { name, instrument } of [...plainSamples, ...shipped]) {
    it(`${name}, changed in up to three places`, () => {
      fc.assert(
        fc.property(changedInPlaces(instrument), (value) => {
          isSound(parseInstrument(value));
        }),
        {
          numRuns: 200,
        },
      );
    });
  }
});

describe('what inspect refuses the schema refuses too', () => {
  for (const { name, instrument, wordings } of plainSamples) {
    it(`${name}: every change in one place`, () => {
      const refused = countRefused(mutationsOf(instrument), inspectInstrument, parseInstrument);
      assert.ok(refused > 200, `inspectInstrument refused only ${refused} of the changes.`);
    });

    it(`the wording of ${name}: every change in one place`, () => {
      const refused = wordings.reduce(
        (sum, wording) =>
          sum +
          countRefused(
            mutationsOf(wording),
            (json) => inspectWording(instrument, json),
            (json) => parseWording(instrument, json),
          ),
        0,
      );
      assert.ok(refused > 200, `inspectWording refused only ${refused} of the changes.`);
    });
  }

  for (const { name, instrument, wordings } of shipped) {
    it(`${name}: changes in up to three places`, () => {
      fc.assert(
        fc.property(changedInPlaces(instrument), (json) => {
          if (inspectInstrument(json).length > 0) assert.equal(parseInstrument(json).ok, false);
        }),
        { numRuns: 300 },
      );
    });

    it(`the wordings of ${name}: changes in up to three places`, () => {
      for (const wording of wordings) {
        fc.assert(
          fc.property(changedInPlaces(wording), (json) => {
            if (inspectWording(instrument, json).length > 0) {
              assert.equal(parseWording(instrument, json).ok, false);
            }
          }),
          { numRuns: 200 },
        );
      }
    });
  }
});

describe('a value that comes through a parser', () => {
  for (const { name, instrument } of plainSamples) {
    it(`equals what went in, and inspect has nothing against it: ${name}`, () => {
      for (const { json } of mutationsOf(instrument)) {
        const result = parseInstrument(json);
        if (!result.ok) continue;
        assert.deepEqual(result.value, json);
        assert.deepEqual(inspectInstrument(json), []);
      }
    });
  }
});

function isSound(result: Result<unknown>): void {
  if (result.ok) return;
  assert.ok(result.issues.length > 0 && result.issues.length <= 101);
  for (const each of result.issues) {
    assert.ok(each.message.length > 5 && each.message.length < 400, each.message);
    assert.ok(each.path.every((key) => typeof key === 'string' || typeof key === 'number'));
  }
}

function changedInPlaces(value: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat(),
    by: fc.option(fc.oneof(fc.constantFrom(...strangers), fc.jsonValue()), { nil: undefined }),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce<unknown>((json, { at, by }) => {
      const places = placesIn(json);
      const path = places[at % places.length] ?? [];
      return by === undefined ? removed(json, path) : replaced(json, path, by);
    }, asJson(value)),
  );
}

function countRefused(
  mutations: ReturnType<typeof mutationsOf>,
  inspect: (json: unknown) => readonly unknown[],
  parse: (json: unknown) => Result<unknown>,
): number {
  let refused = 0;
  for (const { path, json } of mutations) {
    const issues = inspect(json);
    assert.ok(issues.length <= 5);
    if (issues.length === 0) continue;
    refused += 1;
    assert.equal(parse(json).ok, false, `${JSON.stringify(path)}: ${JSON.stringify(issues)}`);
  }
  return refused;
}
