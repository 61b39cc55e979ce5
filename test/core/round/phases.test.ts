import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  beginRound,
  closeRound,
  draftRound,
  handInToRound,
  mayDo,
  openRound,
  releaseRound,
  reportRound,
  saveDraftToRound,
  savePlanToRound,
  whyNot,
} from '@lerend/core/round';
import type { DraftRound, RoundAction, RoundPhase, RoundSetup, StoredRound } from '@lerend/core/round';
import type { Result } from '@lerend/core/model';
import { respond, smallChecklist } from '../../helpers/small-checklist.js';

const checklist = smallChecklist({ domains: [3] });
const setup: RoundSetup = {
  id: 'round',
  instruments: [checklist],
  quadrantInput: 'point',
  policy: { k: 5 },
};

function valueOf<T>(result: Result<T>): T {
  assert.ok(result.ok);
  return result.value;
}

function openWithFive(): StoredRound {
  let round: StoredRound = valueOf(beginRound(setup));
  for (let person = 0; person < 5; person += 1) {
    round = valueOf(handInToRound(round, [respond(checklist, [1 + (person % 3), 2, 3])]));
  }
  return round;
}

const closed = valueOf(closeRound(openWithFive()));

/** A round in each phase of its life, with enough people to go on. */
const rounds: Readonly<Record<RoundPhase, DraftRound | StoredRound>> = {
  draft: { phase: 'draft', setup },
  open: openWithFive(),
  closed,
  released: valueOf(releaseRound(closed)),
};

/** What each action is done by, on a round of any phase; plain JavaScript calls them so. */
const actions: Readonly<Record<RoundAction, (round: StoredRound) => Result<unknown>>> = {
  'change-setup': (round) => draftRound({ ...setup, invited: 9 }, round),
  open: (round) => openRound(round),
  'save-draft': (round) => saveDraftToRound(round, { responses: [respond(checklist, [1])] }),
  'hand-in': (round) => handInToRound(round, [respond(checklist, [1])]),
  close: (round) => closeRound(round),
  release: (round) => releaseRound(round),
  report: (round) => reportRound(round),
  'save-plan': (round) => savePlanToRound(round, { deck: 'deck', version: '1.0.0', cards: [] }),
};

const phases = Object.keys(rounds) as readonly RoundPhase[];

for (const [action, act] of Object.entries(actions) as [RoundAction, (typeof actions)[RoundAction]][]) {
  for (const phase of phases) {
    const round = rounds[phase] as StoredRound;
    if (mayDo(phase, action)) {
      test(`a round that is ${phase} takes "${action}"`, () => {
        assert.ok(act(round).ok);
      });
    } else {
      test(`a round that is ${phase} refuses "${action}" with the reason that the rules give`, () => {
        const result = act(round);
        assert.ok(!result.ok);
        assert.deepEqual(
          result.issues.map(({ message }) => message),
          [whyNot(phase, action)],
        );
        assert.match(whyNot(phase, action), /^[A-Z].* .*\.$/);
      });
    }
  }
}

test('what may be asked when', () => {
  const allowed = phases.map((phase) => [
    phase,
    (Object.keys(actions) as RoundAction[]).filter((action) => mayDo(phase, action)),
  ]);
  assert.deepEqual(allowed, [
    ['draft', ['change-setup', 'open']],
    ['open', ['save-draft', 'hand-in', 'close']],
    ['closed', ['release']],
    ['released', ['report', 'save-plan']],
  ]);
});

test('a round goes through its phases in one direction', () => {
  const draft = valueOf(draftRound(setup));
  const changed = valueOf(draftRound({ ...setup, invited: 7 }, draft));
  const open = valueOf(openRound(changed));
  assert.deepEqual([draft.phase, changed.setup.invited, open.phase], ['draft', 7, 'open']);
  for (const phase of ['open', 'closed', 'released'] as const) {
    assert.ok(!openRound(rounds[phase]).ok, `${phase} does not open again`);
  }
  assert.ok(!closeRound(rounds.released as StoredRound).ok);
});

test('a setup that cannot hold a round stays a draft', () => {
  const draft = valueOf(draftRound({ ...setup, instruments: [] }));
  assert.ok(!openRound(draft).ok);
});
