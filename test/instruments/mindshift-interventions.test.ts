import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recommend, reportTeam, tally } from '@lerend/core';
import type { Finding } from '@lerend/core';
import type { DeckCard } from '@lerend/core/deck';
import { available } from '@lerend/core/model';
import { STAGE_SLOT } from '@lerend/core/stages';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { mindshift } from '@lerend/instruments/mindshift';
import { mindshiftInterventions } from '@lerend/instruments/mindshift-interventions';
import { mindshiftInterventionsEn } from '@lerend/instruments/mindshift-interventions/en';
import { mindshiftInterventionsNl } from '@lerend/instruments/mindshift-interventions/nl';
import { sourceCredits } from '@lerend/instruments/sources';
import { valueOf } from '../helpers/small-checklist.js';

const { cards, steps } = mindshiftInterventions;

/** Each phase of table 1 with its line, and its interventions in the order of the table, each with its line or lines. */
const contents = [
  [
    'unwilling',
    'line 370',
    [
      ['wait', 'line 315'],
      ['persuade-unwilling', 'line 316'],
      ['reflective-practicum', 'line 317'],
      ['cognitive-conflict', 'line 318'],
      ['group-pressure', 'line 319'],
      ['break-resistance', 'line 320'],
      ['urgency', 'line 321'],
      ['excitement', 'line 322'],
      ['metaphors', 'line 323'],
    ],
  ],
  [
    'not-yet-willing',
    'line 372',
    [
      ['raise-awareness', 'line 325'],
      ['contradicting-information', 'line 326'],
      ['negative-effects', 'line 327'],
      ['persuade-not-yet-willing', 'line 328'],
      ['walk-through-views', 'line 329'],
      ['evidence-base', 'line 330'],
      ['bridge', 'line 331'],
      ['variation', 'line 332'],
      ['boundary-practices', 'line 333'],
    ],
  ],
  [
    'not-knowing-how',
    'line 374',
    [
      ['demonstrate', 'line 335'],
      ['experiment', 'line 336'],
      ['unlearn-thinking', 'line 337'],
    ],
  ],
  [
    'not-daring',
    'line 376',
    [
      ['self-confidence', 'line 339'],
      ['hands-on', 'line 340'],
      ['safe-practice', 'line 341'],
      ['behaviour-first', 'lines 342 to 343'],
    ],
  ],
  [
    'preparing',
    'lines 378 to 379',
    [
      ['answers', 'line 345'],
      ['planning-help', 'lines 346 to 347'],
      ['gain-experience', 'line 348'],
      ['set-goals', 'line 349'],
      ['visible-results', 'line 350'],
    ],
  ],
  [
    'acting',
    'line 381',
    [
      ['encouragement', 'line 352'],
      ['time-and-chance', 'line 353'],
      ['coaching', 'line 354'],
      ['unlearn-behaviour', 'line 355'],
      ['feedback-acting', 'lines 356 to 359'],
      ['tolerate-relapse', 'line 360'],
      ['pressure', 'line 361'],
    ],
  ],
  [
    'maintaining',
    'line 383',
    [
      ['self-regulation', 'line 363'],
      ['communities', 'line 364'],
      ['feedback-maintaining', 'line 365'],
      ['keep-visible', 'line 366'],
    ],
  ],
] as const;

const order = contents.map(([id]) => id);

type PhaseOfMindshift = (typeof order)[number];

/** The cards of a neighbouring phase that help along. */
const neighbours: Readonly<Record<PhaseOfMindshift, readonly string[]>> = {
  unwilling: [],
  'not-yet-willing': ['group-pressure', 'excitement'],
  'not-knowing-how': ['bridge', 'hands-on'],
  'not-daring': ['demonstrate', 'gain-experience'],
  preparing: ['time-and-chance'],
  acting: ['visible-results', 'communities', 'keep-visible'],
  maintaining: [],
};

const signalOf = (phase: string): 'early' | 'partial' | 'strong' => {
  if (phase === order.at(-1)) return 'strong';
  return phase === order[0] ? 'early' : 'partial';
};

const normOf = (phase: string): number => order.findIndex((each) => each === phase) / (order.length - 1);

/** That people stand at a phase, as a report of stages says it. */
function standingAt(domain: PhaseOfMindshift, half: boolean, share = half ? 0.6 : 0.3): Finding {
  return {
    instrument: 'mindshift',
    domain,
    signal: signalOf(domain),
    basis: { type: 'stage', half, share, norm: normOf(domain) },
  };
}

