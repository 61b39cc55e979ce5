import type {
  Answers,
  ChecklistInstrument,
  PlannedCard,
  QuadrantInstrument,
  Response,
  Result,
  TeamReport,
} from '@lerend/core';
import type { RoundSetup, RoundStore } from '@lerend/core/round';

/** What the suite needs of a runner and of a store. It uses no runner's own assertions, so it runs under any. */
export interface RoundStoreSuite {
  /** Names a test and its body: `test` of node:test, `it` of mocha. */
  readonly test: (name: string, body: () => Promise<void>) => unknown;
  /** A store that holds nothing yet, or nothing under a round id that starts with `suite-`. */
  readonly createStore: () => RoundStore | Promise<RoundStore>;
  /**
   * For a store that outlives a page: everything that its storage holds, as text, to be looked through after a round was
   * released or erased. Leave it out where there is nothing to look at.
   */
  readonly readStorage?: (store: RoundStore) => Promise<string>;
}

const source = { document: 'suite', place: 'all of it' };
const basis = 'editorial';

const checklist: ChecklistInstrument = {
  kind: 'checklist',
  id: 'suite-checklist',
  version: '1.0.0',
  source,
  scale: {
    type: 'development',
    basis,
    points: ['low', 'middle', 'high'].map((id, index) => ({ value: index + 1, id })),
  },
  domains: [{ id: 'whole', source, basis }],
  items: ['first', 'second', 'third'].map((id) => ({ id, domain: 'whole', source, basis })),
  notApplicable: false,
  scoring: {
    type: 'mean-of-norms',
    cuts: { partial: { numerator: 1, denominator: 3 }, strong: { numerator: 2, denominator: 3 } },
    basis,
  },
  editorial: ['cuts'],
};

const quadrant: QuadrantInstrument = {
  kind: 'quadrant',
  id: 'suite-quadrant',
  version: '1.0.0',
  source,
  axes: { vertical: { id: 'up', source, basis }, horizontal: { id: 'right', source, basis } },
  items: ['up', 'right'].flatMap((axis) =>
    ['a', 'b', 'c', 'd'].map((letter) => ({ id: `${axis}-${letter}`, axis, basis }) as const),
  ),
  classes: (['low', 'high'] as const).flatMap((vertical) =>
    (['low', 'high'] as const).map(
      (horizontal) =>
        ({
          id: `${vertical}-${horizontal}`,
          source,
          basis,
          vertical,
          horizontal,
          characteristics: [],
        }) as const,
    ),
  ),
  scoring: { type: 'centroid', band: 0.125, basis },
  editorial: ['items'],
};

const TOKEN = 'suite-respondent-token';
const ROLES = ['suite-leader', 'suite-teacher'] as const;
const SECRET = [3, 1, 2] as const;

