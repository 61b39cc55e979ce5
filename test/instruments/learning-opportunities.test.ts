import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recommend } from '@lerend/core';
import type { DeckCard, ServedItem } from '@lerend/core/deck';
import { learningOpportunities } from '@lerend/instruments/learning-opportunities';
import { sourceCredits } from '@lerend/instruments/sources';
import { valueOf } from '../helpers/small-checklist.js';
import { byDomain, reportWith } from '../helpers/team.js';
import { checklists, pairLists, stageLists } from './shipped.js';

const { cards, steps } = learningOpportunities;

/** Each step with its list in section 6.1, and its cards in the order of that list: their entry and its line. */
const contents = [
  [
    'self-directed-learning',
    'activities for self-directed learning',
    [
      ['review-goals', 'bullet 1', 2315],
      ['show-own-learning', 'bullet 2', 2318],
      ['match-strategies', 'bullet 3', 2319],
      ['use-learning-materials', 'bullet 4', 2320],
      ['review-self-tests', 'bullet 5', 2321],
      ['check-along-the-way', 'bullet 6', 2322],
    ],
  ],
  [
    'learning-while-working',
    'processes of learning while working',
    [
      ['get-feedback', 'item a', 2344],
      ['reflect-in-quiet', 'item b', 2345],
      ['build-own-theory', 'item c', 2346],
      ['try-something-new', 'item d', 2347],
    ],
  ],
  [
    'learning-from-experience',
    'activities for learning from experience',
    [
      ['complex-problems', 'bullet 1', 2350],
      ['create-experiences', 'bullet 2', 2351],
      ['make-experience-explicit', 'bullet 3', 2352],
      ['learn-in-networks', 'bullet 4', 2353],
      ['carry-over', 'bullet 5', 2354],
    ],
  ],
] as const;

/** Each domain, stage or pair that a card serves, with the number of cards that suit it early, partial and strong. */
const served = [
  ['brain-principles', 'principles', 3, 5, 2],
  ['brain-principles', 'conditions', 3, 4, 1],
  ['curiosity', 'aspects', 4, 4, 1],
  ['curiosity', 'forms', 3, 5, 2],
  ['deep-learning', 'surface', 4, 4, 0],
  ['deep-learning', 'deep', 1, 4, 3],
  ['deep-learning', 'transfer', 0, 4, 4],
  ['feedback', 'aspects', 3, 4, 1],
  ['feedback', 'guidelines', 3, 4, 1],
  ['feedback', 'learning-to-give', 4, 4, 1],
  ['growth-mindset', 'development', 3, 3, 1],
  ['growth-mindset', 'prediction', 3, 4, 1],
  ['growth-mindset', 'heredity', 2, 4, 2],
  ['learning-agility', 'agility', 4, 5, 1],
  ['learning-capacity', 'guided', 2, 4, 2],
  ['learning-capacity', 'self-directed', 4, 5, 2],
  ['learning-capacity', 'experiential', 4, 7, 3],
  ['learning-organisation', 'supportive-culture', 2, 1, 0],
  ['learning-organisation', 'focus-on-development', 1, 4, 3],
  ['learning-organisation', 'using-expertise', 2, 2, 0],
  ['learning-professional', 'professional', 0, 1, 1],
  ['learning-professional', 'learning-professional', 3, 4, 1],
  ['learning-professional', 'professional-learning-culture', 2, 3, 1],
  ['mindset-pairs', 'role', 2, 3, 1],
  ['mindset-pairs', 'causes', 2, 4, 2],
  ['mindset-pairs', 'talk', 3, 3, 1],
  ['mindset-pairs', 'assessment', 2, 3, 1],
  ['mindset-pairs', 'dialogue', 3, 4, 1],
  ['mindset-pairs', 'challenge', 4, 4, 1],
  ['mindset-pairs', 'relations', 3, 4, 1],
  ['mindset-pairs', 'language-of-learning', 2, 3, 2],
  ['motivation-needs', 'needs', 3, 4, 1],
  ['school-as-learning-organisation', 'shared-vision', 0, 1, 1],
  ['school-as-learning-organisation', 'lifelong-learning', 3, 4, 2],
  ['school-as-learning-organisation', 'team-learning', 2, 3, 1],
  ['school-as-learning-organisation', 'inquiry-innovation', 1, 1, 0],
  ['school-as-learning-organisation', 'systems', 1, 2, 1],
  ['school-as-learning-organisation', 'external-environment', 0, 1, 1],
  ['school-as-learning-organisation', 'learning-leadership', 1, 0, 0],
  ['team-learning-routine', 'team-learning', 4, 7, 3],
] as const;

const phases = ['early', 'partial', 'strong'] as const;

const count = (list: readonly DeckCard[], phase: (typeof phases)[number]): number =>
  list.filter((card) => card.phases.includes(phase)).length;

const serving = (instrument: string, domain: string): readonly DeckCard[] =>
  cards.filter((card) =>
    card.serves.some((place) => place.instrument === instrument && place.domain === domain),
  );

