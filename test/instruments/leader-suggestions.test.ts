import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recommend } from '@lerend/core/advice';
import { inspectDeckInstrument } from '@lerend/core/deck';
import type { DeckCard } from '@lerend/core/deck';
import { available } from '@lerend/core/model';
import type { Finding } from '@lerend/core/model';
import { instruments } from '@lerend/instruments';
import { collectiveLearningConditions } from '@lerend/instruments/collective-learning-conditions';
import { leaderSuggestions } from '@lerend/instruments/leader-suggestions';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { sourceDocuments } from '@lerend/instruments/sources';
import { domainsOf } from '../helpers/domains.js';

/** Each suggestion with its lines, and its activities in the order of the document, each with the line where it begins. */
const contents: readonly (readonly [
  suggestion: string,
  lines: string,
  activities: readonly (readonly [id: string, line: number])[],
])[] = [
  [
    'give-trust',
    '483 to 509',
    [
      ['leading-teams', 492],
      ['decide-together', 495],
      ['whole-team-meetings', 498],
      ['be-present', 499],
      ['visit-classes', 502],
      ['accept-decisions', 502],
      ['gauge-tension', 505],
      ['social-activities', 507],
    ],
  ],
  [
    'shared-vision',
    '511 to 534',
    [
      ['involve-teachers', 523],
      ['live-it', 524],
      ['look-through-vision', 526],
      ['touchstone', 527],
      ['hiring', 529],
      ['personal-plans', 531],
      ['judge-courses', 533],
    ],
  ],
  [
    'supporting-conditions',
    '536 to 553',
    [
      ['timetables', 542],
      ['communicate', 543],
      ['subteams', 546],
      ['learning-meetings', 549],
      ['find-time', 552],
    ],
  ],
  [
    'stimulate-learning',
    '555 to 563',
    [
      ['conferences', 556],
      ['observe-colleagues', 557],
      ['report-back', 558],
      ['choose-themes', 559],
      ['buddies', 560],
      ['critical-friends', 561],
      ['budget', 562],
    ],
  ],
  [
    'guide-and-train',
    '565 to 589',
    [
      ['train-for-collective-learning', 566],
      ['train-facilitators', 567],
      ['discuss-views-of-learning', 584],
      ['new-view', 585],
    ],
  ],
  [
    'use-research-and-data',
    '591 to 595',
    [
      ['grounded-decisions', 592],
      ['analyse-own-practice', 593],
      ['action-research', 594],
      ['provide-instruments', 594],
    ],
  ],
  [
    'be-a-learner',
    '597 to 604',
    [
      ['courses', 598],
      ['conferences-self', 598],
      ['keep-reading', 599],
      ['national-networks', 599],
      ['give-talks', 599],
      ['bring-experts', 600],
      ['inform', 601],
      ['refer', 601],
      ['advise', 602],
      ['discuss-effects', 602],
    ],
  ],
];

const { cards } = leaderSuggestions;
const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const checklists = [collectiveLearningConditions, learningOrganisation];

function serving(instrument: string, domain: string, item?: string): readonly DeckCard[] {
  return cards.filter(({ serves }) =>
    serves.some(
      (place) =>
        place.instrument === instrument &&
        place.domain === domain &&
        (item === undefined || place.item === item),
    ),
  );
}

