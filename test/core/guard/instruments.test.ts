import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { inspectInstrument, inspectReport, inspectWording } from '@lerend/core';
import type { Issue } from '@lerend/core/model';
import {
  plainChecklist,
  plainChecklistWording,
  plainDeck,
  plainDeckWording,
  plainQuadrant,
  plainQuadrantWording,
  plainSamples,
  quadrantWithLists,
  shippedSamples,
} from '../../helpers/instruments.js';
import { removed, replaced } from '../../helpers/mutations.js';
import type { Path } from '../../helpers/mutations.js';

const samples = [...plainSamples, ...(await shippedSamples())];

function finds(issues: readonly Issue[], path: Path, message: RegExp): void {
  assert.ok(
    issues.some((each) => JSON.stringify(each.path) === JSON.stringify(path) && message.test(each.message)),
    `No issue at ${JSON.stringify(path)} says ${message}; found ${JSON.stringify(issues, null, 1)}`,
  );
}

describe('inspect has nothing against what is right', () => {
  for (const { name, instrument, wordings } of samples) {
    it(name, () => {
      assert.deepEqual(inspectInstrument(instrument), []);
      for (const wording of wordings) assert.deepEqual(inspectWording(instrument, wording), []);
    });
  }
});

describe('inspect finds what an element would stumble over', () => {
  const instruments: readonly (readonly [string, unknown, Path, RegExp])[] = [
    ['no instrument', undefined, ['kind'], /"checklist", "quadrant", "stages", "pairs" or "deck"/],
    ['a kind from elsewhere', { ...plainChecklist(), kind: 'web' }, ['kind'], /"checklist"/],
    [
      'values from 0',
      replaced(plainChecklist(), ['scale', 'points', 0, 'value'], 0),
      ['scale', 'points'],
      /1, 2, 3/,
    ],
    [
      'an id twice',
      replaced(plainChecklist(), ['items', 1, 'id'], 'asking-help'),
      ['items', 1, 'id'],
      /used twice/,
    ],
    [
      'an inherited id',
      replaced(plainChecklist(), ['items', 1, 'id'], 'constructor'),
      ['items', 1, 'id'],
      /An id/,
    ],
    [
      'a lost domain',
      replaced(plainChecklist(), ['items', 1, 'domain'], 'x'),
      ['items', 1, 'domain'],
      /not in the list/,
    ],
    [
      'a cut of nothing',
      replaced(plainChecklist(), ['scoring', 'cuts', 'strong'], null),
      ['scoring', 'cuts', 'strong'],
      /object/,
    ],
    [
      'two cultures in a corner',
      replaced(plainQuadrant(), ['classes', 1, 'horizontal'], 'low'),
      ['classes'],
      /one for each corner/,
    ],
    [
      'three statements an axis',
      replaced(plainQuadrant(), ['items', 0, 'axis'], 'challenge'),
      [],
      /four statements for each/,
    ],
    [
      'a list of all four without an id',
      removed(quadrantWithLists(), ['lists', 1, 'id']),
      ['lists', 1, 'id'],
      /An id/,
    ],
    ['no axis', removed(plainQuadrant(), ['axes', 'vertical']), ['axes', 'vertical'], /object/],
    [
      'a lost step',
      replaced(plainDeck(), ['cards', 0, 'step'], 'x'),
      ['cards', 0, 'step'],
      /nothing with this id/,
    ],
    [
      'a lost card',
      replaced(plainDeck(), ['keepAndShare', 0], 'x'),
      ['keepAndShare', 0],
      /nothing with this id/,
    ],
    ['no phases', removed(plainDeck(), ['cards', 0, 'phases']), ['cards', 0, 'phases'], /list/],
  ];
  for (const [name, json, path, message] of instruments) {
    it(`in an instrument: ${name}`, () => {
      finds(inspectInstrument(json), path, message);
    });
  }

  it('in an instrument: a scale of one point', () => {
    const json = replaced(plainChecklist(), ['scale', 'points'], [{ id: 'a', value: 1 }]);
    finds(inspectInstrument(json), ['scale', 'points'], /at least 2/);
  });

  const checklist = plainChecklistWording();
  it('in a wording: a statement without text', () => {
    finds(
      inspectWording(plainChecklist(), removed(checklist, ['items', 'open-doors'])),
      ['items', 'open-doors'],
      /object/,
    );
  });

  it('in a wording: a text that every object inherits', () => {
    const instrument = { ...plainDeck(), steps: [{ id: 'look', source: { document: 'a', place: 'b' } }] };
    const wording = replaced(
      plainDeckWording(),
      ['steps'],
      Object.create({ look: { title: 'x', description: 'y' } }),
    );
    finds(inspectWording(instrument, wording), ['steps', 'look'], /object/);
  });

  it('in a wording: a language that no number can be formatted in', () => {
    const json = replaced(checklist, ['locale'], 'not a language');
    finds(inspectWording(plainChecklist(), json), ['locale'], /language tag/);
    assert.throws(() => new Intl.NumberFormat('not a language'), RangeError);
  });

  it('in a wording: the texts of another instrument', () => {
    finds(inspectWording(plainQuadrant(), checklist), ['instrument'], /"plain-quadrant"/);
  });

  it('in a wording: four words for five steps', () => {
    const json = removed(plainQuadrantWording(), ['axes', 'challenge', 'steps', 0]);
    finds(inspectWording(plainQuadrant(), json), ['axes', 'challenge', 'steps'], /at least 5/);
  });

  it('in a wording: no title for a list, and no text for what stands in it', () => {
    const instrument = quadrantWithLists();
    const wording = plainQuadrantWording(instrument);
    finds(inspectWording(instrument, removed(wording, ['lists'])), ['lists'], /object/);
    const json = removed(wording, ['characteristics', 'tasks-two']);
    finds(inspectWording(instrument, json), ['characteristics', 'tasks-two'], /A text/);
    finds(inspectWording(instrument, replaced(wording, ['noSharedClass'], ' ')), ['noSharedClass'], /A text/);
  });
});

