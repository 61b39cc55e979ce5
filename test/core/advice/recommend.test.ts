import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { recommend } from '@lerend/core/advice';
import type { Recommendation } from '@lerend/core/advice';
import { available, notDefined, withheld } from '@lerend/core/model';
import type { Finding, PhaseByMean } from '@lerend/core/model';
import { sixSteps } from '@lerend/instruments/six-steps';
import { valueOf } from '../../helpers/small-checklist.js';

const NORMS: Readonly<Record<PhaseByMean, number>> = { early: 0.2, partial: 0.5, strong: 0.8 };
const SCHOOL = 'learning-organisation';

function phaseAt(place: Pick<Finding, 'instrument' | 'domain' | 'item'>, signal: PhaseByMean): Finding {
  return { ...place, signal, basis: { type: 'phase', norm: NORMS[signal] } };
}

function dividedAt(
  place: Pick<Finding, 'instrument' | 'domain' | 'item'>,
  phaseByMean: PhaseByMean,
): Finding {
  return { ...place, signal: 'divided', basis: { type: 'polarised', phaseByMean, norm: NORMS[phaseByMean] } };
}

function recommended(findings: readonly Finding[], limit = 56): readonly Recommendation[] {
  return valueOf(recommend(available(findings), sixSteps, { limit }));
}

/** Every place that the deck's cards serve, domains included. */
const places = [
  ...new Map(
    sixSteps.cards
      .flatMap(({ serves }) => serves)
      .flatMap(({ instrument, domain, item }) => [
        { instrument, domain },
        ...(item === undefined ? [] : [{ instrument, domain, item }]),
      ])
      .map((place) => [JSON.stringify(place), place] as const),
  ).values(),
];

const someFindings = fc.subarray(places, { minLength: 1 }).chain((chosen) =>
  fc.tuple(
    ...chosen.map((place) =>
      fc
        .record({
          phase: fc.constantFrom<PhaseByMean>('early', 'partial', 'strong'),
          kind: fc.constantFrom('phase', 'divided', 'unseen'),
        })
        .map(({ phase, kind }): Finding => {
          if (kind === 'divided') return dividedAt(place, phase);
          if (kind === 'unseen')
            return { ...place, signal: 'unseen', basis: { type: 'dont-know', share: 0.4 } };
          return phaseAt(place, phase);
        }),
    ),
  ),
);

test('withheld or undefined findings give no cards and hand on their reason', () => {
  for (const figure of [
    withheld('below-minimum'),
    withheld('would-reveal-small-group'),
    notDefined('no-data'),
  ]) {
    assert.deepEqual(recommend(figure, sixSteps), figure);
  }
});

test('a report in which nothing asks for attention gives no cards, and that is no lack of data', () => {
  assert.deepEqual(recommend(available([]), sixSteps), available([]));
});

test('five cards at the most unless another limit is asked', () => {
  const findings = places.map((place) => phaseAt(place, 'early'));
  assert.equal(valueOf(recommend(available(findings), sixSteps)).length, 5);
  assert.equal(recommended(findings, 2).length, 2);
});

test('a setting that the deck does not have, and a limit that is no count, are programming errors', () => {
  assert.throws(() => recommend(available([]), sixSteps, { setting: 'home' }), RangeError);
  for (const limit of [0, -1, 1.5, Number.NaN]) {
    assert.throws(() => recommend(available([]), sixSteps, { limit }), RangeError);
  }
});

test('what more than a quarter does not know asks for no card', () => {
  const place = { instrument: SCHOOL, domain: 'using-expertise', item: 'tasks-by-expertise' };
  const unseen: Finding = { ...place, signal: 'unseen', basis: { type: 'dont-know', share: 0.3 } };
  assert.deepEqual(recommended([unseen]), []);
  assert.notDeepEqual(recommended([phaseAt(place, 'early')]), []);
});

