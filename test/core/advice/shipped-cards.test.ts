import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recommend } from '@lerend/core';
import type { ChecklistInstrument, Recommendation, RecommendOptions } from '@lerend/core';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningPartnership } from '@lerend/instruments/learning-partnership';
import { sixSteps } from '@lerend/instruments/six-steps';
import { byDomain, reportWith } from '../../helpers/team.js';
import type { Profile } from '../../helpers/team.js';
import { valueOf } from '../../helpers/small-checklist.js';

const EARLY = 4;
const PARTIAL = 12;
const STRONG = 20;
const FULL = 24;

function cardsFor(
  instrument: ChecklistInstrument,
  profile: Profile,
  options?: RecommendOptions,
): readonly Recommendation[] {
  return valueOf(recommend(reportWith(instrument, profile).findings, sixSteps, options));
}

/** Profiles in which one statement stands apart from all others. */
function profilesWithOneApart(instrument: ChecklistInstrument): readonly Profile[] {
  const pairs = [
    [16, 0],
    [16, 9],
    [16, FULL],
    [15, FULL],
    [7, FULL],
  ] as const;
  return instrument.items.flatMap(({ id }) =>
    pairs.map(([others, apart]) =>
      Object.fromEntries(instrument.items.map((item) => [item.id, item.id === id ? apart : others])),
    ),
  );
}

test('each of the 56 cards is among the first five for some report', () => {
  for (const settings of [[undefined], ['school', 'partnership']] as const) {
    const reached = new Set(
      settings.flatMap((setting) =>
        [learningOrganisation, learningPartnership].flatMap((instrument) =>
          profilesWithOneApart(instrument).flatMap((profile) =>
            cardsFor(instrument, profile, setting === undefined ? {} : { setting }).map(({ card }) => card),
          ),
        ),
      ),
    );
    assert.equal(sixSteps.cards.length, 56);
    assert.deepEqual(
      sixSteps.cards.map(({ id }) => id).filter((id) => !reached.has(id)),
      [],
    );
  }
});

test('opposite profiles of the domains share at most two of their first five cards', () => {
  const levels = [EARLY, PARTIAL, STRONG];
  const ids = learningOrganisation.domains.map(({ id }) => id);
  for (const setting of [undefined, 'school']) {
    for (const a of levels) {
      for (const b of levels) {
        for (const c of levels) {
          if ([a, b, c].every((level) => level === PARTIAL)) continue;
          const profile = byDomain(
            learningOrganisation,
            Object.fromEntries(ids.map((id, index) => [id, [a, b, c][index] ?? 0])),
          );
          assertDiffer(learningOrganisation, profile, setting === undefined ? {} : { setting });
        }
      }
    }
  }
});

test('opposite profiles of the partnership share at most two, whichever statements are weak', () => {
  const { items } = learningPartnership;
  // The other half of the profiles are the opposites of these.
  for (let mask = 0; mask < 2 ** (items.length - 1); mask += 1) {
    assertDiffer(
      learningPartnership,
      Object.fromEntries(items.map(({ id }, index) => [id, ((mask >> index) & 1) === 1 ? FULL : 0])),
    );
  }
});

test('opposite profiles of single statements share at most two', () => {
  const random = drawFrom(20);
  for (let round = 0; round < 400; round += 1) {
    assertDiffer(
      learningOrganisation,
      Object.fromEntries(learningOrganisation.items.map(({ id }) => [id, random() < 0.5 ? 0 : FULL])),
    );
  }
});

