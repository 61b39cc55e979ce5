import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { instruments, type InstrumentEntry } from '@lerend/instruments';
import * as checklists from '../../stories/instruments/checklists.stories.js';
import * as decks from '../../stories/instruments/decks.stories.js';
import * as pairs from '../../stories/instruments/pairs.stories.js';
import * as quadrants from '../../stories/instruments/quadrants.stories.js';
import * as stages from '../../stories/instruments/stages.stories.js';
import { simulateTeam } from '../../stories/helpers/simulate.js';
import type { InstrumentStory } from '../../stories/helpers/show-instrument.js';

/** The stories of a file under their names in it, without what they share. */
function storiesOf(file: object): readonly (readonly [exported: string, InstrumentStory])[] {
  return Object.entries(file as Readonly<Record<string, InstrumentStory>>).filter(
    ([name]) => name !== 'default',
  );
}

const files: Readonly<Record<InstrumentEntry['kind'], object>> = {
  checklist: checklists,
  quadrant: quadrants,
  stages,
  pairs,
  deck: decks,
};

describe('the stories of the instruments', () => {
  for (const [kind, file] of Object.entries(files)) {
    it(`show every shipped instrument of the kind ${kind} once, under its title, and nothing else`, () => {
      const shipped = instruments
        .filter((entry) => entry.kind === kind)
        .map(({ id, title }) => ({ exported: inOneWord(id), id, name: title.en }));
      const shown = storiesOf(file).map(([exported, { args, name }]) => ({ exported, id: args?.id, name }));
      assert.ok(shipped.length > 0);
      assert.deepEqual(sorted(shown), sorted(shipped));
    });
  }
});

/** As a story is called in its file, and so in its address. */
function inOneWord(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function sorted<Story extends { readonly exported: string }>(stories: readonly Story[]): readonly Story[] {
  return stories.toSorted((one, other) => one.exported.localeCompare(other.exported));
}

describe('the team that a story makes up', () => {
  for (const entry of instruments) {
    if (entry.kind === 'deck') continue;
    it(`is the same each time, and does not see everything alike (${entry.id})`, async () => {
      const instrument = await entry.load();
      const team = simulateTeam(instrument);
      assert.equal(team.length, 12);
      assert.deepEqual(simulateTeam(instrument), team);
      assert.ok(new Set(team.map(({ answers }) => JSON.stringify(answers))).size > 6);
    });
  }
});
