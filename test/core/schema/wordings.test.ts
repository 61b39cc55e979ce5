import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Instrument } from '@lerend/core';
import { parseWording } from '@lerend/core/schema';
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
import { asJson, removed, replaced } from '../../helpers/mutations.js';
import type { Path } from '../../helpers/mutations.js';
import { refuses } from '../../helpers/refuses.js';

const samples = [...plainSamples, ...(await shippedSamples())];

describe('a wording that is right', () => {
  for (const { name, instrument, wordings } of samples) {
    for (const wording of wordings) {
      it(`comes through as it was: ${name}, ${wording.locale}`, () => {
        assert.deepEqual(parseWording(instrument, asJson(wording)), { ok: true, value: asJson(wording) });
      });
    }
  }

  it('may have a hint with a statement', () => {
    const json = replaced(plainChecklistWording(), ['items', 'open-doors', 'hint'], 'Doors are doors.');
    assert.deepEqual(parseWording(plainChecklist(), json), { ok: true, value: json });
  });
});

describe('a wording that is not right is refused with the place and what to do', () => {
  const checklist = plainChecklistWording();
  const wrong: readonly (readonly [string, Instrument, unknown, Path, RegExp])[] = [
    [
      'an item without wording',
      plainChecklist(),
      removed(checklist, ['items', 'open-doors']),
      ['items', 'open-doors'],
      /no text for "open-doors" in this wording/,
    ],
    [
      'a scale point without wording',
      plainChecklist(),
      removed(checklist, ['scale', 'fully']),
      ['scale', 'fully'],
      /no text for "fully"/,
    ],
    [
      'a level without description',
      plainChecklist(),
      removed(checklist, ['items', 'open-doors', 'levels', 'partly']),
      ['items', 'open-doors', 'levels', 'partly'],
      /missing here: a text/,
    ],
    [
      'wording for an item that is not there',
      plainChecklist(),
      replaced(checklist, ['items', 'closed-doors'], checklist.items['open-doors']),
      ['items', 'closed-doors'],
      /"closed-doors" is not known here/,
    ],
    [
      'a statement without words',
      plainChecklist(),
      replaced(checklist, ['items', 'open-doors', 'statement'], '  '),
      ['items', 'open-doors', 'statement'],
      /it is empty now/,
    ],
    [
      'a hint without words',
      plainChecklist(),
      replaced(checklist, ['items', 'open-doors', 'hint'], ''),
      ['items', 'open-doors', 'hint'],
      /it is empty now/,
    ],
    [
      'a description that nobody would read',
      plainChecklist(),
      replaced(checklist, ['introduction'], 'x'.repeat(2001)),
      ['introduction'],
      /at most 2000 characters/,
    ],
    [
      'the texts of another instrument',
      plainChecklist(),
      replaced(checklist, ['instrument'], 'other-checklist'),
      ['instrument'],
      /belong to the instrument "plain-checklist"/,
    ],
    [
      'a language in words',
      plainChecklist(),
      replaced(checklist, ['locale'], 'Dutch!'),
      ['locale'],
      /such as "nl"/,
    ],
    [
      'a tag that looks like a language and is none',
      plainChecklist(),
      replaced(checklist, ['locale'], 'en-a'),
      ['locale'],
      /such as "nl"/,
    ],
    [
      'an axis without wording',
      plainQuadrant(),
      removed(plainQuadrantWording(), ['axes', 'challenge']),
      ['axes', 'challenge'],
      /no text for "challenge"/,
    ],
    [
      'an axis with four steps',
      plainQuadrant(),
      removed(plainQuadrantWording(), ['axes', 'challenge', 'steps', 4]),
      ['axes', 'challenge', 'steps'],
      /at least 5 entries/,
    ],
    [
      'a scale of six texts',
      plainQuadrant(),
      replaced(plainQuadrantWording(), ['scale', 5], 'more than fully'),
      ['scale'],
      /5 entries/,
    ],
    [
      'a characteristic without wording',
      plainQuadrant(),
      removed(plainQuadrantWording(), ['characteristics', 'cosy-mood']),
      ['characteristics', 'cosy-mood'],
      /no text for "cosy-mood"/,
    ],
    [
      'no titles for the lists',
      quadrantWithLists(),
      removed(plainQuadrantWording(quadrantWithLists()), ['lists']),
      ['lists'],
      /missing here/,
    ],
    [
      'a list without a title',
      quadrantWithLists(),
      removed(plainQuadrantWording(quadrantWithLists()), ['lists', 'marks']),
      ['lists', 'marks'],
      /no text for "marks"/,
    ],
    [
      'an entry of a list without wording',
      quadrantWithLists(),
      removed(plainQuadrantWording(quadrantWithLists()), ['characteristics', 'tasks-two']),
      ['characteristics', 'tasks-two'],
      /no text for "tasks-two"/,
    ],
    [
      'the title of a list that is not there',
      plainQuadrant(),
      replaced(plainQuadrantWording(), ['lists'], { tasks: { title: 'Tasks' } }),
      ['lists', 'tasks'],
      /tasks/,
    ],
    [
      'a card without wording',
      plainDeck(),
      removed(plainDeckWording(), ['cards', 'plan-together']),
      ['cards', 'plan-together'],
      /no text for "plan-together"/,
    ],
    [
      'a card that takes no time',
      plainDeck(),
      removed(plainDeckWording(), ['cards', 'plan-together', 'duration']),
      ['cards', 'plan-together', 'duration'],
      /missing here: a text/,
    ],
  ];
  for (const [name, instrument, json, path, message] of wrong) {
    it(name, () => {
      refuses(parseWording(instrument, json), path, message);
    });
  }
});
