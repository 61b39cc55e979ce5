import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recommend, reportTeam, tally } from '@lerend/core';
import type { Answer, Finding, Response, TeamInstrument } from '@lerend/core';
import { STAGE_SLOT } from '@lerend/core/stages';
import type { PhaseByMean } from '@lerend/core/model';
import { learningOpportunities } from '@lerend/instruments/learning-opportunities';
import { servedDomains } from '../../packages/instruments/src/learning-opportunities/serves.js';
import { valueOf } from '../helpers/small-checklist.js';
import { checklists, pairLists, stageLists } from './shipped.js';

const { cards } = learningOpportunities;

const signals = ['early', 'partial', 'divided'] as const;

type Signal = (typeof signals)[number];

interface Team {
  readonly domain: string;
  readonly signal: Signal;
  readonly people: readonly Response[];
}

/** The instruments that the deck serves by whole domains, each with teams that are weak or divided at each of them. */
const served: readonly (readonly [instrument: TeamInstrument, teams: readonly Team[]])[] = [
  byChecklist('brain-principles'),
  byChecklist('curiosity'),
  byChecklist('feedback'),
  byChecklist('motivation-needs'),
  byChecklist('learning-agility'),
  byStages('deep-learning'),
  byPairs('mindset-pairs'),
  byPairs('growth-mindset'),
];

function shipped<Instrument extends { readonly id: string }>(
  list: readonly { readonly instrument: Instrument }[],
  wanted: string,
): Instrument {
  const found = list.find(({ instrument }) => instrument.id === wanted);
  assert.ok(found, `${wanted} is not shipped`);
  return found.instrument;
}

function teamOf(
  { id, version }: TeamInstrument,
  answers: readonly Readonly<Record<string, Answer>>[],
): readonly Response[] {
  return answers.map((each) => ({ instrument: id, version, answers: each }));
}

/** Twelve people who answer alike, or half of them at each end. */
function spread(
  lowest: number,
  middle: number,
  highest: number,
): Readonly<Record<Signal, readonly number[]>> {
  return {
    early: Array.from({ length: 12 }, () => lowest),
    partial: Array.from({ length: 12 }, () => middle),
    divided: Array.from({ length: 12 }, (_, person) => (person < 6 ? lowest : highest)),
  };
}

/** Teams that are strong in every domain but one. */
function byChecklist(wanted: string): (typeof served)[number] {
  const instrument = shipped(checklists, wanted);
  const answersOf = (domain: string, answer: number) =>
    Object.fromEntries(instrument.items.map((item) => [item.id, item.domain === domain ? answer : 3]));
  const teams = instrument.domains.flatMap(({ id: domain }) =>
    signals.map((signal) => ({
      domain,
      signal,
      people: teamOf(
        instrument,
        spread(1, 2, 3)[signal].map((answer) => answersOf(domain, answer)),
      ),
    })),
  );
  return [instrument, teams];
}

/** Teams that are at the pole of the aim on every pair but one. */
function byPairs(wanted: string): (typeof served)[number] {
  const instrument = shipped(pairLists, wanted);
  const answersOf = (domain: string, answer: number) =>
    Object.fromEntries(instrument.pairs.map(({ id }) => [id, id === domain ? answer : 3]));
  const teams = instrument.pairs.flatMap(({ id: domain }) =>
    signals.map((signal) => ({
      domain,
      signal,
      people: teamOf(
        instrument,
        spread(-3, 0, 3)[signal].map((answer) => answersOf(domain, answer)),
      ),
    })),
  );
  return [instrument, teams];
}

/** Teams of which everybody has reached the same of three stages, or half has while the team stands at both ends. */
function byStages(wanted: string): (typeof served)[number] {
  const instrument = shipped(stageLists, wanted);
  const [first, second, third] = instrument.stages.map(({ id }) => id);
  assert.ok(first !== undefined && second !== undefined && third !== undefined);
  const team = (domain: string, signal: Signal, counts: readonly number[]): Team => ({
    domain,
    signal,
    people: teamOf(
      instrument,
      counts.flatMap((people, index) => Array.from({ length: people }, () => ({ [STAGE_SLOT]: index + 1 }))),
    ),
  });
  const teams = [
    team(first, 'early', [12, 0, 0]),
    team(second, 'partial', [0, 12, 0]),
    team(first, 'divided', [7, 0, 5]),
    team(second, 'divided', [5, 2, 5]),
    team(third, 'divided', [5, 0, 7]),
  ];
  return [instrument, teams];
}

const findingsOf = (instrument: TeamInstrument, people: readonly Response[]) =>
  reportTeam(instrument, tally(instrument, people)).findings;

/** The cards that the table names for a domain. */
const named = (instrument: string, domain: string) =>
  cards.filter(({ id }) => servedDomains[instrument]?.[domain]?.includes(id));