function checklist(id: string) {
  const found = checklists.find(({ instrument }) => instrument.id === id);
  assert.ok(found, `${id} is not shipped`);
  return found.instrument;
}

/** The name of a place: a statement, or a domain, stage or pair as a whole. */
const nameOf = ({ instrument, domain, item }: Omit<ServedItem, 'role'>): string =>
  [instrument, domain, item].filter((part) => part !== undefined).join(' ');

/** Every place that there is, in the order of the instruments. */
const places: readonly string[] = [
  ...checklists.flatMap(({ instrument: { id: instrument, domains, items } }) => [
    ...domains.map(({ id: domain }) => nameOf({ instrument, domain })),
    ...items.map(({ id: item, domain }) => nameOf({ instrument, domain, item })),
  ]),
  ...stageLists.flatMap(({ instrument: { id: instrument, stages } }) =>
    stages.map(({ id: domain }) => nameOf({ instrument, domain })),
  ),
  ...pairLists.flatMap(({ instrument: { id: instrument, pairs } }) =>
    pairs.map(({ id: domain }) => nameOf({ instrument, domain })),
  ),
];

describe('the structure of learning-opportunities', () => {
  test('has 3 steps of 6, 4 and 5 cards, for one setting', () => {
    assert.deepEqual(
      steps.map(({ id }) => [id, cards.filter(({ step }) => step === id).length]),
      [
        ['self-directed-learning', 6],
        ['learning-while-working', 4],
        ['learning-from-experience', 5],
      ],
    );
    assert.deepEqual(
      learningOpportunities.settings.map(({ id }) => id),
      ['school'],
    );
    for (const { id, setting } of cards) assert.equal(setting, 'school', id);
  });

  test('has its steps and cards in the order of the document, each with its place', () => {
    assert.deepEqual(
      steps.map(({ id, source }) => [id, source]),
      contents.map(([id, list]) => [id, { document: '003', place: `section 6.1, ${list}` }]),
    );
    assert.deepEqual(
      cards.map(({ id, step, source }) => ({ id, step, source })),
      contents.flatMap(([step, list, entries]) =>
        entries.map(([id, entry, line]) => ({
          id,
          step,
          source: { document: '003', place: `section 6.1, ${list}, ${entry} (line ${line})` },
        })),
      ),
    );
  });

  test('uses every id once, in kebab case', () => {
    const ids = [...cards, ...steps].map(({ id }) => id);
    assert.equal(new Set(ids).size, 18);
    assert.equal(ids.length, 18);
    for (const id of ids) assert.match(id, /^[a-z]+(-[a-z]+)*$/);
  });

  test('credits whoever named the processes of learning while working', () => {
    const credit = sourceCredits.find(({ id }) => id === 'simons-processes');
    assert.deepEqual(credit?.authors, ['Simons']);
    assert.equal(credit.year, 1997);
    assert.deepEqual(credit.documents, ['003']);
  });
});