describe('the structure of leader-suggestions', () => {
  test('is what the elements rely on', () => {
    assert.deepEqual(inspectDeckInstrument(leaderSuggestions), []);
  });

  test('has 7 suggestions in the order of table 4, with 8, 7, 5, 7, 4, 4 and 10 activities', () => {
    assert.deepEqual(
      leaderSuggestions.steps,
      contents.map(([id, lines], index) => ({
        id,
        source: { document: '000', place: `suggestion ${index + 1} (lines ${lines})` },
      })),
    );
    assert.deepEqual(
      leaderSuggestions.steps.map(({ id }) => cards.filter(({ step }) => step === id).length),
      [8, 7, 5, 7, 4, 4, 10],
    );
    assert.deepEqual(idsOf(leaderSuggestions.settings), ['school']);
  });

  test('has its cards in the order of the document, each with its place', () => {
    assert.deepEqual(
      cards.map(({ id, step, setting, source }) => ({ id, step, setting, source })),
      contents.flatMap(([step, , activities], suggestion) =>
        activities.map(([id, line], index) => ({
          id,
          step,
          setting: 'school',
          source: {
            document: '000',
            place: `suggestion ${suggestion + 1}, activity ${index + 1} (line ${line})`,
          },
        })),
      ),
    );
  });

  test('uses every id once, in kebab case', () => {
    assert.equal(cards.length, 45);
    assert.equal(new Set(idsOf(cards)).size, 45);
    for (const id of idsOf(cards)) assert.match(id, /^[a-z]+(-[a-z]+)*$/);
  });

  test('comes from a document that the sources name', () => {
    const documents = new Set(idsOf(sourceDocuments));
    const { steps, settings, preconditions } = leaderSuggestions;
    for (const { source } of [leaderSuggestions, ...steps, ...settings, ...cards, ...preconditions]) {
      assert.ok(documents.has(source.document), source.place);
    }
  });

  test('says which of it is editorial', () => {
    assert.deepEqual([...leaderSuggestions.editorial].sort(), [
      'effort',
      'keep-and-share',
      'mode',
      'phases',
      'preconditions',
      'serves',
    ]);
    for (const { basis } of [...cards, ...leaderSuggestions.preconditions]) assert.equal(basis, 'editorial');
  });
});

describe('what the cards of leader-suggestions serve', () => {
  test('every card serves statements and domains that exist, each once, the main one first', async () => {
    const known = new Set<string>();
    for (const { load } of instruments) {
      const instrument = await load();
      for (const domain of domainsOf(instrument)) known.add(`${instrument.id} ${domain}`);
      if (instrument.kind !== 'checklist') continue;
      for (const { domain, id } of instrument.items) known.add(`${instrument.id} ${domain} ${id}`);
    }
    for (const { id, serves } of cards) {
      const used = serves.map(({ instrument, domain, item }) =>
        [instrument, domain, item ?? []].flat().join(' '),
      );
      assert.deepEqual(
        used.filter((place) => !known.has(place)),
        [],
        id,
      );
      assert.equal(new Set(used).size, used.length, id);
      assert.deepEqual(
        serves.map(({ role }) => role),
        serves.map((_, index) => (index === 0 ? 'main' : 'also')),
        id,
      );
      assert.notEqual(serves[0]?.item, undefined, id);
    }
  });

  test('every condition has a card, but for the board and the parents, of whom the suggestions do not speak', () => {
    const without = collectiveLearningConditions.items.filter(
      ({ domain, id }) => serving(collectiveLearningConditions.id, domain, id).length === 0,
    );
    assert.deepEqual(idsOf(without), ['board-involvement', 'parent-relations']);
  });

  test('helps where six-steps has no card of its own for a school that starts', () => {
    const mistakes = serving(learningOrganisation.id, 'supportive-culture', 'mistakes-as-learning');
    assert.deepEqual(idsOf(mistakes), [
      'accept-decisions',
      'gauge-tension',
      'action-research',
      'discuss-effects',
    ]);
    assert.deepEqual(idsOf(mistakes.filter(({ phases }) => phases.includes('early'))), ['gauge-tension']);
    const mainlyAbout = (item: string) =>
      idsOf(
        cards.filter(({ serves }) => serves.some((place) => place.item === item && place.role === 'main')),
      );
    assert.deepEqual(mainlyAbout('lesson-visits'), ['observe-colleagues']);
    assert.deepEqual(mainlyAbout('peer-consultation'), ['critical-friends']);
  });

  test('the phases and the efforts add up', () => {
    const inPhase = (['early', 'partial', 'strong'] as const).map(
      (phase) => cards.filter(({ phases }) => phases.includes(phase)).length,
    );
    const ofEffort = (['low', 'medium', 'high'] as const).map(
      (effort) => cards.filter((card) => card.effort === effort).length,
    );
    assert.deepEqual(inPhase, [23, 38, 14]);
    assert.deepEqual(ofEffort, [23, 16, 6]);
  });

  test('every card suits one phase, or two that are neighbours', () => {
    const allowed = ['early', 'partial', 'strong', 'early partial', 'partial strong'];
    for (const { id, phases } of cards) assert.ok(allowed.includes(phases.join(' ')), id);
  });

  test('a third to a half of the cards are conversations, and every domain with cards has one', () => {
    const talks = cards.filter(({ mode }) => mode === 'conversation');
    assert.ok(talks.length * 3 >= cards.length && talks.length * 2 <= cards.length, `${talks.length}`);
    for (const { id: instrument, domains } of checklists) {
      for (const { id } of domains) {
        const found = serving(instrument, id);
        assert.equal(found.length > 0, id !== 'context', id);
        assert.equal(
          found.some(({ mode }) => mode === 'conversation'),
          id !== 'context',
          id,
        );
      }
    }
  });
});

