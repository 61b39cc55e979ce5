import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { teamCulture } from '@lerend/instruments/team-culture';
import { teamCultureEn } from '@lerend/instruments/team-culture/en';
import { teamCultureNl } from '@lerend/instruments/team-culture/nl';

// In reading order of the figure: invitation runs upwards, challenge to the right.
const cultures = [
  { id: 'cosy', vertical: 'high', horizontal: 'low' },
  { id: 'growth', vertical: 'high', horizontal: 'high' },
  { id: 'apathetic', vertical: 'low', horizontal: 'low' },
  { id: 'discouraging', vertical: 'low', horizontal: 'high' },
];

// Seven rows, one column a culture, as the lists of the source stand beside each other.
const characteristics = {
  expectations: { apathetic: 'zeer laag', cosy: 'laag', discouraging: 'hoog', growth: 'hoog' },
  results: { apathetic: 'zeer laag', cosy: 'laag', discouraging: 'grillig', growth: 'hoog' },
  standards: { apathetic: 'zeer laag', cosy: 'laag', discouraging: 'variabel', growth: 'hoog' },
  relations: {
    apathetic: 'Vervreemding',
    cosy: 'Lage tevredenheid',
    discouraging: 'Competitie',
    growth: 'Samenwerking',
  },
  risk: {
    apathetic: 'Isolatie',
    cosy: 'Knus',
    discouraging: 'Risicomijdend',
    growth: 'Risico’s nemen, fouten maken',
  },
  initiative: {
    apathetic: 'Vermijden van nieuwe initiatieven',
    cosy: 'Gebrek aan kennis en initiatieven',
    discouraging: 'Beschuldigende cultuur, angst',
    growth: 'Nieuwe manieren zoeken',
  },
  morale: {
    apathetic: 'Lage moraal',
    cosy: 'Frustratie',
    discouraging: 'Lage moraal',
    growth: 'Hoge moraal',
  },
};

const parallelRows: Record<string, string> = {
  expectations: 'verwachtingen',
  results: 'resultaten',
  standards: 'standaarden',
};

const degrees: Record<string, string> = {
  'zeer laag': 'Zeer lage',
  laag: 'Lage',
  hoog: 'Hoge',
  grillig: 'Grillige',
  variabel: 'Variabele',
};

function expectedTerm(aspect: string, cell: string): string {
  const noun = parallelRows[aspect];
  return noun === undefined ? cell : `${degrees[cell]} ${noun}`;
}

describe('team-culture', () => {
  it('has invitation upwards and challenge to the right', () => {
    assert.equal(teamCulture.axes.vertical.id, 'invitation');
    assert.equal(teamCulture.axes.horizontal.id, 'challenge');
    assert.equal(teamCulture.axes.vertical.basis, 'source');
    assert.equal(teamCulture.axes.horizontal.basis, 'source');
  });

  it('has four cultures in the reading order of the figure, each in its own corner', () => {
    assert.deepEqual(
      teamCulture.classes.map(({ id, vertical, horizontal }) => ({ id, vertical, horizontal })),
      cultures,
    );
  });

  it('has seven characteristics a culture in the order of the lists, with ids that carry the culture', () => {
    const expected = cultures.flatMap(({ id }) =>
      Object.keys(characteristics).map((aspect, index) => [`${id}-${aspect}`, `characteristic ${index + 1}`]),
    );
    assert.equal(expected.length, 28);
    assert.deepEqual(
      teamCulture.classes.flatMap(({ characteristics: list }) =>
        list.map(({ id, source }) => [id, source.place.split(', ').at(-1)]),
      ),
      expected,
    );
  });

  it('keeps the terms of the source in Dutch', () => {
    for (const [aspect, row] of Object.entries(characteristics)) {
      for (const [culture, cell] of Object.entries(row)) {
        const id = `${culture}-${aspect}`;
        assert.equal(teamCultureNl.characteristics[id], expectedTerm(aspect, cell), id);
      }
    }
  });

  for (const wording of [teamCultureNl, teamCultureEn]) {
    it(`has 26 different terms, two of them in two cultures (${wording.locale})`, () => {
      assert.equal(new Set(Object.values(wording.characteristics)).size, 26);
      assert.equal(
        wording.characteristics['growth-expectations'],
        wording.characteristics['discouraging-expectations'],
      );
      assert.equal(
        wording.characteristics['apathetic-morale'],
        wording.characteristics['discouraging-morale'],
      );
    });
  }

  it('has exactly four statements an axis, all of them editorial', () => {
    assert.deepEqual(
      teamCulture.items.map(({ axis, id }) => [axis, id]),
      [
        ['invitation', 'safe-to-doubt'],
        ['invitation', 'trusting-intentions'],
        ['invitation', 'feeling-welcome'],
        ['invitation', 'caring-closely'],
        ['challenge', 'aiming-high'],
        ['challenge', 'stretching-goals'],
        ['challenge', 'sharp-questions'],
        ['challenge', 'keeping-agreements'],
      ],
    );
    assert.ok(teamCulture.items.every(({ basis }) => basis === 'editorial'));
    assert.ok(teamCulture.editorial.includes('items'));
  });

  it('keeps a path of an eighth on both sides of the axes, and says that its width is editorial', () => {
    assert.deepEqual(teamCulture.scoring, { type: 'centroid', band: 0.125, basis: 'editorial' });
    assert.ok(teamCulture.editorial.includes('band'));
  });
});