/** That half have reached a phase in a team that stands at both ends. */
function dividedAt(domain: PhaseOfMindshift): Finding {
  return {
    instrument: 'mindshift',
    domain,
    signal: 'divided',
    basis: { type: 'polarised', phaseByMean: signalOf(domain), norm: normOf(domain) },
  };
}

const advised = (findings: readonly Finding[], limit?: number) =>
  valueOf(
    recommend(available(findings), mindshiftInterventions, { ...(limit === undefined ? {} : { limit }) }),
  );

/** The report of a team in which so many people picked each phase. */
const reportOf = (people: Readonly<Partial<Record<PhaseOfMindshift, number>>>) =>
  reportTeam(
    mindshift,
    tally(
      mindshift,
      order.flatMap((phase, index) =>
        Array.from({ length: people[phase] ?? 0 }, () => ({
          instrument: mindshift.id,
          version: mindshift.version,
          answers: { [STAGE_SLOT]: index + 1 },
        })),
      ),
    ),
  );

const idsOf = (list: readonly DeckCard[]): readonly string[] => list.map(({ id }) => id);

describe('the structure of mindshift-interventions', () => {
  test('has 41 cards for seven phases, in one setting', () => {
    assert.deepEqual(
      steps.map(({ id }) => cards.filter(({ step }) => step === id).length),
      [9, 9, 3, 4, 5, 7, 4],
    );
    assert.equal(cards.length, 41);
    assert.deepEqual(
      mindshiftInterventions.settings.map(({ id }) => id),
      ['school'],
    );
    for (const { id, setting } of cards) assert.equal(setting, 'school', id);
  });

  test('has the phases that a team finds itself in, in their order', () => {
    assert.deepEqual(
      steps.map(({ id }) => id),
      mindshift.stages.map(({ id }) => id),
    );
  });

  test('has phases and cards in the order of the table, each with its place', () => {
    assert.deepEqual(
      steps.map(({ id, source }) => [id, source]),
      contents.map(([id, line], index) => [
        id,
        { document: '003', place: `table 1, phase ${index + 1} (${line})` },
      ]),
    );
    assert.deepEqual(
      cards.map(({ id, step, source }) => ({ id, step, source })),
      contents.flatMap(([step, , entries], phase) =>
        entries.map(([id, line], bullet) => ({
          id,
          step,
          source: { document: '003', place: `table 1, phase ${phase + 1}, bullet ${bullet + 1} (${line})` },
        })),
      ),
    );
  });

  test('uses every id once, in kebab case', () => {
    const ids = [...cards, ...steps].map(({ id }) => id);
    assert.equal(new Set(ids).size, 48);
    assert.equal(ids.length, 48);
    for (const id of ids) assert.match(id, /^[a-z]+(-[a-z]+)*$/);
  });

  test('has persuading and feedback in two phases each, under ids and texts of their own', () => {
    for (const [twice, phases] of [
      ['persuade', ['unwilling', 'not-yet-willing']],
      ['feedback', ['acting', 'maintaining']],
    ] as const) {
      const pair = cards.filter(({ id }) => id.startsWith(twice));
      assert.deepEqual(
        pair.map(({ id, step }) => [id, step]),
        phases.map((phase) => [`${twice}-${phase}`, phase]),
      );
      for (const { cards: texts } of [mindshiftInterventionsNl, mindshiftInterventionsEn]) {
        const [one, other] = pair.map(({ id }) => texts[id]);
        assert.ok(one && other);
        assert.notEqual(one.title, other.title);
        assert.notEqual(one.description, other.description);
      }
    }
  });

  test('names the three forms of feedback on one card: on experience, on film and live', () => {
    const described = [mindshiftInterventionsNl, mindshiftInterventionsEn].map(
      ({ cards: texts }) => texts['feedback-acting']?.description ?? '',
    );
    for (const [index, forms] of [
      [/na de les wat je meemaakte/, /kijkt samen een filmpje/, /tijdens de les zelf/],
      [/afterwards what you went through/, /watch a film clip together/, /live, during the lesson/],
    ].entries()) {
      for (const form of forms) assert.match(described[index] ?? '', form);
    }
  });

  test('credits whose phases these are, and whose way of becoming aware', () => {
    assert.deepEqual(
      ['simons-mindshift', 'schon'].map((id) => {
        const credit = sourceCredits.find((each) => each.id === id);
        return [credit?.authors, credit?.year, credit?.documents];
      }),
      [
        [['Simons'], 2013, ['003']],
        [['Schön'], undefined, ['003']],
      ],
    );
  });
});