/** Everything that the port promises of a round, as tests that a vendor runs on a store of its own. */
export function roundStoreSuite({ test, createStore, readStorage }: RoundStoreSuite): void {
  let rounds = 0;

  function setupWith(changes: Partial<RoundSetup> = {}): RoundSetup {
    rounds += 1;
    return {
      id: `suite-${rounds}`,
      instruments: [checklist, quadrant],
      quadrantInput: 'point',
      policy: { k: 5 },
      ...changes,
    };
  }

  async function begin(
    changes?: Partial<RoundSetup>,
  ): Promise<{ store: RoundStore; round: string; setup: RoundSetup }> {
    const store = await createStore();
    const setup = setupWith(changes);
    succeeded(await store.load(setup), 'load');
    return { store, round: setup.id, setup };
  }

  async function fill(store: RoundStore, round: string, people: number): Promise<void> {
    for (let person = 0; person < people; person += 1) {
      succeeded(await store.handIn(round, answersOf(person)), 'handIn');
    }
  }

  async function fillRole(store: RoundStore, round: string, role: string, people: number): Promise<void> {
    for (let person = 0; person < people; person += 1) {
      succeeded(await store.handIn(round, withRole(answersOf(person), role)), 'handIn');
    }
  }

  /** Closes a round and asks for its reports, which makes its release. */
  async function release(store: RoundStore, round: string): Promise<readonly TeamReport[]> {
    succeeded(await store.close(round), 'close');
    return succeeded(await store.report(round), 'report');
  }

  test('a new round is open, empty, and says what was fixed', async () => {
    const store = await createStore();
    const setup = setupWith({ invited: 9 });
    const state = succeeded(await store.load(setup), 'load');
    equal(state, {
      id: setup.id,
      phase: 'open',
      policy: { k: 5 },
      invited: 9,
      quadrantInput: 'point',
      handedIn: 0,
      draft: null,
    });
    equal(succeeded(await store.count(setup.id), 'count'), 0);
  });

  test('a number invited that nobody knows is absent', async () => {
    const { store, setup } = await begin();
    const state = succeeded(await store.load(setup), 'load');
    equal('invited' in state, false);
  });

  test('a round cannot begin with a setup that cannot hold one', async () => {
    const store = await createStore();
    for (const changes of [
      { instruments: [] },
      { instruments: [checklist, checklist] },
      { policy: { k: 2, override: { by: 'someone', reason: 'a small team' } } },
      { policy: { k: 4 } },
      { policy: { k: 3, override: { by: ' ', reason: 'a small team' } } },
      { invited: 0 },
      { invited: 2.5 },
      { policy: { k: 5, mode: 'open-table' } },
      { policy: { k: 2 } },
      { policy: { k: 5, mode: 'whatever' as never } },
      { roles: ['same', 'same'] },
      { roles: ['one', ' '] },
      { scope: ROLES[0] },
      { roles: ROLES, scope: 'another' },
    ] satisfies Partial<RoundSetup>[]) {
      const setup = setupWith(changes);
      refusedWithSentence(await store.load(setup), 'load');
      refusedWithSentence(await store.count(setup.id), 'count');
    }
  });

  test('a lower minimum with a reason holds for the round and stands in its reports', async () => {
    const policy = { k: 3, override: { by: 'someone', reason: 'a team of four' } };
    const { store, round } = await begin({ policy });
    await fill(store, round, 2);
    refusedWithSentence(await store.close(round), 'close');
    await fill(store, round, 1);
    for (const report of await release(store, round)) equal(report.policy, policy);
  });

  test('what was fixed when a round began stays, whatever a later load asks', async () => {
    const { store, round, setup } = await begin({ invited: 8 });
    await fill(store, round, 1);
    const later: RoundSetup = {
      ...setup,
      instruments: [quadrant, checklist],
      quadrantInput: 'items',
      policy: { k: 2, mode: 'open-table' },
      invited: 80,
      roles: ROLES,
      scope: ROLES[1],
    };
    const state = succeeded(await store.load(later), 'load');
    equal([state.policy, state.invited, state.quadrantInput, state.handedIn], [{ k: 5 }, 8, 'point', 1]);
    equal([state.roles, state.scope], [undefined, undefined]);
    succeeded(await store.handIn(round, answersOf(1)), 'handIn without a role or consent');
  });

  test('a round does not go on with other instruments, or other versions of them', async () => {
    const { store, setup } = await begin();
    for (const instruments of [[checklist], [{ ...checklist, version: '2.0.0' }, quadrant]]) {
      refusedWithSentence(await store.load({ ...setup, instruments }), 'load');
    }
    equal(succeeded(await store.load(setup), 'load').phase, 'open');
  });

  test('a setup that is changed afterwards changes nothing in the round', async () => {
    const store = await createStore();
    const instruments = [checklist, quadrant];
    const setup = setupWith({ instruments });
    succeeded(await store.load(setup), 'load');
    instruments.pop();
    succeeded(await store.load({ ...setup, instruments: [checklist, quadrant] }), 'load');
  });

  test('a draft is kept, replaced and thrown away', async () => {
    const { store, round, setup } = await begin();
    const first = { responses: [respond(checklist, { first: 2 })] };
    const second = {
      responses: [respond(checklist, { first: 2, second: 'dont-know' }), respond(quadrant, { up: 0 })],
    };
    for (const draft of [first, second, null]) {
      equal(succeeded(await store.saveDraft(round, draft), 'saveDraft').draft, draft);
      equal(succeeded(await store.load(setup), 'load').draft, draft);
    }
    equal(succeeded(await store.count(round), 'count'), 0);
  });

  test('a draft that does not fit is refused and leaves the one before', async () => {
    const { store, round, setup } = await begin();
    const draft = { responses: [respond(checklist, { first: 2 })] };
    succeeded(await store.saveDraft(round, draft), 'saveDraft');
    for (const response of misfits()) {
      refusedWithSentence(await store.saveDraft(round, { responses: [response] }), 'saveDraft');
    }
    equal(succeeded(await store.load(setup), 'load').draft, draft);
  });

  test('handing in counts one more and removes the draft', async () => {
    const { store, round } = await begin();
    succeeded(await store.saveDraft(round, { responses: answersOf(0) }), 'saveDraft');
    const state = succeeded(await store.handIn(round, answersOf(0)), 'handIn');
    equal([state.handedIn, state.draft, state.phase], [1, null, 'open']);
    equal(succeeded(await store.count(round), 'count'), 1);
  });

  test('a hand-in that does not fit is refused, and changes neither the count nor the draft', async () => {
    const { store, round, setup } = await begin();
    const draft = { responses: [respond(checklist, { first: 2 })] };
    succeeded(await store.saveDraft(round, draft), 'saveDraft');
    const nothing: readonly Response[][] = [
      [],
      [respond(checklist, {})],
      [respond(checklist, { first: null }), respond(quadrant, { up: null })],
    ];
    const twice = [respond(checklist, { first: 1 }), respond(checklist, { first: 2 })];
    for (const responses of [...misfits().map((response) => [response]), ...nothing, twice]) {
      refusedWithSentence(await store.handIn(round, responses), 'handIn');
    }
    const state = succeeded(await store.load(setup), 'load');
    equal([state.handedIn, state.draft], [0, draft]);
  });

  test("don't know is an answer, and so is zero", async () => {
    const { store, round } = await begin();
    succeeded(await store.handIn(round, [respond(checklist, { first: 'dont-know' })]), 'handIn');
    succeeded(await store.handIn(round, [respond(quadrant, { up: 0, right: 0 })]), 'handIn');
    equal(succeeded(await store.count(round), 'count'), 2);
  });

  test('a round keeps to its way of input', async () => {
    const { store, round } = await begin({ quadrantInput: 'items' });
    refusedWithSentence(await store.handIn(round, [respond(quadrant, { up: 50, right: 50 })]), 'handIn');
    succeeded(await store.handIn(round, [respond(quadrant, { 'up-a': 5 })]), 'handIn');
  });

  test('hand-ins at the same moment are all there', async () => {
    const { store, round } = await begin();
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, person) => store.handIn(round, answersOf(person))),
    );
    for (const result of results) succeeded(result, 'handIn');
    equal(
      results.map((result) => (result.ok ? result.value.handedIn : 0)).sort((a, b) => a - b),
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
    equal(succeeded(await store.count(round), 'count'), 12);
  });

  test('of two who close at the same moment, one does', async () => {
    const { store, round } = await begin();
    await fill(store, round, 5);
    const results = await Promise.all([store.close(round), store.close(round)]);
    equal(results.filter(({ ok }) => ok).length, 1);
  });

  test('an open round gives no report', async () => {
    const { store, round } = await begin();
    await fill(store, round, 6);
    refusedWithSentence(await store.report(round), 'report');
  });

  test('a round is closed from its minimum on, and once', async () => {
    const { store, round } = await begin();
    await fill(store, round, 4);
    refusedWithSentence(await store.close(round), 'close');
    refusedWithSentence(await store.report(round), 'report');
    await fill(store, round, 1);
    succeeded(await store.saveDraft(round, { responses: [respond(checklist, { first: 1 })] }), 'saveDraft');
    const state = succeeded(await store.close(round), 'close');
    equal([state.phase, state.handedIn, state.draft], ['closed', 5, null]);
    refusedWithSentence(await store.close(round), 'close');
  });

  test('a closed round takes no more answers and stays closed until its report is asked for', async () => {
    const { store, round, setup } = await begin();
    await fill(store, round, 5);
    succeeded(await store.close(round), 'close');
    refusedWithSentence(await store.handIn(round, answersOf(5)), 'handIn');
    refusedWithSentence(await store.saveDraft(round, { responses: answersOf(5) }), 'saveDraft');
    refusedWithSentence(await store.saveDraft(round, null), 'saveDraft of none');
    equal(succeeded(await store.load(setup), 'load').phase, 'closed');
    equal(succeeded(await store.count(round), 'count'), 5);
  });

  test('asking for the report releases the round, for good: it takes no answers and does not close again', async () => {
    const { store, round, setup } = await begin();
    await fill(store, round, 5);
    const before = JSON.stringify(await release(store, round));
    refusedWithSentence(await store.handIn(round, answersOf(5)), 'handIn');
    refusedWithSentence(await store.saveDraft(round, { responses: answersOf(5) }), 'saveDraft');
    refusedWithSentence(await store.close(round), 'close');
    const state = succeeded(await store.load(setup), 'load');
    equal([state.phase, state.handedIn, state.draft], ['released', 5, null]);
    equal(succeeded(await store.count(round), 'count'), 5);
    equal(JSON.stringify(succeeded(await store.report(round), 'report')), before);
  });

  test('the release is made once: whoever asks, at the same moment or later, gets the same bytes', async () => {
    const { store, round, setup } = await begin({ invited: 9 });
    await fill(store, round, 7);
    succeeded(await store.close(round), 'close');
    const together = await Promise.all([store.report(round), store.report(round), store.report(round)]);
    const texts = together.map((result) => JSON.stringify(succeeded(result, 'report')));
    succeeded(await store.load(setup), 'load');
    texts.push(JSON.stringify(succeeded(await store.report(round), 'report')));
    equal(new Set(texts).size, 1);
    equal(succeeded(await store.load(setup), 'load').phase, 'released');
  });

  test('two rounds with the same answers, handed in in another order, have the same figures', async () => {
    const orders = [
      [0, 1, 2, 3, 4, 5],
      [5, 3, 1, 0, 2, 4],
    ];
    const id = setupWith().id;
    const figures: string[] = [];
    for (const order of orders) {
      const store = await createStore();
      succeeded(await store.load(setupWith({ id })), 'load');
      for (const person of order) succeeded(await store.handIn(id, answersOf(person)), 'handIn');
      figures.push(canonical(await release(store, id)));
      succeeded(await store.erase(id), 'erase');
    }
    equal(figures[0], figures[1]);
  });

  test('a round that compares roles takes nobody without one of them', async () => {
    const { store, round, setup } = await begin({ roles: ROLES });
    equal(succeeded(await store.load(setup), 'load').roles, ROLES);
    refusedWithSentence(await store.handIn(round, answersOf(0)), 'handIn without a role');
    refusedWithSentence(
      await store.handIn(round, withRole(answersOf(0), 'another')),
      'handIn of another role',
    );
    const both = answersOf(0).map((response, index) => ({ ...response, role: ROLES[index === 0 ? 0 : 1] }));
    refusedWithSentence(await store.handIn(round, both), 'handIn of two roles');
    equal(succeeded(await store.count(round), 'count'), 0);
    succeeded(await store.handIn(round, withRole(answersOf(0), ROLES[0])), 'handIn');
    const draft = { responses: withRole(answersOf(1), ROLES[1]) };
    equal(succeeded(await store.saveDraft(round, draft), 'saveDraft').draft, draft);
  });

  test('two roles stand beside each other where each reaches the minimum, and not otherwise', async () => {
    const compared = await begin({ roles: ROLES });
    for (const role of ROLES) await fillRole(compared.store, compared.round, role, 5);
    const shown = comparisonIn(await release(compared.store, compared.round));
    equal([shown?.status, shown?.status === 'ok' && shown.value.roles], ['ok', ROLES]);

    const small = await begin({ roles: ROLES });
    await fillRole(small.store, small.round, ROLES[0], 2);
    await fillRole(small.store, small.round, ROLES[1], 8);
    equal(comparisonIn(await release(small.store, small.round))?.status, 'withheld');

    const unasked = await begin();
    await fillRole(unasked.store, unasked.round, ROLES[0], 6);
    equal(comparisonIn(await release(unasked.store, unasked.round)), {
      status: 'undefined',
      reason: 'not-asked',
    });
  });

  test('a round with a scope reports the people of that role, and nothing below the minimum', async () => {
    const { store, round, setup } = await begin({ roles: ROLES, scope: ROLES[1] });
    equal(succeeded(await store.load(setup), 'load').scope, ROLES[1]);
    await fillRole(store, round, ROLES[0], 3);
    await fillRole(store, round, ROLES[1], 6);
    for (const report of await release(store, round)) equal(report.respondents, { status: 'ok', value: 6 });

    const few = await begin({ roles: ROLES, scope: ROLES[0] });
    await fillRole(few.store, few.round, ROLES[0], 3);
    await fillRole(few.store, few.round, ROLES[1], 6);
    for (const report of await release(few.store, few.round)) {
      equal(report.respondents, { status: 'withheld', reason: 'below-minimum' });
    }
  });

  test('an open table takes nobody who did not agree, is closed from two people on, and says what it is', async () => {
    const policy = { k: 2, mode: 'open-table' } as const;
    const { store, round, setup } = await begin({ policy });
    equal(succeeded(await store.load(setup), 'load').policy, policy);
    refusedWithSentence(await store.handIn(round, answersOf(0)), 'handIn without consent');
    refusedWithSentence(
      await store.handIn(round, answersOf(0), { consent: false as never }),
      'handIn of somebody who does not agree',
    );
    equal(succeeded(await store.count(round), 'count'), 0);
    succeeded(await store.handIn(round, answersOf(0), { consent: true }), 'handIn');
    refusedWithSentence(await store.close(round), 'close');
    succeeded(await store.handIn(round, answersOf(1), { consent: true }), 'handIn');
    for (const report of await release(store, round)) {
      equal([report.policy, report.respondents], [policy, { status: 'ok', value: 2 }]);
    }
  });

  test('there is one report for each instrument, in the order of the setup, and nobody can change it', async () => {
    const { store, round } = await begin({ instruments: [quadrant, checklist], invited: 7 });
    await fill(store, round, 6);
    const reports = await release(store, round);
    equal(
      reports.map(({ kind, instrument, version }) => [kind, instrument, version]),
      [
        ['quadrant', quadrant.id, '1.0.0'],
        ['checklist', checklist.id, '1.0.0'],
      ],
    );
    for (const report of reports) {
      equal(
        [report.respondents, report.invited],
        [
          { status: 'ok', value: 6 },
          { status: 'ok', value: 7 },
        ],
      );
    }
    const text = JSON.stringify(reports);
    try {
      Object.assign(reports[0] ?? {}, { instrument: 'changed' });
    } catch {
      // A frozen report refuses; a copy takes it and stays a copy.
    }
    equal(JSON.stringify(succeeded(await store.report(round), 'report')), text);
  });

  test('somebody who left out an instrument counts in the other', async () => {
    const { store, round } = await begin();
    await fill(store, round, 5);
    succeeded(await store.handIn(round, [respond(checklist, { first: 1 })]), 'handIn');
    const [first, second] = await release(store, round);
    equal(
      [first?.respondents, second?.respondents],
      [
        { status: 'ok', value: 6 },
        { status: 'ok', value: 6 },
      ],
    );
  });

  test('no method gives back a response once it is handed in', async () => {
    const { store, round, setup } = await begin();
    await fill(store, round, 5);
    const telling = [
      respond(checklist, { first: 3, second: 1, third: 2 }, TOKEN),
      respond(quadrant, { up: 97, right: 3 }, TOKEN),
    ];
    const given: unknown[] = [
      await store.handIn(round, telling),
      await store.load(setup),
      await store.count(round),
    ];
    given.push(await store.saveDraft(round, null), await store.report(round), await store.close(round));
    given.push(await store.load(setup), await store.report(round), await store.load(setup));
    given.push(await store.report(round), await store.count(round));
    for (const part of given) {
      const text = JSON.stringify(part);
      assert(!text.includes(TOKEN), `The token of a person came back in ${text}`);
      assert(!text.includes('"up":97'), `An answer came back in ${text}`);
      assert(!holdsAnswers(part), `A row of answers came back in ${text}`);
    }
  });

  test('a released round keeps no row, no token, and nothing of who has which role', async () => {
    const mentions: (readonly number[])[] = [];
    for (const people of [12, 24]) {
      const { store, round } = await begin({ roles: ROLES });
      for (const role of ROLES) await fillRole(store, round, role, people);
      const telling = withRole(
        [
          respond(checklist, { first: 3, second: 1, third: 2 }, TOKEN),
          respond(quadrant, { up: 97, right: 3 }, TOKEN),
        ],
        ROLES[0],
      );
      succeeded(await store.handIn(round, telling), 'handIn');
      const reports = await release(store, round);
      assert(
        reports.every((report) => !holdsAnswers(report)),
        'A row of answers stands in a report',
      );
      if (readStorage === undefined) continue;
      const kept = await readStorage(store);
      assert(kept.includes(round), 'The storage that was read does not hold the round.');
      for (const piece of [TOKEN, '"up":97', '"first":3,"second":1,"third":2', '"answers"']) {
        assert(!kept.includes(piece), `After the release the storage still holds ${piece}`);
      }
      // The names of the roles are in the setup and in the comparison; with rows there were more, the more people.
      mentions.push(ROLES.map((role) => kept.split(role).length));
    }
    equal(mentions[0], mentions[1]);
  });

  test('erasing leaves nothing of the round', async () => {
    const { store, round, setup } = await begin();
    await fill(store, round, 5);
    succeeded(
      await store.saveDraft(round, { responses: [respond(checklist, { first: 1 }, TOKEN)] }),
      'saveDraft',
    );
    succeeded(await store.erase(round), 'erase');
    refusedWithSentence(await store.count(round), 'count');
    if (readStorage) {
      const left = await readStorage(store);
      assert(!left.includes(TOKEN) && !left.includes(round), `The storage still holds ${left}`);
    }
    const state = succeeded(await store.load(setup), 'load');
    equal([state.phase, state.handedIn, state.draft], ['open', 0, null]);
  });

  test('erasing a round that is closed and not released leaves no rows', async () => {
    const { store, round, setup } = await begin();
    await fill(store, round, 5);
    succeeded(await store.close(round), 'close');
    succeeded(await store.erase(round), 'erase');
    refusedWithSentence(await store.report(round), 'report');
    const state = succeeded(await store.load(setup), 'load');
    equal([state.phase, state.handedIn], ['open', 0]);
  });

  test('erasing a released round leaves no report, and erasing what is not there is no error', async () => {
    const { store, round, setup } = await begin();
    await fill(store, round, 5);
    await release(store, round);
    succeeded(await store.erase(round), 'erase');
    succeeded(await store.erase(round), 'erase');
    refusedWithSentence(await store.report(round), 'report');
    succeeded(await store.load(setup), 'load');
    refusedWithSentence(await store.report(round), 'report');
  });

  test('a store that keeps plans keeps the one of a released round, until it is replaced or erased', async () => {
    const { store, round, setup } = await begin();
    if (store.savePlan === undefined) return;
    const plan = { deck: 'suite-deck', version: '1.0.0', cards: [planned('first'), planned('second')] };
    refusedWithSentence(await store.savePlan(round, plan), 'savePlan while the round is open');
    await fill(store, round, 5);
    equal(succeeded(await store.close(round), 'close').plan, undefined);
    refusedWithSentence(await store.savePlan(round, plan), 'savePlan before the release');
    succeeded(await store.report(round), 'report');
    equal(succeeded(await store.savePlan(round, plan), 'savePlan').plan, plan);
    equal(succeeded(await store.load(setup), 'load').plan, plan);
    const shorter = { ...plan, cards: [planned('second')] };
    succeeded(await store.savePlan(round, shorter), 'savePlan');
    equal(succeeded(await store.load(setup), 'load').plan, shorter);
    refusedWithSentence(
      await store.savePlan(round, { ...plan, cards: [{ ...planned('first'), who: 'a'.repeat(2001) }] }),
      'savePlan of a text that is too long',
    );
    refusedWithSentence(await store.savePlan(round, null as never), 'savePlan of nothing');
    equal(succeeded(await store.load(setup), 'load').plan, shorter);
    succeeded(await store.erase(round), 'erase');
    equal(succeeded(await store.load(setup), 'load').plan, undefined);
    refusedWithSentence(await store.savePlan('suite-none', plan), 'savePlan of no round');
  });

  test('rounds of one store know nothing of each other', async () => {
    const store = await createStore();
    const [one, other] = [setupWith(), setupWith()];
    succeeded(await store.load(one), 'load');
    succeeded(await store.load(other), 'load');
    await fill(store, one.id, 5);
    succeeded(await store.close(one.id), 'close');
    equal(succeeded(await store.count(other.id), 'count'), 0);
    succeeded(await store.erase(one.id), 'erase');
    equal(succeeded(await store.load(other), 'load').phase, 'open');
  });

  test('a round that was never opened is refused with a sentence, by every method', async () => {
    const store = await createStore();
    const results: readonly Result<unknown>[] = await Promise.all([
      store.saveDraft('suite-none', null),
      store.handIn('suite-none', answersOf(0)),
      store.count('suite-none'),
      store.close('suite-none'),
      store.report('suite-none'),
    ]);
    for (const result of results) refusedWithSentence(result, 'a round that is not there');
  });

  test('a promise never rejects, whatever plain JavaScript hands in', async () => {
    const { store, round } = await begin();
    const odd = [undefined, null, 5, 'text', {}, [null], [{ answers: null }]];
    for (const value of odd) {
      // The types refuse these; a host without types does not know them.
      const nonsense = value as never;
      refusedWithSentence(await store.load(nonsense), 'load');
      refusedWithSentence(await store.handIn(round, nonsense), 'handIn');
    }
    equal(succeeded(await store.count(round), 'count'), 0);
  });
}

