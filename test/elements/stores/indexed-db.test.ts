import { expect } from '@open-wc/testing';
import type { Result, RoundSetup, RoundStore } from '@lerend/core';
import { createIndexedDbRoundStore } from '@lerend/elements/stores/indexed-db';
import { expectQuietConsole } from '../../helpers/browser.js';
import { itemId, smallChecklist } from '../../helpers/small-checklist.js';
import { roundStoreSuite } from '../../suites/round-store-suite.js';
import { breakMethod, deleteDatabase, readDatabase, settle } from './databases.js';

expectQuietConsole();

const names = new Map<RoundStore, string>();
let count = 0;

function createStore(): RoundStore {
  count += 1;
  const database = `lerend-test-${count}`;
  const store = createIndexedDbRoundStore({ database });
  names.set(store, database);
  return store;
}

function nameOf(store: RoundStore): string {
  const name = names.get(store);
  if (name === undefined) throw new Error('This store was not made here.');
  return name;
}

const checklist = smallChecklist({ domains: [2] });

function setupOf(id: string): RoundSetup {
  return { id, instruments: [checklist], quadrantInput: 'point', policy: { k: 5 } };
}

function answering(value: number) {
  return [
    {
      instrument: checklist.id,
      version: checklist.version,
      respondent: `person-${value}`,
      answers: { [itemId(0)]: value },
    },
  ];
}

function succeeded<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join(' '));
  return result.value;
}

function refusal(result: Result<unknown>): string {
  if (result.ok) throw new Error('This should have been refused.');
  return result.issues.map(({ message }) => message).join(' ');
}

afterEach(async () => {
  for (const name of names.values()) await deleteDatabase(name);
  names.clear();
});

describe('the store on the device', () => {
  roundStoreSuite({
    test: (name, body) => it(name, body),
    createStore,
    readStorage: async (store) => (await readDatabase(nameOf(store))) ?? '',
  });

  it('keeps a round for the next visit', async () => {
    const store = createStore();
    succeeded(await store.load(setupOf('kept')));
    succeeded(await store.handIn('kept', answering(2)));
    succeeded(await store.saveDraft('kept', { responses: answering(3) }));
    const later = createIndexedDbRoundStore({ database: nameOf(store) });
    const state = succeeded(await later.load(setupOf('kept')));
    expect(state.handedIn).to.equal(1);
    expect(state.draft?.responses[0]?.answers).to.deep.equal({ [itemId(0)]: 3 });
  });

  it('makes no database by looking whether a round is there, nor by a setup that holds none', async () => {
    const store = createStore();
    expect((await store.count('nothing')).ok).to.equal(false);
    expect((await store.load({ ...setupOf('bad'), policy: { k: 1 } })).ok).to.equal(false);
    expect(await readDatabase(nameOf(store))).to.equal(undefined);
    succeeded(await store.load(setupOf('begun')));
    expect(await readDatabase(nameOf(store))).to.contain('begun');
  });

  it('takes the database away with the last round, and not before', async () => {
    const store = createStore();
    succeeded(await store.load(setupOf('one')));
    succeeded(await store.load(setupOf('other')));
    succeeded(await store.erase('one'));
    expect(await readDatabase(nameOf(store)))
      .to.contain('other')
      .and.not.contain('"one"');
    succeeded(await store.erase('other'));
    expect(await readDatabase(nameOf(store))).to.equal(undefined);
    succeeded(await store.load(setupOf('again')));
  });

  it('keeps nothing of who handed in', async () => {
    const store = createStore();
    succeeded(await store.load(setupOf('sealed')));
    for (let person = 0; person < 5; person += 1) {
      succeeded(await store.handIn('sealed', answering(1 + (person % 3))));
    }
    expect(await readDatabase(nameOf(store))).not.to.contain('person-');
    succeeded(await store.close('sealed'));
    expect(await readDatabase(nameOf(store))).not.to.contain('person-');
    succeeded(await store.report('sealed'));
    expect(await readDatabase(nameOf(store)), 'the rows of a released round').not.to.contain('answers');
  });
});

describe('a page that is closed between closing and releasing', () => {
  it('finds its rows again, and makes the release', async () => {
    const store = createStore();
    succeeded(await store.load(setupOf('crashed')));
    for (let person = 0; person < 6; person += 1) {
      succeeded(await store.handIn('crashed', answering(1 + (person % 3))));
    }
    succeeded(await store.close('crashed'));
    const later = createIndexedDbRoundStore({ database: nameOf(store) });
    expect(succeeded(await later.load(setupOf('crashed'))).phase).to.equal('closed');
    const [report] = succeeded(await later.report('crashed'));
    expect(report?.respondents).to.deep.equal({ status: 'ok', value: 6 });
    expect(succeeded(await later.load(setupOf('crashed'))).phase).to.equal('released');
  });

  it('keeps its rows where the disk is full when the release is kept', async () => {
    const store = createStore();
    succeeded(await store.load(setupOf('full')));
    for (let person = 0; person < 6; person += 1) {
      succeeded(await store.handIn('full', answering(1 + (person % 3))));
    }
    succeeded(await store.close('full'));
    const mend = breakMethod(
      IDBObjectStore.prototype,
      'put',
      new DOMException('The quota has been exceeded.', 'QuotaExceededError'),
    );
    try {
      expect(refusal(await store.report('full'))).to.contain('quota');
    } finally {
      mend();
    }
    expect(succeeded(await store.load(setupOf('full'))).phase).to.equal('closed');
    succeeded(await store.report('full'));
  });
});