/** The domains of the table, with the phases that a team can be found in there: a stage is one phase, and no other. */
const rows = Object.entries(servedDomains).flatMap(([instrument, domains]) =>
  Object.entries(domains).map(([domain, ids]) => {
    const stages = stageLists.find(({ instrument: { id } }) => id === instrument)?.instrument.stages;
    const stage = stages?.findIndex(({ id }) => id === domain);
    const phases: readonly PhaseByMean[] =
      stage === undefined
        ? ['early', 'partial']
        : [(['early', 'partial', 'strong'] as const)[stage] ?? 'strong'];
    return { instrument, domain, ids, phases };
  }),
);

describe('the domains that learning-opportunities serves as a whole', () => {
  test('are all those of eight instruments that have no cards of their own', () => {
    const bare = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    assert.deepEqual(
      Object.entries(servedDomains).map(([id, domains]) => [id, Object.keys(domains)]),
      [
        ...['brain-principles', 'curiosity', 'feedback', 'motivation-needs', 'learning-agility'].map((id) => [
          id,
          bare(shipped(checklists, id).domains),
        ]),
        ['deep-learning', bare(shipped(stageLists, 'deep-learning').stages)],
        ...['mindset-pairs', 'growth-mindset'].map((id) => [id, bare(shipped(pairLists, id).pairs)]),
      ],
    );
  });

  test('have two to five cards each, that exist, in the order of the deck', () => {
    for (const { instrument, domain, ids } of rows) {
      assert.deepEqual(
        ids,
        named(instrument, domain).map(({ id }) => id),
        `${instrument} ${domain}`,
      );
      assert.ok(ids.length >= 2 && ids.length <= 5, `${instrument} ${domain}: ${ids.length}`);
    }
  });

  test('have a conversation among them, and a card for each phase that a team can be in there', () => {
    for (const { instrument, domain, phases } of rows) {
      const list = named(instrument, domain);
      assert.ok(
        list.some(({ mode }) => mode === 'conversation'),
        `${instrument} ${domain}`,
      );
      for (const phase of phases) {
        assert.ok(
          list.some((card) => card.phases.includes(phase)),
          `${instrument} ${domain}: ${phase}`,
        );
      }
    }
  });

  test('come after the statements that a card serves, and every card helps along in one of them at least', () => {
    for (const { id, serves } of cards) {
      const whole = serves.filter(({ item }) => item === undefined);
      assert.ok(whole.length > 0, id);
      assert.deepEqual(serves.slice(-whole.length), whole, id);
      assert.deepEqual(
        whole.map(({ instrument, domain, role }) => [instrument, domain, role]),
        rows
          .filter(({ ids }) => ids.includes(id))
          .map(({ instrument, domain }) => [instrument, domain, 'also']),
      );
    }
  });
});

describe('what learning-opportunities advises for the domains that it serves as a whole', () => {
  for (const [instrument, teams] of served) {
    for (const { domain, signal, people } of teams) {
      test(`${instrument.id}: ${domain}, ${signal}`, () => {
        const findings = findingsOf(instrument, people);
        const isHere = (each: Pick<Finding, 'domain' | 'signal'>) =>
          each.domain === domain && each.signal === signal;
        assert.ok(valueOf(findings).some(isHere), 'the team is found so');

        const advice = valueOf(recommend(findings, learningOpportunities));
        const reasoned = advice.filter(({ reasons }) => reasons.some(isHere));
        assert.ok(reasoned.length > 0, 'a card has this for its reason');
        const [first] = reasoned;
        if (signal === 'divided') assert.equal(first?.mode, 'conversation');
        else assert.ok(first?.phases.includes(signal), `${first?.card} suits ${first?.phases.join(' and ')}`);
        const offered = named(instrument.id, domain).map(({ id }) => id);
        for (const { card } of reasoned) assert.ok(offered.includes(card), card);
      });
    }

    if (instrument.kind === 'stages') continue;
    for (const signal of signals) {
      test(`${instrument.id}: all of it ${signal}, and no domain without a card among as many cards`, () => {
        const all = teams.filter((team) => team.signal === signal);
        const findings = findingsOf(instrument, allTogether(instrument, all));
        const limit = Math.max(5, all.length);
        const advice = valueOf(recommend(findings, learningOpportunities, { limit }));
        const reached = new Set(advice.flatMap(({ reasons }) => reasons.map(({ domain }) => domain)));
        assert.deepEqual([...reached].sort(), all.map(({ domain }) => domain).sort());
      });
    }
  }
});

/** One team that is in every domain as each of these is in its own: its people give the lowest of their answers. */
function allTogether(instrument: TeamInstrument, teams: readonly Team[]): readonly Response[] {
  const lowest = (person: number, slot: string): number =>
    Math.min(...teams.map(({ people }) => Number(people[person]?.answers[slot])));
  const people = teams[0]?.people ?? [];
  return teamOf(
    instrument,
    people.map(({ answers }, person) =>
      Object.fromEntries(Object.keys(answers).map((slot) => [slot, lowest(person, slot)])),
    ),
  );
}