describe('the order that some plead for', () => {
  const early = (instrument: string, domain: string, norm: number): Finding => ({
    instrument,
    domain,
    signal: 'early',
    basis: { type: 'phase', norm },
  });
  const competences = (norm: number) => early('collective-learning-conditions', 'learning-competences', norm);
  const culture = (norm: number) => early('learning-organisation', 'supportive-culture', norm);
  const development = (norm: number) => early('learning-organisation', 'focus-on-development', norm);

  const goesFirst = (...findings: readonly Finding[]): readonly string[] => {
    const advice = recommend(available(findings), leaderSuggestions);
    assert.equal(advice.status, 'ok');
    return advice.value
      .filter(({ reasons }) => reasons.some(({ role }) => role === 'precondition'))
      .map(({ card }) => card);
  };

  test('only names cards that suit a start, of trust or of vision, for domains that exist', () => {
    for (const { instrument, domain, phase, cards: named, source } of leaderSuggestions.preconditions) {
      assert.equal(phase, 'early');
      assert.match(source.place, /lines 606 to 611/);
      const checklist = checklists.find(({ id }) => id === instrument);
      assert.ok(
        checklist?.domains.some(({ id }) => id === domain),
        domain,
      );
      for (const id of named) {
        const card = cards.find((each) => each.id === id);
        assert.ok(card, id);
        assert.ok(card.phases.includes('early'), id);
        assert.ok(card.step === 'give-trust' || card.step === 'shared-vision', id);
      }
    }
  });

  test('trust goes first where the culture is early', () => {
    assert.deepEqual(goesFirst(culture(0.1)), ['be-present', 'gauge-tension']);
  });

  test('trust, then vision, go before learning together, whatever is weakest', () => {
    const trustThenVision = ['be-present', 'gauge-tension', 'involve-teachers'];
    assert.deepEqual(goesFirst(competences(0.1)), trustThenVision);
    assert.deepEqual(goesFirst(development(0.1)), trustThenVision);
    assert.deepEqual(goesFirst(culture(0.1), development(0.2)), trustThenVision);
    assert.deepEqual(goesFirst(culture(0.2), development(0.1)), trustThenVision);
    assert.deepEqual(goesFirst(competences(0.1), culture(0.2), development(0.1)), trustThenVision);
  });

  test('what does not build on trust does not wait', () => {
    assert.deepEqual(goesFirst(early('collective-learning-conditions', 'organisation', 0.1)), []);
    assert.deepEqual(goesFirst(early('collective-learning-conditions', 'leadership', 0.1)), []);
  });
});

describe('what a strong team keeps and shares', () => {
  test('suits a strong team, and there is something for every domain with cards', () => {
    assert.deepEqual(leaderSuggestions.keepAndShare, [
      'accept-decisions',
      'touchstone',
      'report-back',
      'national-networks',
      'give-talks',
    ]);
    const kept = cards.filter(({ id }) => leaderSuggestions.keepAndShare.includes(id));
    for (const { id, phases } of kept) assert.ok(phases.includes('strong'), id);
    for (const { id: instrument, domains } of checklists) {
      for (const { id } of domains) {
        const shared = serving(instrument, id).filter((card) => kept.includes(card));
        assert.equal(shared.length > 0, id !== 'context', id);
      }
    }
  });
});