test('stages take turns, and the one that half have reached begins', () => {
  const stageAt = (domain: string, signal: PhaseByMean, half: boolean, norm: number): Finding => ({
    instrument: SCHOOL,
    domain,
    signal,
    basis: { type: 'stage', half, share: 0.5, norm },
  });
  const others = stageAt('using-expertise', 'early', false, 0);
  const reached = stageAt('focus-on-development', 'partial', true, 0.8);
  assert.deepEqual(
    recommended([others, reached], 4).map(({ reasons }) => reasons[0]?.domain),
    ['focus-on-development', 'using-expertise', 'focus-on-development', 'using-expertise'],
  );
  // The phase of a statement does say how weak it is, so there what is early goes first.
  assert.deepEqual(
    recommended(
      [
        phaseAt({ instrument: SCHOOL, domain: 'using-expertise' }, 'early'),
        phaseAt({ instrument: SCHOOL, domain: 'focus-on-development' }, 'partial'),
      ],
      4,
    ).map(({ reasons }) => reasons[0]?.domain),
    ['using-expertise', 'using-expertise', 'using-expertise', 'using-expertise'],
  );
});

test('a main card that suits the phase comes before one that helps along', () => {
  const findings = [
    phaseAt({ instrument: SCHOOL, domain: 'using-expertise' }, 'partial'),
    phaseAt({ instrument: SCHOOL, domain: 'using-expertise', item: 'tasks-by-expertise' }, 'partial'),
  ];
  const cards = recommended(findings);
  // Three main cards, lower effort first and then the deck's order; the fourth helps along.
  assert.deepEqual(
    cards.map(({ card, reasons }) => [card, reasons[0]?.role]),
    [
      ['recruit-for-gaps', 'main'],
      ['needs-and-gaps', 'main'],
      ['grow-or-bring-in', 'also'],
      ['specialist-roles', 'also'],
    ],
  );
});

test('weak places take turns, the weakest first', () => {
  const weakest = { instrument: SCHOOL, domain: 'using-expertise', item: 'grounded-choices' };
  const weak = { instrument: SCHOOL, domain: 'using-expertise', item: 'tasks-by-expertise' };
  const [first, second] = recommended([
    phaseAt(weak, 'partial'),
    { ...weakest, signal: 'partial', basis: { type: 'phase', norm: 0.34 } },
  ]);
  assert.deepEqual(first?.reasons[0]?.item, 'grounded-choices');
  assert.deepEqual(second?.reasons[0]?.item, 'tasks-by-expertise');
});

test('main cards for an early place go before those for a partial one', () => {
  const cards = recommended(
    [
      phaseAt({ instrument: SCHOOL, domain: 'using-expertise', item: 'grounded-choices' }, 'partial'),
      phaseAt({ instrument: SCHOOL, domain: 'using-expertise', item: 'tasks-by-expertise' }, 'early'),
    ],
    3,
  );
  assert.deepEqual(
    cards.map(({ card }) => card),
    ['development-talks', 'needs-and-gaps', 'use-literature'],
  );
});

test('a card that is mainly about what is strong already goes after others that help along', () => {
  const place = { instrument: SCHOOL, domain: 'focus-on-development' };
  const weakest: Finding = {
    ...place,
    item: 'lesson-visits',
    signal: 'early',
    basis: { type: 'phase', norm: 0.1 },
  };
  const others = [phaseAt({ ...place, item: 'peer-consultation' }, 'early')];
  const first = (findings: readonly Finding[]) => recommended([weakest, ...others, ...findings], 1)[0]?.card;
  assert.equal(first([]), 'share-good-practice');
  assert.equal(
    first([phaseAt({ ...place, item: 'reflective-dialogue' }, 'strong')]),
    'train-collaboration-skills',
  );
});

test('where a statement divides, a conversation about it leads even before weaker places', () => {
  const [first] = recommended([
    phaseAt({ instrument: SCHOOL, domain: 'using-expertise', item: 'tasks-by-expertise' }, 'early'),
    dividedAt({ instrument: SCHOOL, domain: 'supportive-culture', item: 'speaking-up' }, 'partial'),
  ]);
  assert.equal(first?.mode, 'conversation');
  assert.equal(first.reasons[0]?.item, 'speaking-up');
  assert.equal(first.reasons[0].signal, 'divided');
});

test('where a whole domain divides, its conversations come before its actions', () => {
  const domain = { instrument: SCHOOL, domain: 'supportive-culture' };
  const findings = [
    dividedAt(domain, 'partial'),
    ...places
      .filter((place) => place.domain === domain.domain && 'item' in place)
      .map((place) => phaseAt(place, 'partial')),
  ];
  const modes = recommended(findings).map(({ mode }) => mode);
  assert.ok(modes.includes('action') && modes.includes('conversation'));
  assert.ok(modes.lastIndexOf('conversation') < modes.indexOf('action'), modes.join());
});