describe('two tabs on one device', () => {
  it('make the release at the same moment, and both get the one that was kept first', async () => {
    const one = createStore();
    const other = createIndexedDbRoundStore({ database: nameOf(one) });
    succeeded(await one.load(setupOf('shared')));
    for (let person = 0; person < 8; person += 1) {
      succeeded(await one.handIn('shared', answering(1 + (person % 3))));
    }
    succeeded(await one.close('shared'));
    const given = await Promise.all([one.report('shared'), other.report('shared'), one.report('shared')]);
    const later = await createIndexedDbRoundStore({ database: nameOf(one) }).report('shared');
    const texts = [...given, later].map((result) => JSON.stringify(succeeded(result)));
    expect(new Set(texts).size).to.equal(1);
  });

  it('give no report of a round that the other erased meanwhile', async () => {
    const one = createStore();
    const other = createIndexedDbRoundStore({ database: nameOf(one) });
    succeeded(await one.load(setupOf('shared')));
    for (let person = 0; person < 8; person += 1) {
      succeeded(await one.handIn('shared', answering(1 + (person % 3))));
    }
    succeeded(await one.close('shared'));
    const [report] = await Promise.all([one.report('shared'), other.erase('shared')]);
    if (!report.ok) expect(refusal(report)).to.match(/no round/i);
    expect(await readDatabase(nameOf(one))).to.equal(undefined);
  });

  it('hand in at the same moment without losing anybody', async () => {
    const one = createStore();
    const other = createIndexedDbRoundStore({ database: nameOf(one) });
    succeeded(await one.load(setupOf('shared')));
    succeeded(await other.load(setupOf('shared')));
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, person) =>
        (person % 2 === 0 ? one : other).handIn('shared', answering(1 + (person % 3))),
      ),
    );
    results.forEach(succeeded);
    expect(succeeded(await one.count('shared'))).to.equal(20);
  });

  it('let go of the database when the other erases, and begin anew', async () => {
    const one = createStore();
    const other = createIndexedDbRoundStore({ database: nameOf(one) });
    succeeded(await one.load(setupOf('shared')));
    succeeded(await other.load(setupOf('shared')));
    succeeded(await one.erase('shared'));
    expect(await readDatabase(nameOf(one))).to.equal(undefined);
    expect(refusal(await other.count('shared'))).to.match(/no round/i);
    expect(succeeded(await other.load(setupOf('shared'))).handedIn).to.equal(0);
  });

  it('keep a round that one begins while the other erases its last', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const one = createStore();
      const other = createIndexedDbRoundStore({ database: nameOf(one) });
      succeeded(await one.load(setupOf('old')));
      const [erased, begun] = await Promise.all([one.erase('old'), other.load(setupOf('new'))]);
      succeeded(erased);
      succeeded(begun);
      expect(succeeded(await other.count('new')), `attempt ${attempt}`).to.equal(0);
    }
  });
});

describe('a device that cannot keep anything', () => {
  it('is told of as a refusal where opening is not allowed, and works again when it is', async () => {
    const store = createStore();
    const mend = breakMethod(
      IDBFactory.prototype,
      'open',
      new DOMException('The operation is insecure.', 'SecurityError'),
    );
    try {
      expect(refusal(await store.load(setupOf('closed-off')))).to.contain('insecure');
      expect(refusal(await store.count('closed-off'))).to.contain('insecure');
    } finally {
      mend();
    }
    succeeded(await store.load(setupOf('closed-off')));
  });

  it('changes nothing when the disk is full', async () => {
    const store = createStore();
    succeeded(await store.load(setupOf('full')));
    succeeded(await store.handIn('full', answering(1)));
    const mend = breakMethod(
      IDBObjectStore.prototype,
      'put',
      new DOMException('The quota has been exceeded.', 'QuotaExceededError'),
    );
    try {
      expect(refusal(await store.handIn('full', answering(2)))).to.contain('quota');
      expect(refusal(await store.saveDraft('full', { responses: answering(2) }))).to.contain('quota');
    } finally {
      mend();
    }
    const state = succeeded(await store.load(setupOf('full')));
    expect([state.handedIn, state.draft]).to.deep.equal([1, null]);
  });

  it('says so, and does not wait for ever, when a page of another version holds the database', async () => {
    const store = createStore();
    const newer = await settle(indexedDB.open(nameOf(store), 7));
    expect(refusal(await store.load(setupOf('newer')))).to.match(/version/i);
    newer.close();
  });
});