describe('what the cards of mindshift-interventions serve', () => {
  test('every card is mainly for its own phase as a whole', () => {
    for (const { id, step, serves } of cards) {
      const [main, ...others] = serves;
      assert.deepEqual(main, { instrument: 'mindshift', domain: step, role: 'main' }, id);
      for (const { role } of others) assert.equal(role, 'also', id);
    }
  });

  test('some help along in the phase beside their own', () => {
    for (const phase of order) {
      const also = cards.filter(({ serves }) =>
        serves.some(
          ({ instrument, domain, role }) => instrument === 'mindshift' && domain === phase && role === 'also',
        ),
      );
      assert.deepEqual(idsOf(also), neighbours[phase], phase);
      for (const { id, step } of also) {
        const steps = order.findIndex((each) => each === step) - order.indexOf(phase);
        assert.ok(Math.abs(steps) <= 2, id);
      }
    }
  });

  test('one helps a school where mistakes do not feel like learning yet', () => {
    const elsewhere = cards.flatMap(({ id, serves }) =>
      serves.flatMap((place) => (place.instrument === 'mindshift' ? [] : [{ id, ...place }])),
    );
    assert.deepEqual(elsewhere, [
      {
        id: 'safe-practice',
        instrument: 'learning-organisation',
        domain: 'supportive-culture',
        item: 'mistakes-as-learning',
        role: 'also',
      },
    ]);
    const item = learningOrganisation.items.find(({ id }) => id === 'mistakes-as-learning');
    assert.equal(item?.domain, 'supportive-culture');
  });

  test('every card suits what a report says of each phase that it serves, and nothing else', () => {
    for (const { id, phases, serves } of cards) {
      const said = new Set(
        serves.flatMap(({ instrument, domain }) => (instrument === 'mindshift' ? [signalOf(domain)] : [])),
      );
      // A school that is early in learning from mistakes can practise safely as well.
      if (id === 'safe-practice') said.add('early');
      assert.deepEqual([...phases].sort(), [...said].sort(), id);
    }
  });

  test('the efforts add up', () => {
    assert.deepEqual(
      (['low', 'medium', 'high'] as const).map(
        (effort) => cards.filter((card) => card.effort === effort).length,
      ),
      [25, 14, 2],
    );
  });

  test('every phase has a conversation for a team that stands at both ends', () => {
    assert.deepEqual(
      order.map((phase) =>
        idsOf(cards.filter(({ step, mode }) => step === phase && mode === 'conversation')),
      ),
      [
        ['persuade-unwilling', 'cognitive-conflict', 'break-resistance', 'urgency', 'metaphors'],
        [
          'raise-awareness',
          'contradicting-information',
          'negative-effects',
          'persuade-not-yet-willing',
          'walk-through-views',
          'variation',
        ],
        ['unlearn-thinking'],
        ['self-confidence'],
        ['answers', 'planning-help', 'set-goals', 'visible-results'],
        ['tolerate-relapse'],
        ['self-regulation', 'feedback-maintaining'],
      ],
    );
  });

  test('lets no card go first, and keeps and shares with those of the last phase', () => {
    assert.deepEqual(mindshiftInterventions.preconditions, []);
    assert.deepEqual(
      mindshiftInterventions.keepAndShare,
      idsOf(cards.filter(({ step }) => step === 'maintaining')),
    );
  });

  test('says which of it is editorial', () => {
    assert.deepEqual(mindshiftInterventions.editorial, [
      'phases',
      'serves',
      'effort',
      'mode',
      'keep-and-share',
    ]);
    for (const { id, basis } of cards) assert.equal(basis, 'editorial', id);
  });
});

