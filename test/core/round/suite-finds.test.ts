import assert from 'node:assert/strict';
import { test } from 'node:test';
import { success } from '@lerend/core/model';
import { createMemoryRoundStore } from '@lerend/core/round';
import type { RoundStore } from '@lerend/core/round';
import { roundStoreSuite } from '../../suites/round-store-suite.js';

/** Runs the suite against a store and gives back the names of the tests that fail. */
async function failuresOf(createStore: () => RoundStore, storage?: string): Promise<readonly string[]> {
  const failed: string[] = [];
  const running: Promise<void>[] = [];
  roundStoreSuite({
    test: (name, body) => running.push(body().catch(() => void failed.push(name))),
    createStore,
    ...(storage === undefined ? {} : { readStorage: () => Promise.resolve(storage) }),
  });
  await Promise.all(running);
  return failed;
}

const wrong: readonly {
  readonly what: string;
  readonly store: (store: RoundStore) => RoundStore;
  readonly found: string;
}[] = [
  {
    what: 'gives a response back',
    store: (store) => ({
      ...store,
      handIn: async (round, responses) => {
        const result = await store.handIn(round, responses);
        return result.ok ? success({ ...result.value, draft: { responses } }) : result;
      },
    }),
    found: 'no method gives back a response once it is handed in',
  },
  {
    what: 'keeps a round that is erased',
    store: (store) => ({ ...store, erase: () => Promise.resolve(success(null)) }),
    found: 'erasing leaves nothing of the round',
  },
  {
    what: 'loses hand-ins that come at the same moment',
    store: (store) => {
      let busy = false;
      return {
        ...store,
        handIn: async (round, responses) => {
          if (busy) return store.saveDraft(round, null);
          busy = true;
          await Promise.resolve();
          busy = false;
          return store.handIn(round, responses);
        },
      };
    },
    found: 'hand-ins at the same moment are all there',
  },
  {
    what: 'rejects a promise',
    store: (store) => ({
      ...store,
      handIn: (round, responses) =>
        Array.isArray(responses) ? store.handIn(round, responses) : Promise.reject(new Error('no list')),
    }),
    found: 'a promise never rejects, whatever plain JavaScript hands in',
  },
];

test('the suite finds nothing wrong with a store that is right', async () => {
  assert.deepEqual(await failuresOf(() => createMemoryRoundStore()), []);
});

for (const { what, store, found } of wrong) {
  test(`the suite finds a store that ${what}`, async () => {
    const failed = await failuresOf(() => store(createMemoryRoundStore()));
    assert.ok(failed.includes(found), failed.join('; '));
  });
}

test('the suite finds what a storage still holds after erasing', async () => {
  const failed = await failuresOf(() => createMemoryRoundStore(), 'suite-respondent-token');
  assert.deepEqual(failed, ['erasing leaves nothing of the round']);
});