describe('what the cards of learning-opportunities serve', () => {
  test('every card serves places of shipped instruments, each once, the main one first', () => {
    for (const card of cards) {
      const used = card.serves.map(nameOf);
      assert.deepEqual(
        used.filter((name) => !places.includes(name)),
        [],
        card.id,
      );
      assert.equal(new Set(used).size, used.length, card.id);
      assert.deepEqual(
        card.serves.map(({ role }) => role),
        card.serves.map((_, index) => (index === 0 ? 'main' : 'also')),
        card.id,
      );
      assert.notEqual(card.serves[0]?.item, undefined, `${card.id} is mainly for a single statement`);
    }
  });

  test('each domain that is served has cards for its phases, but for those that the table leaves at 0', () => {
    const pairs = new Map(
      cards
        .flatMap(({ serves }) => serves)
        .map(({ instrument, domain }) => [`${instrument} ${domain}`, { instrument, domain }]),
    );
    assert.deepEqual(
      [...pairs.values()]
        .map(({ instrument, domain }) => {
          const list = serving(instrument, domain);
          return [instrument, domain, ...phases.map((phase) => count(list, phase))] as const;
        })
        .sort(
          ([a, one], [b, other]) =>
            a.localeCompare(b) || places.indexOf(`${a} ${one}`) - places.indexOf(`${b} ${other}`),
        ),
      served,
    );
  });

  test('serves the statements on the capacity to learn, but for three', () => {
    const reached = new Set(
      cards.flatMap(({ serves }) =>
        serves.filter(({ instrument }) => instrument === 'learning-capacity').map(({ item }) => item),
      ),
    );
    assert.deepEqual(
      checklist('learning-capacity')
        .items.map(({ id }) => id)
        .filter((id) => !reached.has(id)),
      // About courses that others give, and about being at home in a subject: other means are for these.
      ['training-readiness', 'guided-affect', 'subject-autonomy'],
    );
  });

  test('serves every statement on how a team plans its learning', () => {
    const reached = new Set(
      cards.flatMap(({ serves }) =>
        serves.filter(({ instrument }) => instrument === 'team-learning-routine').map(({ item }) => item),
      ),
    );
    assert.deepEqual(
      checklist('team-learning-routine')
        .items.map(({ id }) => id)
        .filter((id) => !reached.has(id)),
      [],
    );
  });

  test('every card suits one phase, or two that are neighbours, and the phases and efforts add up', () => {
    const allowed = ['early', 'partial', 'strong', 'early partial', 'partial strong'];
    for (const card of cards) assert.ok(allowed.includes(card.phases.join(' ')), card.id);
    assert.deepEqual(
      phases.map((phase) => count(cards, phase)),
      [9, 14, 6],
    );
    assert.deepEqual(
      (['low', 'medium', 'high'] as const).map(
        (effort) => cards.filter((card) => card.effort === effort).length,
      ),
      [7, 7, 1],
    );
  });

  test('has conversations for a team that sees its way of learning differently', () => {
    assert.deepEqual(
      cards.filter(({ mode }) => mode === 'conversation').map(({ id }) => id),
      [
        'review-goals',
        'match-strategies',
        'review-self-tests',
        'build-own-theory',
        'create-experiences',
        'make-experience-explicit',
      ],
    );
    for (const { id, domains } of [checklist('learning-capacity'), checklist('team-learning-routine')]) {
      for (const domain of domains) {
        const talks = serving(id, domain.id).filter(({ mode }) => mode === 'conversation');
        assert.ok(talks.length >= 2, `${domain.id}: ${talks.length}`);
      }
    }
  });

  test('lets no card go first: the document names no condition among them', () => {
    assert.deepEqual(learningOpportunities.preconditions, []);
  });

  test('the cards to keep and share suit a strong team, or let one who learns tell others', () => {
    assert.deepEqual(learningOpportunities.keepAndShare, [
      'show-own-learning',
      'check-along-the-way',
      'learn-in-networks',
      'carry-over',
    ]);
    const strong = new Set(cards.filter((card) => card.phases.includes('strong')).map(({ id }) => id));
    assert.deepEqual(
      learningOpportunities.keepAndShare.filter((id) => !strong.has(id)),
      ['show-own-learning'],
    );
  });

  test('says which of it is editorial', () => {
    assert.deepEqual(learningOpportunities.editorial, [
      'phases',
      'serves',
      'effort',
      'mode',
      'keep-and-share',
    ]);
    for (const { id, basis } of cards) assert.equal(basis, 'editorial', id);
  });
});

describe('what learning-opportunities advises', () => {
  const PARTIAL = 12;
  const STRONG = 24;

  const advised = (id: string, levels: Readonly<Record<string, number>>) => {
    const instrument = checklist(id);
    return valueOf(
      recommend(reportWith(instrument, byDomain(instrument, levels)).findings, learningOpportunities),
    );
  };

  test('each card is among the first five for a team that has room to grow in what it is mainly about', () => {
    for (const card of cards) {
      const [main] = card.serves;
      assert.ok(main, card.id);
      const instrument = checklist(main.instrument);
      const levels = Object.fromEntries(instrument.items.map(({ id }) => [id, STRONG]));
      const level = card.phases.includes('partial') ? PARTIAL : 0;
      const { findings } = reportWith(instrument, {
        ...levels,
        ...Object.fromEntries(
          instrument.items
            .filter(({ domain }) => domain === main.domain)
            .map(({ id }) => [id, id === main.item ? level : 16]),
        ),
      });
      const found = valueOf(recommend(findings, learningOpportunities)).map(({ card: id }) => id);
      assert.ok(found.includes(card.id), `${card.id}: ${found.join(', ')}`);
    }
  });

  test('a team that hardly learns from experience yet gets the cards for that, last the one that builds on others', () => {
    const found = advised('learning-capacity', { guided: STRONG, 'self-directed': STRONG, experiential: 0 });
    assert.deepEqual(
      found
        .slice(0, 4)
        .map(({ card }) => card)
        .sort(),
      ['create-experiences', 'get-feedback', 'make-experience-explicit', 'reflect-in-quiet'],
    );
    for (const { card, phases: suits } of found.slice(0, 4)) assert.ok(suits.includes('early'), card);
    // There is no card for carrying over while a team is early, so the one of the next phase says that it is.
    assert.deepEqual(
      found.slice(4).map(({ card, reasons }) => [card, reasons.map(({ fit }) => fit)]),
      [['carry-over', ['neighbouring-phase']]],
    );
  });

  test('a team that is strong in all three forms of learning gets what keeps and shares it, and no more', () => {
    const found = advised('learning-capacity', {
      guided: STRONG,
      'self-directed': STRONG,
      experiential: STRONG,
    });
    assert.ok(found.length > 0);
    for (const { reasons } of found) {
      for (const { role } of reasons) assert.equal(role, 'keep-and-share');
    }
    assert.deepEqual(
      found
        .slice(0, 3)
        .map(({ card }) => card)
        .sort(),
      ['carry-over', 'check-along-the-way', 'show-own-learning'],
    );
  });
});