describe('what mindshift-interventions advises', () => {
  /** The cards for a team of which half have reached a phase: those of the phase by effort, then those that help along. */
  const expected: Readonly<Record<PhaseOfMindshift, readonly string[]>> = {
    unwilling: [
      'wait',
      'persuade-unwilling',
      'cognitive-conflict',
      'urgency',
      'excitement',
      'metaphors',
      'reflective-practicum',
      'group-pressure',
      'break-resistance',
    ],
    'not-yet-willing': [
      'raise-awareness',
      'contradicting-information',
      'negative-effects',
      'persuade-not-yet-willing',
      'evidence-base',
      'variation',
      'walk-through-views',
      'bridge',
      'boundary-practices',
      'excitement',
      'group-pressure',
    ],
    'not-knowing-how': ['demonstrate', 'unlearn-thinking', 'experiment', 'bridge', 'hands-on'],
    'not-daring': [
      'self-confidence',
      'safe-practice',
      'behaviour-first',
      'hands-on',
      'demonstrate',
      'gain-experience',
    ],
    preparing: [
      'answers',
      'set-goals',
      'visible-results',
      'planning-help',
      'gain-experience',
      'time-and-chance',
    ],
    acting: [
      'encouragement',
      'tolerate-relapse',
      'time-and-chance',
      'unlearn-behaviour',
      'feedback-acting',
      'pressure',
      'coaching',
      'visible-results',
      'keep-visible',
      'communities',
    ],
    maintaining: ['self-regulation', 'feedback-maintaining', 'keep-visible', 'communities'],
  };

  for (const phase of order) {
    test(`a team of which half have reached "${phase}" gets the cards of that phase first, each with its reason`, () => {
      const finding = standingAt(phase, true);
      const found = advised([finding], 41);
      assert.deepEqual(
        found.map(({ card }) => card),
        expected[phase],
      );
      const { signal, basis } = finding;
      for (const { card, step, reasons } of found) {
        const own = step === phase;
        const role = phase === 'maintaining' ? 'keep-and-share' : own ? 'main' : 'also';
        assert.deepEqual(
          reasons,
          [{ instrument: 'mindshift', domain: phase, signal, basis, role, fit: 'phase' }],
          card,
        );
      }
      const own = cards.filter(({ step }) => step === phase).length;
      assert.deepEqual(
        found.slice(0, own).map(({ step }) => step),
        Array.from({ length: own }, () => phase),
      );
      assert.deepEqual(
        advised([finding]).map(({ card }) => card),
        expected[phase].slice(0, 5),
      );
    });
  }

  test('others take turns with the half, however far they are from it', () => {
    const found = advised([standingAt('acting', true), standingAt('unwilling', false)]);
    assert.deepEqual(
      found.map(({ card, reasons }) => [card, reasons[0]?.domain]),
      [
        ['encouragement', 'acting'],
        ['wait', 'unwilling'],
        ['tolerate-relapse', 'acting'],
        ['persuade-unwilling', 'unwilling'],
        ['time-and-chance', 'acting'],
      ],
    );
  });

  test('a team that stands at both ends begins with a conversation, and presses nobody', () => {
    const found = advised([dividedAt('acting'), standingAt('unwilling', false, 0.45)], 41);
    assert.deepEqual(
      [found[0]?.card, found[0]?.mode, found[0]?.reasons[0]?.signal],
      ['tolerate-relapse', 'conversation', 'divided'],
    );
    assert.ok(found.some(({ card }) => card === 'wait'));
    assert.ok(found.every(({ card }) => card !== 'pressure'));
    for (const { card, mode, reasons } of found) {
      if (reasons.some(({ signal }) => signal === 'divided')) assert.equal(mode, 'conversation', card);
    }
  });

  test('every phase in which a team is divided has a conversation that suits it', () => {
    for (const phase of order) {
      const found = advised([dividedAt(phase)]);
      assert.ok(found.length > 0, phase);
      assert.equal(found[0]?.step, phase);
      for (const { card, mode, reasons } of found) {
        assert.equal(mode, 'conversation', card);
        assert.deepEqual(
          reasons.map(({ domain, signal, fit }) => [domain, signal, fit]),
          [[phase, 'divided', 'phase']],
          card,
        );
      }
    }
  });

  test('the report of a team that stands together leads to the cards of its phase', () => {
    for (const phase of order) {
      const { findings } = reportOf({ [phase]: 8 });
      assert.deepEqual(
        valueOf(recommend(findings, mindshiftInterventions)).map(({ card }) => card),
        expected[phase].slice(0, 5),
        phase,
      );
    }
  });

  test('the report of a team that stands at both ends leads to a conversation first, and to those who do not want', () => {
    const { findings } = reportOf({ unwilling: 6, acting: 6 });
    assert.deepEqual(
      valueOf(findings).map(({ domain, signal }) => [domain, signal]),
      [
        ['acting', 'divided'],
        ['unwilling', 'early'],
      ],
    );
    const found = valueOf(recommend(findings, mindshiftInterventions));
    assert.equal(found[0]?.card, 'tolerate-relapse');
    assert.ok(found.slice(1).some(({ step }) => step === 'unwilling'));
  });

  test('a team that does not know where it stands gets no card', () => {
    const unseen: Finding = {
      instrument: 'mindshift',
      domain: 'acting',
      signal: 'unseen',
      basis: { type: 'dont-know', share: 0.4 },
    };
    assert.deepEqual(advised([unseen]), []);
  });
});