function planned(card: string): PlannedCard {
  return { card, who: 'everybody', when: '2026-12-01', sign: '' };
}

function misfits(): readonly Response[] {
  return [
    respond(checklist, { first: 4 }),
    respond(checklist, { unknown: 1 }),
    respond(checklist, { first: 'not-applicable' }),
    { ...respond(checklist, { first: 1 }), version: '0.1.0' },
    { ...respond(checklist, { first: 1 }), instrument: 'another' },
    respond(quadrant, { up: 101 }),
    respond(quadrant, { 'up-a': 3 }),
  ];
}

function answersOf(person: number): readonly Response[] {
  const value = 1 + (person % 3);
  return [
    respond(checklist, { first: value, second: 2, third: 1 }, `${TOKEN}-${person}`),
    respond(quadrant, { up: (person * 7) % 101, right: 40 }, `${TOKEN}-${person}`),
  ];
}

function withRole(responses: readonly Response[], role: string): readonly Response[] {
  return responses.map((response) => ({ ...response, role }));
}

function comparisonIn(reports: readonly TeamReport[]) {
  return reports.find((report) => report.kind === 'checklist')?.roles;
}

function respond(
  instrument: ChecklistInstrument | QuadrantInstrument,
  answers: Answers,
  respondent?: string,
): Response {
  const { id, version } = instrument;
  return { instrument: id, version, ...(respondent === undefined ? {} : { respondent }), answers };
}

/** Whether a value holds, at any depth, an object with a single answer for each statement of the checklist. */
function holdsAnswers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const given: Readonly<Record<string, unknown>> = { ...value };
  const isRow = checklist.items.every(({ id }, index) => given[id] === SECRET[index]);
  return isRow || Object.values(given).some(holdsAnswers);
}

function succeeded<T>(result: Result<T>, method: string): T {
  if (!result.ok)
    throw new Error(`${method} was refused: ${result.issues.map(({ message }) => message).join(' ')}`);
  return result.value;
}

function refusedWithSentence(result: Result<unknown>, method: string): void {
  assert(!result.ok, `${method} should have been refused, and gave ${JSON.stringify(result)}`);
  const sentences = result.ok ? [] : result.issues.map(({ message }) => message);
  assert(
    sentences.length > 0 && sentences.every((sentence) => / .*[.!]$/.test(sentence)),
    `${method} should say in a sentence what to do, and said ${JSON.stringify(sentences)}`,
  );
}

function assert(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}

function equal(actual: unknown, expected: unknown): void {
  const [one, other] = [canonical(actual), canonical(expected)];
  assert(one === other, `Expected ${other}, found ${one}`);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
