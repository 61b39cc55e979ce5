import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspectDeckWording } from '@lerend/core/deck';
import type { DeckWording } from '@lerend/core/deck';
import { decks } from './shipped.js';

const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

/** Every text of a wording that a reader meets on its own, with its place. Durations may be the same on two cards. */
function textsOf(wording: DeckWording): readonly (readonly [place: string, text: string])[] {
  return [
    ['title', wording.title],
    ['introduction', wording.introduction],
    ...Object.entries(wording.settings).map(([id, { title }]) => [`settings.${id}`, title] as const),
    ...Object.entries(wording.steps).flatMap(
      ([id, step]) =>
        [
          [`steps.${id}.title`, step.title],
          [`steps.${id}.description`, step.description],
        ] as const,
    ),
    ...Object.entries(wording.cards).flatMap(
      ([id, card]) =>
        [
          [`cards.${id}.title`, card.title],
          [`cards.${id}.description`, card.description],
          [`cards.${id}.why`, card.why],
        ] as const,
    ),
  ];
}

for (const { instrument, wordings } of decks) {
  describe(`the wording of ${instrument.id}`, () => {
    test('is complete in Dutch and in English, with the same slots in the same order', () => {
      assert.deepEqual(
        wordings.map((wording) => [wording.instrument, wording.locale]),
        [
          [instrument.id, 'nl'],
          [instrument.id, 'en'],
        ],
      );
      for (const wording of wordings) {
        assert.deepEqual(inspectDeckWording(instrument, wording), []);
        assert.deepEqual(Object.keys(wording.settings), ids(instrument.settings));
        assert.deepEqual(Object.keys(wording.steps), ids(instrument.steps));
        assert.deepEqual(Object.keys(wording.cards), ids(instrument.cards));
      }
    });

    test('is refused when any card is missing from it', () => {
      const [dutch] = wordings;
      for (const missing of ids(instrument.cards)) {
        const cards = Object.fromEntries(Object.entries(dutch.cards).filter(([id]) => id !== missing));
        assert.equal(inspectDeckWording(instrument, { ...dutch, cards }).length, 1, missing);
      }
    });

    for (const wording of wordings) {
      test(`leaves nothing empty, and has no straight apostrophe (${wording.locale})`, () => {
        for (const [place, text] of textsOf(wording)) {
          assert.equal(text, text.trim(), place);
          assert.notEqual(text, '', place);
          assert.doesNotMatch(text, /\s{2}/, place);
          assert.doesNotMatch(text, /['"]/, place);
        }
        for (const [id, { duration }] of Object.entries(wording.cards)) {
          assert.match(duration, /^\S.*\S$/, id);
          assert.doesNotMatch(duration, /['"]/, id);
        }
      });

      test(`is short enough to read on a card (${wording.locale})`, () => {
        for (const [id, card] of Object.entries(wording.cards)) {
          assert.ok(card.title.length <= 40, `${id}: ${card.title}`);
          const sentences = card.description.split(/(?<=[.?!])\s+/);
          assert.ok(sentences.length >= 2 && sentences.length <= 4, `${id}: ${sentences.length} sentences`);
          for (const sentence of sentences) {
            assert.ok(sentence.split(/\s+/).length <= 32, `${id}: ${sentence}`);
          }
          assert.match(card.why, /^[^.?!]+\.$/, id);
          assert.doesNotMatch(card.duration, /[.?!]$/, id);
        }
      });

      test(`addresses its readers and does not grade them (${wording.locale})`, () => {
        const unwanted =
          wording.locale === 'nl'
            ? /\b(u|uw|slecht|onvoldoende|zwakke?|achterstand|score)\b/i
            : /\b(poor|bad|failing|weak|(fall|lag)(s|ging|ing)? behind|score)\b/i;
        for (const [place, text] of textsOf(wording)) assert.doesNotMatch(text, unwanted, place);
      });
    }

    test('no text is left untranslated', () => {
      const [nl, en] = wordings;
      const dutch = new Map(textsOf(nl));
      for (const [place, text] of textsOf(en)) assert.notEqual(dutch.get(place), text, place);
    });
  });
}

describe('the wording of the decks together', () => {
  for (const index of [0, 1] as const) {
    test(`says nothing twice, in one deck or in two (${index === 0 ? 'nl' : 'en'})`, () => {
      const seen = new Map<string, string>();
      for (const { instrument, wordings } of decks) {
        for (const [place, text] of textsOf(wordings[index])) {
          const where = `${instrument.id}, ${place}`;
          const other = seen.get(text.toLowerCase());
          // A setting may have the same name in every deck that has it.
          if (place.startsWith('settings.') && other?.endsWith(place) === true) continue;
          assert.equal(other, undefined, `${where} says the same as ${other ?? ''}`);
          seen.set(text.toLowerCase(), where);
        }
      }
    });
  }
});