test('for any findings, a divided place has its conversations before its actions', () => {
  fc.assert(
    fc.property(someFindings, (findings) => {
      const cards = recommended(findings);
      for (const { domain, item } of findings.filter(({ signal }) => signal === 'divided')) {
        const modes = cards
          .filter(({ reasons }) =>
            reasons.some(
              (reason) => reason.domain === domain && reason.item === item && reason.signal === 'divided',
            ),
          )
          .map(({ mode }) => mode);
        if (!modes.includes('action')) continue;
        assert.ok(modes.lastIndexOf('conversation') < modes.indexOf('action'));
      }
    }),
  );
});

test('for any findings, every reason is one of them and every card has one', () => {
  fc.assert(
    fc.property(someFindings, (findings) => {
      const known = new Set(findings.map((finding) => JSON.stringify(pick(finding))));
      const cards = recommended(findings);
      assert.equal(new Set(cards.map(({ card }) => card)).size, cards.length);
      for (const { reasons } of cards) {
        assert.ok(reasons.length > 0);
        for (const reason of reasons) assert.ok(known.has(JSON.stringify(pick(reason))));
      }
    }),
  );
});

test('for any findings, a strong domain is there to keep and share only', () => {
  fc.assert(
    fc.property(someFindings, fc.constantFrom(...places), (others, { instrument, domain }) => {
      const findings = [
        phaseAt({ instrument, domain }, 'strong'),
        ...others.filter((finding) => finding.item !== undefined || finding.domain !== domain),
      ];
      for (const { reasons } of recommended(findings)) {
        for (const reason of reasons)
          if (reason.domain === domain) assert.equal(reason.role, 'keep-and-share');
      }
    }),
  );
});

test('for any findings, a card of another phase is used only where none suits', () => {
  fc.assert(
    fc.property(someFindings, (findings) => {
      const reasons = recommended(findings).flatMap((card) =>
        card.reasons.map((reason) => ({ card, reason })),
      );
      for (const { card, reason } of reasons) {
        if (reason.role !== 'main' && reason.role !== 'also') continue;
        if (reason.signal === 'divided' || reason.signal === 'unseen') continue;
        assert.equal(reason.fit === 'phase', card.phases.includes(reason.signal));
        if (reason.fit === 'phase') continue;
        const better = sixSteps.cards.filter(
          ({ serves, phases }) =>
            serves.some(
              ({ domain, item }) => domain === reason.domain && [item, undefined].includes(reason.item),
            ) && phases.some((phase) => phase === reason.signal),
        );
        assert.deepEqual(better, []);
      }
    }),
  );
});

test('the same findings give the same cards, and the limit only cuts', () => {
  fc.assert(
    fc.property(someFindings, fc.integer({ min: 1, max: 56 }), (findings, limit) => {
      const cards = recommended(findings);
      assert.deepEqual(recommended(structuredClone(findings)), cards);
      assert.deepEqual(recommended(findings, limit), cards.slice(0, limit));
    }),
  );
});

function pick({
  instrument,
  domain,
  item,
  signal,
  basis,
}: Pick<Finding, 'instrument' | 'domain' | 'item' | 'signal' | 'basis'>) {
  return { instrument, domain, item: item ?? null, signal, basis };
}

test('a card for a whole domain is one for each of its statements', () => {
  const [first] = sixSteps.cards;
  assert.ok(first !== undefined);
  const deck = {
    ...sixSteps,
    cards: [
      {
        ...first,
        phases: ['early'] as const,
        serves: [{ instrument: SCHOOL, domain: 'supportive-culture', role: 'also' as const }],
      },
    ],
    preconditions: [],
    keepAndShare: [],
  };
  const place = { instrument: SCHOOL, domain: 'supportive-culture', item: 'support-when-hard' };
  const [card] = valueOf(recommend(available([phaseAt(place, 'early')]), deck));
  assert.equal(card?.card, first.id);
  assert.equal(card.reasons[0]?.item, place.item);
  const elsewhere = phaseAt({ ...place, domain: 'focus-on-development' }, 'early');
  assert.deepEqual(valueOf(recommend(available([elsewhere]), deck)), []);
});
