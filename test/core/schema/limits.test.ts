import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Result } from '@lerend/core/model';
import { parseDeck, parseInstrument, parsePolicy, parseResponse, parseWording } from '@lerend/core/schema';
import { plainChecklist, plainDeck } from '../../helpers/instruments.js';
import { asJson, replaced } from '../../helpers/mutations.js';
import { refuses } from '../../helpers/refuses.js';

const parsers: Readonly<Record<string, (json: unknown) => Result<unknown>>> = {
  parsePolicy,
  parseInstrument,
  parseDeck,
  parseWording: (json) => parseWording(plainChecklist(), json),
  parseResponse: (json) => parseResponse(plainChecklist(), json),
};

describe('too much of anything is refused before it is looked into', () => {
  // Ten megabytes of opening and closing brackets, of braces, and of siblings.
  const lists = JSON.parse('['.repeat(5_000_000) + ']'.repeat(5_000_000)) as unknown;
  const objects = JSON.parse(`${'{"a":'.repeat(2_000_000)}1${'}'.repeat(2_000_000)}`) as unknown;
  const siblings = JSON.parse(`[${'0,'.repeat(5_000_000)}0]`) as unknown;
  const families = JSON.parse(`[${`[${'0,'.repeat(900)}0],`.repeat(999)}0]`) as unknown;

  for (const [name, parse] of Object.entries(parsers)) {
    it(`${name} refuses 10 MB of lists in lists`, () => {
      refuses(parse(lists), new Array<number>(32).fill(0), /more than 32 levels deep/);
    });

    it(`${name} refuses 10 MB of objects in objects`, () => {
      refuses(parse(objects), new Array<string>(32).fill('a'), /more than 32 levels deep/);
    });

    it(`${name} refuses 10 MB side by side`, () => {
      refuses(parse(siblings), [], /more than 1000 entries/);
    });

    it(`${name} refuses many lists of many values`, () => {
      const result = parse(families);
      assert.ok(!result.ok);
      assert.match(result.issues[0]?.message ?? '', /more than 10000 values/);
    });

    it(`${name} takes an object that holds itself for one that is too deep`, () => {
      const round: Record<string, unknown> = {};
      round.self = round;
      refuses(parse(round), new Array<string>(32).fill('self'), /more than 32 levels deep/);
    });

    for (const key of ['__proto__', 'constructor', 'prototype']) {
      it(`${name} refuses the key ${key}, however deep`, () => {
        const json = JSON.parse(`{"kind":"checklist","a":[{"${key}":{"polluted":true}}]}`) as unknown;
        refuses(parse(json), ['a', 0, key], new RegExp(`"${key}" cannot be used`));
        assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
      });
    }
  }

  it('goes 32 levels deep and not one further', () => {
    const nested = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;
    const saysDeep = (levels: number) => {
      const result = parsePolicy(nested(levels));
      return !result.ok && result.issues.some((each) => each.message.includes('levels deep'));
    };
    assert.equal(saysDeep(32), false);
    assert.equal(saysDeep(33), true);
  });
});

describe('issues', () => {
  it('are all there, up to a hundred', () => {
    const json = replaced(plainDeck(), ['keepAndShare'], new Array<string>(100).fill('Not An Id'));
    const result = parseDeck(json);
    assert.ok(!result.ok);
    assert.equal(result.issues.length, 100);
    assert.deepEqual(result.issues[99]?.path, ['keepAndShare', 99]);
  });

  it('are a hundred and then the number of the others', () => {
    const json = replaced(plainDeck(), ['keepAndShare'], new Array<string>(123).fill('Not An Id'));
    const result = parseDeck(json);
    assert.ok(!result.ok);
    assert.equal(result.issues.length, 101);
    assert.deepEqual(result.issues[100], { path: [], message: 'and 23 more' });
  });

  it('count what no schema sees in the same way', () => {
    const entries = Array.from({ length: 130 }, () => '{"__proto__":1}').join();
    const result = parsePolicy(JSON.parse(`[${entries}]`));
    assert.ok(!result.ok);
    assert.equal(result.issues.length, 101);
    assert.deepEqual(result.issues[100], { path: [], message: 'and 30 more' });
  });

  it('do not grow with the value that they speak of', () => {
    const long = 'Q'.repeat(1_000_000);
    const result = parseResponse(plainChecklist(), {
      instrument: 'plain-checklist',
      version: '1.2.3',
      answers: { [long]: 1 },
    });
    assert.ok(!result.ok);
    assert.ok((result.issues[0]?.message.length ?? 0) < 200);
  });
});

describe('a value that was read', () => {
  it('is a copy: what the caller does to its own afterwards changes nothing', () => {
    const json = asJson(plainChecklist()) as { items: { id: string }[] };
    const result = parseInstrument(json);
    json.items.length = 0;
    assert.ok(result.ok);
    assert.deepEqual(result.value, plainChecklist());
  });
});
