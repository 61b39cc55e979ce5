import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspectDeckWording } from '@lerend/core/deck';
import type { DeckWording } from '@lerend/core/deck';
import { sixSteps } from '@lerend/instruments/six-steps';
import { sixStepsEn } from '@lerend/instruments/six-steps/en';
import { sixStepsNl } from '@lerend/instruments/six-steps/nl';

const wordings: readonly DeckWording[] = [sixStepsNl, sixStepsEn];

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

describe('the wording of six-steps', () => {
  test('is complete in Dutch and in English, with the same slots in the same order', () => {
    assert.deepEqual(
      wordings.map(({ instrument, locale }) => [instrument, locale]),
      [
        ['six-steps', 'nl'],
        ['six-steps', 'en'],
      ],
    );
    for (const wording of wordings) {
      assert.deepEqual(inspectDeckWording(sixSteps, wording), []);
      const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
      assert.deepEqual(Object.keys(wording.settings), ids(sixSteps.settings));
      assert.deepEqual(Object.keys(wording.steps), ids(sixSteps.steps));
      assert.deepEqual(Object.keys(wording.cards), ids(sixSteps.cards));
    }
  });

  test('a wording that misses a card is refused', () => {
    const cards = Object.fromEntries(
      Object.entries(sixStepsNl.cards).filter(([id]) => id !== 'use-literature'),
    );
    assert.equal(inspectDeckWording(sixSteps, { ...sixStepsNl, cards }).length, 1);
  });

  for (const wording of wordings) {
    test(`says nothing twice and leaves nothing empty (${wording.locale})`, () => {
      const seen = new Map<string, string>();
      for (const [place, text] of textsOf(wording)) {
        assert.equal(text, text.trim(), place);
        assert.notEqual(text, '', place);
        assert.equal(seen.get(text.toLowerCase()), undefined, `${place} says the same as another text`);
        seen.set(text.toLowerCase(), place);
      }
      for (const [id, { duration }] of Object.entries(wording.cards)) assert.match(duration, /^\S.*\S$/, id);
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
    const dutch = new Map(textsOf(sixStepsNl));
    for (const [place, text] of textsOf(sixStepsEn)) assert.notEqual(dutch.get(place), text, place);
  });
});
