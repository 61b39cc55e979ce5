import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { instruments } from '@lerend/instruments';

describe('the index of instruments', () => {
  it('lists every folder of the package once', () => {
    const folders = readdirSync('packages/instruments/src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !['decks', 'scales'].includes(entry.name))
      .map(({ name }) => name);
    assert.deepEqual(instruments.map(({ id }) => id).sort(), folders.sort());
  });

  for (const entry of instruments) {
    it(`says what ${entry.id} is, and loads it with both wordings`, async () => {
      const [instrument, nl, en] = await Promise.all([
        entry.load(),
        entry.wordings.nl(),
        entry.wordings.en(),
      ]);
      assert.equal(instrument.id, entry.id);
      assert.equal(instrument.kind, entry.kind);
      assert.deepEqual(instrument.source, entry.source);
      assert.deepEqual(entry.title, { nl: nl.title, en: en.title });
      assert.deepEqual([nl.locale, en.locale], entry.locales);
      assert.deepEqual([nl.instrument, en.instrument], [entry.id, entry.id]);
      if (entry.kind === 'checklist' && instrument.kind === 'checklist') {
        assert.equal(entry.minutes, Math.ceil(instrument.items.length / 3));
      }
      if (entry.kind === 'stages' && instrument.kind === 'stages') {
        assert.equal(entry.minutes, 1 + Math.ceil(instrument.marks.length / 8));
      }
      if (entry.kind === 'pairs' && instrument.kind === 'pairs') {
        assert.equal(entry.minutes, Math.ceil(instrument.pairs.length / 3));
      }
    });

    for (const locale of ['nl', 'en'] as const) {
      it(`says in one plain sentence what a team takes ${entry.id} for (${locale})`, () => {
        const purpose = entry.purpose[locale];
        assert.match(purpose, locale === 'nl' ? /^Voor .+\.$/ : /^For .+\.$/);
        assert.ok(!purpose.slice(0, -1).includes('.'), 'one sentence');
        assert.ok(purpose.split(' ').length <= 26, `${purpose.split(' ').length} words`);
        assert.ok(!purpose.includes(entry.title[locale]), 'the title stands above it');
      });
    }
  }

  it('names for each instrument the deck that serves it most often, and none where no deck does', async () => {
    const served = new Map<string, { deck: string; places: number }>();
    for (const entry of instruments) {
      if (entry.kind !== 'deck') continue;
      const { cards } = await entry.load();
      for (const { id } of instruments) {
        const places = cards.flatMap(({ serves }) =>
          serves.filter(({ instrument }) => instrument === id),
        ).length;
        if (places > (served.get(id)?.places ?? 0)) served.set(id, { deck: entry.id, places });
      }
    }
    assert.ok(served.size >= 8, `${served.size} instruments with cards`);
    for (const entry of instruments) {
      const named = 'deck' in entry ? entry.deck : undefined;
      assert.equal(named, served.get(entry.id)?.deck, entry.id);
    }
  });

  it('gives every instrument a purpose of its own', () => {
    const purposes = instruments.flatMap(({ purpose }) => [purpose.nl, purpose.en]);
    assert.equal(new Set(purposes).size, 2 * instruments.length);
  });
});
