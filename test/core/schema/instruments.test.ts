import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDeck, parseInstrument } from '@lerend/core/schema';
import {
  plainChecklist,
  plainDeck,
  plainQuadrant,
  plainSamples,
  quadrantWithLists,
  shippedSamples,
} from '../../helpers/instruments.js';
import { asJson, removed, replaced } from '../../helpers/mutations.js';
import type { Path } from '../../helpers/mutations.js';
import { refuses } from '../../helpers/refuses.js';

const samples = [...plainSamples, ...(await shippedSamples())];

describe('an instrument that is right', () => {
  for (const { name, instrument } of samples) {
    it(`comes through as it was: ${name}`, () => {
      assert.deepEqual(parseInstrument(asJson(instrument)), { ok: true, value: asJson(instrument) });
    });
  }

  it('is a deck for parseDeck only when it is one', () => {
    assert.equal(parseDeck(asJson(plainDeck())).ok, true);
    refuses(parseDeck(asJson(plainChecklist())), ['kind'], /should be "deck"/);
  });
});

describe('an instrument that is not right is refused with the place and what to do', () => {
  const source = { document: 'test', place: 'p' };
  const point = { value: 1, id: 'starting' };
  const wrong: readonly (readonly [string, unknown, Path, RegExp])[] = [
    [
      'no kind',
      removed(plainChecklist(), ['kind']),
      ['kind'],
      /"checklist", "quadrant", "stages", "pairs" or "deck"/,
    ],
    ['a kind from elsewhere', replaced(plainChecklist(), ['kind'], 'toString'), ['kind'], /kind/],
    [
      'a key nobody knows',
      replaced(plainChecklist(), ['colour'], 'red'),
      ['colour'],
      /"colour" is not known here/,
    ],
    [
      'a key nobody knows, further in',
      replaced(plainChecklist(), ['items', 1, 'weight'], 2),
      ['items', 1, 'weight'],
      /"weight" is not known/,
    ],
    ['something missing', removed(plainChecklist(), ['version']), ['version'], /missing here: a text/],
    [
      'a version of two numbers',
      replaced(plainChecklist(), ['version'], '1.0'),
      ['version'],
      /three numbers/,
    ],
    ['an id with capitals', replaced(plainChecklist(), ['id'], 'Plain'), ['id'], /lower case with hyphens/],
    [
      'an id that every object inherits',
      replaced(plainChecklist(), ['items', 0, 'id'], 'constructor'),
      ['items', 0, 'id'],
      /"constructor".* cannot be used/,
    ],
    [
      'an id that is too long',
      replaced(plainChecklist(), ['id'], 'a'.repeat(101)),
      ['id'],
      /at most 100 characters/,
    ],
    [
      'an item id used twice',
      replaced(plainChecklist(), ['items', 2, 'id'], 'asking-help'),
      ['items', 2, 'id'],
      /"asking-help" is used twice; it stands at items\[0\]\.id too/,
    ],
    [
      'a domain id used twice',
      replaced(plainChecklist(), ['domains', 1, 'id'], 'culture'),
      ['domains', 1, 'id'],
      /"culture" is used twice/,
    ],
    [
      'a point id used twice',
      replaced(plainChecklist(), ['scale', 'points', 1, 'id'], 'starting'),
      ['scale', 'points', 1, 'id'],
      /"starting" is used twice/,
    ],
    [
      'an item with the id of a domain',
      replaced(plainChecklist(), ['items', 0, 'id'], 'growth'),
      ['items', 0, 'id'],
      /"growth" is used twice; it stands at domains\[1\]\.id too/,
    ],
    [
      'an item in a domain that is not there',
      replaced(plainChecklist(), ['items', 0, 'domain'], 'weather'),
      ['items', 0, 'domain'],
      /no domain with the id "weather"/,
    ],
    [
      'a domain without items',
      replaced(plainChecklist(), ['items', 2, 'domain'], 'culture'),
      ['domains', 1],
      /"growth" has no items/,
    ],
    [
      'a scale of another type',
      replaced(plainChecklist(), ['scale', 'type'], 'frequency'),
      ['scale', 'type'],
      /should be "development" or "recognition"/,
    ],
    [
      'a scale with one point',
      replaced(plainChecklist(), ['scale', 'points'], [point]),
      ['scale', 'points'],
      /at least 2 entries/,
    ],
    [
      'a scale that begins at zero',
      replaced(plainChecklist(), ['scale', 'points', 0, 'value'], 0),
      ['scale', 'points', 0, 'value'],
      /at least 1/,
    ],
    [
      'a scale that skips a value',
      replaced(plainChecklist(), ['scale', 'points', 2, 'value'], 4),
      ['scale', 'points', 2, 'value'],
      /run up by one from 1, so this is 3/,
    ],
    [
      'a scale value with a half',
      replaced(plainChecklist(), ['scale', 'points', 0, 'value'], 1.5),
      ['scale', 'points', 0, 'value'],
      /the number 1\.5, but it should be a whole number/,
    ],
    [
      'a cut to strong at one',
      replaced(plainChecklist(), ['scoring', 'cuts', 'strong'], { numerator: 3, denominator: 3 }),
      ['scoring', 'cuts', 'strong'],
      /below 1/,
    ],
    [
      'a cut to partial that equals the cut to strong',
      replaced(plainChecklist(), ['scoring', 'cuts', 'partial'], { numerator: 4, denominator: 6 }),
      ['scoring', 'cuts', 'partial'],
      /below the cut to strong/,
    ],
    [
      'a cut at zero',
      replaced(plainChecklist(), ['scoring', 'cuts', 'partial', 'numerator'], 0),
      ['scoring', 'cuts', 'partial', 'numerator'],
      /at least 1/,
    ],
    ['no items', replaced(plainChecklist(), ['items'], []), ['items'], /at least 1 entry/],
    [
      'an editorial part named twice',
      replaced(plainChecklist(), ['editorial'], ['cuts', 'cuts']),
      ['editorial', 1],
      /"cuts" stands in this list twice/,
    ],
    [
      'a basis of another kind',
      replaced(plainChecklist(), ['items', 0, 'basis'], 'guess'),
      ['items', 0, 'basis'],
      /"source" or "editorial"/,
    ],
    [
      'an empty place',
      replaced(plainChecklist(), ['source', 'place'], ' '),
      ['source', 'place'],
      /text should stand here; it is empty/,
    ],
    [
      'a place that is a book of its own',
      replaced(plainChecklist(), ['source', 'place'], 'x'.repeat(2001)),
      ['source', 'place'],
      /at most 2000 characters/,
    ],
    [
      'a number for a list',
      replaced(plainChecklist(), ['domains'], 3),
      ['domains'],
      /a number, but it should be a list/,
    ],
    [
      'three items on an axis',
      replaced(plainQuadrant(), ['items', 0, 'axis'], 'challenge'),
      ['items'],
      /"invitation" has 3 items; exactly 4/,
    ],
    ['seven items', removed(plainQuadrant(), ['items', 0]), ['items'], /exactly 8 entries/],
    [
      'an item on an axis that is not there',
      replaced(plainQuadrant(), ['items', 0, 'axis'], 'depth'),
      ['items', 0, 'axis'],
      /no axis with the id "depth"/,
    ],
    [
      'one axis twice',
      replaced(plainQuadrant(), ['axes', 'horizontal', 'id'], 'invitation'),
      ['axes', 'horizontal', 'id'],
      /"invitation" is used twice/,
    ],
    [
      'an item with the id of an axis, whose answers could be mixed up',
      replaced(plainQuadrant(), ['items', 0, 'id'], 'challenge'),
      ['items', 0, 'id'],
      /"challenge" is used twice/,
    ],
    ['three classes', removed(plainQuadrant(), ['classes', 3]), ['classes'], /exactly 4 entries/],
    [
      'two classes in a corner',
      replaced(plainQuadrant(), ['classes', 1, 'horizontal'], 'low'),
      ['classes', 1],
      /each corner has one class/,
    ],
    [
      'a class with the name that reports use for the path',
      replaced(plainQuadrant(), ['classes', 2, 'id'], 'edge'),
      ['classes', 2, 'id'],
      /"edge"/,
    ],
    [
      'one characteristic in two classes',
      replaced(plainQuadrant(), ['classes', 1, 'characteristics', 0, 'id'], 'cosy-mood'),
      ['classes', 1, 'characteristics', 0, 'id'],
      /"cosy-mood" is used twice/,
    ],
    [
      'one characteristic in a class and in a list',
      replaced(quadrantWithLists(), ['lists', 0, 'characteristics', 1, 'id'], 'marks-one'),
      ['lists', 1, 'characteristics', 0, 'id'],
      /"marks-one" is used twice/,
    ],
    [
      'a list with the id of a class',
      replaced(quadrantWithLists(), ['lists', 1, 'id'], 'cosy'),
      ['lists', 1, 'id'],
      /"cosy" is used twice/,
    ],
    [
      'an empty list',
      replaced(quadrantWithLists(), ['lists', 1, 'characteristics'], []),
      ['lists', 1, 'characteristics'],
      /at least 1/,
    ],
    [
      'an axis that is neutral in words',
      replaced(quadrantWithLists(), ['axes', 'horizontal', 'neutral'], 'yes'),
      ['axes', 'horizontal', 'neutral'],
      /true or false/,
    ],
    [
      'a path as broad as the plane',
      replaced(plainQuadrant(), ['scoring', 'band'], 1),
      ['scoring', 'band'],
      /less than 1/,
    ],
    [
      'a card in a step that is not there',
      replaced(plainDeck(), ['cards', 1, 'step'], 'rest'),
      ['cards', 1, 'step'],
      /no step with the id "rest"/,
    ],
    [
      'a card in a setting that is not there',
      replaced(plainDeck(), ['cards', 1, 'setting'], 'moon'),
      ['cards', 1, 'setting'],
      /no setting with the id "moon"/,
    ],
    [
      'two cards with one id',
      replaced(plainDeck(), ['cards', 1, 'id'], 'talk-it-over'),
      ['cards', 1, 'id'],
      /"talk-it-over" is used twice/,
    ],
    [
      'a card that serves what cannot be an id',
      replaced(plainDeck(), ['cards', 0, 'serves', 0, 'item'], 'Item 3'),
      ['cards', 0, 'serves', 0, 'item'],
      /lower case with hyphens/,
    ],
    [
      'a card for no phase',
      replaced(plainDeck(), ['cards', 0, 'phases'], []),
      ['cards', 0, 'phases'],
      /at least 1/,
    ],
    [
      'a phase that no mean stands for',
      replaced(plainDeck(), ['cards', 0, 'phases', 0], 'polarised'),
      ['cards', 0, 'phases', 0],
      /"early" or "partial" or "strong"/,
    ],
    [
      'a precondition with a card that is not there',
      replaced(plainDeck(), ['preconditions', 0, 'cards', 0], 'gone'),
      ['preconditions', 0, 'cards', 0],
      /no card with the id "gone"/,
    ],
    [
      'a card to keep that is not there',
      replaced(plainDeck(), ['keepAndShare', 0], 'gone'),
      ['keepAndShare', 0],
      /no card with the id "gone"/,
    ],
    [
      'a setting without a source',
      replaced(plainDeck(), ['settings', 0], { id: 'school' }),
      ['settings', 0, 'source'],
      /missing here: an object/,
    ],
    [
      'a step twice',
      replaced(plainDeck(), ['steps', 2], { id: 'look', source }),
      ['steps', 2, 'id'],
      /"look" is used twice/,
    ],
  ];
  for (const [name, json, path, message] of wrong) {
    it(name, () => {
      refuses(parseInstrument(json), path, message);
    });
  }
});
