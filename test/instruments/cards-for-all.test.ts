import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recommend } from '@lerend/core';
import { available, type Finding, type PhaseByMean } from '@lerend/core/model';
import { instruments } from '@lerend/instruments';

const NORMS: Readonly<Record<'early' | 'partial', number>> = { early: 0.2, partial: 0.5 };

/** Board and parents: none of the sources says what a school can do there, and no deck pretends to. */
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  'collective-learning-conditions': ['context'],
};

/** Every place of an instrument where a team can be weak, as its report would find it; none where no end is further. */
async function weakPlaces(
  entry: Exclude<(typeof instruments)[number], { kind: 'deck' }>,
): Promise<readonly Pick<Finding, 'instrument' | 'domain' | 'item'>[]> {
  switch (entry.kind) {
    case 'checklist': {
      const { id, items, scale } = await entry.load();
      if (scale.type === 'recognition') return [];
      return items.map((item) => ({ instrument: id, domain: item.domain, item: item.id }));
    }
    case 'quadrant': {
      const { id, axes } = await entry.load();
      return [axes.vertical, axes.horizontal]
        .filter(({ neutral }) => neutral !== true)
        .map((axis) => ({ instrument: id, domain: axis.id }));
    }
    case 'stages': {
      const { id, stages } = await entry.load();
      return stages.slice(0, -1).map((stage) => ({ instrument: id, domain: stage.id }));
    }
    case 'pairs': {
      const { id, pairs } = await entry.load();
      return pairs
        .filter(({ aim }) => aim !== undefined)
        .map((pair) => ({ instrument: id, domain: pair.id }));
    }
    default:
      return entry satisfies never;
  }
}

function weakAt(place: Pick<Finding, 'instrument' | 'domain' | 'item'>, signal: PhaseByMean): Finding {
  const norm = signal === 'early' ? NORMS.early : NORMS.partial;
  return { ...place, signal, basis: { type: 'phase', norm } };
}

describe('in every domain where a team can be weak, there is a card', () => {
  for (const entry of instruments) {
    if (entry.kind === 'deck') continue;
    test(entry.id, async () => {
      const places = await weakPlaces(entry);
      const found = instruments.find(({ id }) => id === entry.deck);
      if (places.length === 0) return;
      assert.ok(found?.kind === 'deck', `no deck serves ${entry.id}`);
      const deck = await found.load();
      const advised = (place: (typeof places)[number]) =>
        (['early', 'partial'] as const).some((signal) => {
          const advice = recommend(available([weakAt(place, signal)]), deck);
          return advice.status === 'ok' && advice.value.length > 0;
        });
      const served = new Set(places.filter(advised).map(({ domain }) => domain));
      const lacking = [...new Set(places.map(({ domain }) => domain))].filter(
        (domain) => !served.has(domain),
      );
      assert.deepEqual(lacking, WITHOUT[entry.id] ?? []);
    });
  }
});
