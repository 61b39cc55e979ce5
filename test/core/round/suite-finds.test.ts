import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failure, issue, success } from '@lerend/core/model';
import { createMemoryRoundStore } from '@lerend/core/round';
import type { RoundSetup, RoundStore } from '@lerend/core/round';
import { roundStoreSuite } from '../../suites/round-store-suite.js';

const KEEPS_ROWS = 'a released round keeps no row, no token, and nothing of who has which role';

/** Runs the suite against a store and gives back the names of the tests that fail. */
async function failuresOf(
  createStore: () => RoundStore,
  storage?: string | (() => Promise<string>),
): Promise<readonly string[]> {
  const failed: string[] = [];
  const running: Promise<void>[] = [];
  roundStoreSuite({
    test: (name, body) => running.push(body().catch(() => void failed.push(name))),
    createStore,
    ...(storage === undefined
      ? {}
      : { readStorage: () => (typeof storage === 'string' ? Promise.resolve(storage) : storage()) }),
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
      handIn: async (round, responses, options) => {
        const result = await store.handIn(round, responses, options);
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
        handIn: async (round, responses, options) => {
          if (busy) return store.saveDraft(round, null);
          busy = true;
          await Promise.resolve();
          busy = false;
          return store.handIn(round, responses, options);
        },
      };
    },
    found: 'hand-ins at the same moment are all there',
  },
  {
    what: 'rejects a promise',
    store: (store) => ({
      ...store,
      handIn: (round, responses, options) =>
        Array.isArray(responses)
          ? store.handIn(round, responses, options)
          : Promise.reject(new Error('no list')),
    }),
    found: 'a promise never rejects, whatever plain JavaScript hands in',
  },
  {
    what: 'makes another release for whoever asks later',
    store: (store) => {
      let asked = 0;
      return {
        ...store,
        report: async (round) => {
          const result = await store.report(round);
          asked += 1;
          return result.ok
            ? success(result.value.map((report) => ({ ...report, scoringVersion: String(asked) })))
            : result;
        },
      };
    },
    found: 'the release is made once: whoever asks, at the same moment or later, gets the same bytes',
  },
  {
    what: 'gives a report of an open round',
    store: (store) => ({
      ...store,
      report: async (round) => {
        const result = await store.report(round);
        return result.ok ? result : success([]);
      },
    }),
    found: 'an open round gives no report',
  },
  {
    what: 'takes people without a role where roles are compared',
    store: (store) => ({
      ...store,
      handIn: async (round, responses, options) => {
        const result = await store.handIn(round, responses, options);
        if (result.ok) return result;
        const roles = ['suite-leader', 'suite-teacher'];
        const known = responses.map((response) => ({ ...response, role: roles[0] ?? '' }));
        return Array.isArray(responses) ? store.handIn(round, known, options) : result;
      },
    }),
    found: 'a round that compares roles takes nobody without one of them',
  },
  {
    what: 'takes people who did not agree to an open table',
    store: (store) => ({
      ...store,
      handIn: (round, responses) => store.handIn(round, responses, { consent: true }),
    }),
    found: 'an open table takes nobody who did not agree, is closed from two people on, and says what it is',
  },
  {
    what: 'forgets that only one role is reported',
    store: (store) => ({
      ...store,
      load: (setup) => {
        const kept = Object.entries(setup).filter(([name]) => name !== 'scope');
        return store.load(Object.fromEntries(kept) as unknown as RoundSetup);
      },
    }),
    found: 'a round with a scope reports the people of that role, and nothing below the minimum',
  },
  {
    what: 'lets a released round take a plan before its release',
    store: (store) => ({
      ...store,
      savePlan: async (round, plan) => {
        const kept = (await store.savePlan?.(round, plan)) ?? failure(issue([], 'No plan is kept here.'));
        if (!kept.ok) await store.report(round);
        return kept.ok ? kept : ((await store.savePlan?.(round, plan)) ?? kept);
      },
    }),
    found: 'a store that keeps plans keeps the one of a released round, until it is replaced or erased',
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
  assert.deepEqual([...failed].sort(), [KEEPS_ROWS, 'erasing leaves nothing of the round']);
});

test('the suite finds rows, tokens and roles that a storage still holds after the release', async () => {
  const rounds = Array.from({ length: 99 }, (_, index) => `suite-${index}`).join();
  for (const left of [
    'suite-respondent-token-3',
    '{"up":97,"right":3}',
    '{"first":3,"second":1,"third":2}',
    '{"answers":{}}',
  ]) {
    const failed = await failuresOf(() => createMemoryRoundStore(), `${rounds} ${left}`);
    assert.ok(failed.includes(KEEPS_ROWS), left);
  }
  let reads = 0;
  const growing = () => {
    reads += 1;
    return Promise.resolve(`${rounds}${' suite-leader'.repeat(reads)}`);
  };
  assert.ok((await failuresOf(() => createMemoryRoundStore(), growing)).includes(KEEPS_ROWS));
});