test('a domain that becomes strong loses every card that was there for its weakness', () => {
  const random = drawFrom(7);
  for (let round = 0; round < 150; round += 1) {
    const instrument = round % 3 === 0 ? learningPartnership : learningOrganisation;
    const before = Object.fromEntries(instrument.items.map(({ id }) => [id, Math.floor(random() * 25)]));
    for (const { id: raised } of instrument.domains) {
      const profile = Object.fromEntries(
        instrument.items.map(({ id, domain }) => [id, domain === raised ? STRONG : (before[id] ?? 0)]),
      );
      for (const { card, phases, reasons } of cardsFor(instrument, profile, { limit: 56 })) {
        for (const reason of reasons.filter(({ domain }) => domain === raised)) {
          assert.equal(reason.role, 'keep-and-share', `${card} is there for ${raised}, which is strong`);
          assert.ok(phases.includes('strong') || sixSteps.keepAndShare.includes(card));
        }
      }
    }
  }
});

test('a weak item of a domain that is strong as a whole asks for no card', () => {
  const profile = { ...byDomain(learningPartnership, { partnership: FULL }), 'share-knowledge': 4 };
  const recommended = cardsFor(learningPartnership, profile, { limit: 56 });
  assert.ok(recommended.length > 0);
  assert.deepEqual(
    recommended.flatMap(({ reasons }) => reasons).filter(({ role }) => role !== 'keep-and-share'),
    [],
  );
});

test('a climate that is hardly there comes first, for the school and for the partnership', () => {
  const profile = byDomain(learningOrganisation, {
    'supportive-culture': EARLY,
    'focus-on-development': EARLY,
    'using-expertise': 0,
  });
  const four = [
    'respectful-teamwork',
    'take-concerns-seriously',
    'respectful-cross-school-work',
    'expectations-up-front',
  ];
  assert.deepEqual(
    cardsFor(learningOrganisation, profile)
      .slice(0, 4)
      .map(({ card }) => card),
    four,
  );
  const school = cardsFor(learningOrganisation, profile, { setting: 'school' });
  assert.deepEqual(
    school.slice(0, 2).map(({ card, reasons }) => [card, reasons[0]?.role]),
    [
      ['respectful-teamwork', 'precondition'],
      ['take-concerns-seriously', 'precondition'],
    ],
  );
  const later = byDomain(learningOrganisation, { 'supportive-culture': PARTIAL, 'using-expertise': 0 });
  for (const { reasons } of cardsFor(learningOrganisation, later, { limit: 56 })) {
    assert.ok(reasons.every(({ role }) => role !== 'precondition'));
  }
});

test('an item without a card for its phase gets one of the neighbouring phase, which says so', () => {
  const profile = {
    ...byDomain(learningOrganisation, {}),
    ...Object.fromEntries(learningOrganisation.items.map(({ id }) => [id, 15])),
    'experts-decide': 0,
  };
  const decide = cardsFor(learningOrganisation, profile, { limit: 56 }).find(
    ({ card }) => card === 'clear-decision-making',
  );
  assert.deepEqual(
    decide?.reasons.filter(({ item }) => item === 'experts-decide').map(({ fit, signal }) => [fit, signal]),
    [['neighbouring-phase', 'early']],
  );
});

test('a setting keeps the cards of the other one out', () => {
  const profile = byDomain(learningOrganisation, {});
  for (const setting of ['school', 'partnership']) {
    const recommended = cardsFor(learningOrganisation, profile, { setting, limit: 56 });
    assert.ok(recommended.length > 0);
    assert.deepEqual([...new Set(recommended.map((each) => each.setting))], [setting]);
  }
});

function assertDiffer(instrument: ChecklistInstrument, profile: Profile, options?: RecommendOptions): void {
  const opposite = Object.fromEntries(Object.entries(profile).map(([id, points]) => [id, FULL - points]));
  const [first, second] = [profile, opposite].map((each) =>
    cardsFor(instrument, each, options).map(({ card }) => card),
  );
  const shared = first?.filter((card) => second?.includes(card)) ?? [];
  assert.ok(shared.length <= 2, `${JSON.stringify(profile)} shares ${shared.join(', ')} with its opposite`);
}

/** Park and Miller's generator (1988): the same numbers in every run. */
function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