describe('inspect is safe on anything', () => {
  const hostile: readonly (readonly [string, unknown])[] = [
    [
      'a getter that throws',
      {
        kind: 'checklist',
        get id(): string {
          throw new Error('no');
        },
      },
    ],
    [
      'a kind that throws',
      {
        get kind(): string {
          throw new Error('no');
        },
      },
    ],
    ['a revoked proxy', revoked()],
    ['a list of a million nothings', { ...plainChecklist(), items: new Array<null>(1_000_000).fill(null) }],
    ['itself', selfish()],
  ];
  for (const [name, value] of hostile) {
    it(name, () => {
      for (const issues of inspections(value)) assert.ok(issues.length > 0 && issues.length <= 5);
    });
  }

  it('any value: never throws, at most five issues', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (value) => {
        for (const issues of inspections(value)) assert.ok(issues.length <= 5);
      }),
      { numRuns: 500 },
    );
  });

  it('a long list of nothings: looks at a handful of them', () => {
    let looked = 0;
    const items = new Proxy(new Array<null>(100_000).fill(null), {
      get(target, key): unknown {
        if (typeof key === 'string' && /^[0-9]+$/.test(key)) looked += 1;
        return Reflect.get(target, key);
      },
    });
    assert.equal(inspectInstrument({ ...plainChecklist(), items }).length, 5);
    assert.ok(looked <= 5, `It looked at ${looked}.`);
  });

  it('nesting of ten megabytes', () => {
    const deep = JSON.parse('['.repeat(5_000_000) + ']'.repeat(5_000_000)) as unknown;
    for (const value of [
      deep,
      { kind: 'checklist', items: deep },
      { kind: 'deck', cards: [{ serves: deep }] },
    ]) {
      for (const issues of inspections(value)) assert.ok(issues.length > 0);
    }
  });

  function inspections(value: unknown): readonly (readonly Issue[])[] {
    return [
      inspectInstrument(value),
      inspectReport(value),
      ...plainSamples.map(({ instrument }) => inspectWording(instrument, value)),
    ];
  }

  function revoked(): unknown {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  }

  function selfish(): unknown {
    const value: Record<string, unknown> = { kind: 'deck' };
    value.cards = [value];
    return value;
  }
});
