import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recommend } from '@lerend/core/advice';
import { available } from '@lerend/core/model';
import type { Finding } from '@lerend/core/model';
import { leaderSuggestions } from '@lerend/instruments/leader-suggestions';
import { servedDomains } from '../../packages/instruments/src/leader-suggestions/serves.js';
import { domainsOf, findingsIn, loadInstrument } from '../helpers/domains.js';

const { cards } = leaderSuggestions;

describe('the whole domains that leader-suggestions serves', () => {
  const served = [
    'plc-capacities',
    'leader-roles',
    'learning-architect',
    'learning-culture-conditions',
    'leadership-for-learning',
    'instructional-leadership',
    'five-disciplines',
    'organisation-learning',
    'vision-quality',
    'inquiry-culture',
    'team-culture',
    'shared-leadership',
    'learning-levels',
    'collective-learning-test',
  ];

  test('are those of fourteen instruments, and every domain of each', async () => {
    assert.deepEqual(Object.keys(servedDomains), served);
    for (const id of served) {
      assert.deepEqual(Object.keys(servedDomains[id] ?? {}), domainsOf(await loadInstrument(id)), id);
    }
  });

  test('have three to six cards each, in the order of the deck, and each stands there once', () => {
    const deck = cards.map(({ id }) => id);
    for (const [instrument, domains] of Object.entries(servedDomains)) {
      for (const [domain, named] of Object.entries(domains)) {
        const place = `${instrument} ${domain}`;
        assert.deepEqual(
          named,
          deck.filter((id) => named.includes(id)),
          place,
        );
        assert.ok(named.length >= 3 && named.length <= 6, place);
        const serving = cards.filter(({ serves }) =>
          serves.some((each) => each.instrument === instrument && each.domain === domain),
        );
        assert.deepEqual(
          serving.map(({ id }) => id),
          named,
          place,
        );
      }
    }
  });

  for (const id of served) {
    test(`where ${id} is early, partial or divided there is a card that was made for it, first a conversation`, async () => {
      const instrument = await loadInstrument(id);
      const domains = domainsOf(instrument);
      for (const [index, domain] of domains.entries()) {
        for (const finding of findingsIn(instrument, domain, index, domains.length)) {
          const advice = recommend(available([finding]), leaderSuggestions);
          assert.equal(advice.status, 'ok');
          const [first] = advice.value;
          const place = `${id} ${domain} ${finding.signal}`;
          assert.ok(first, place);
          const strong = finding.signal === 'strong';
          assert.deepEqual(
            first.reasons,
            [{ ...finding, role: strong ? 'keep-and-share' : 'also', fit: 'phase' }],
            place,
          );
          if (finding.signal === 'divided') assert.equal(first.mode, 'conversation', place);
        }
      }
    });
  }

  test('help with each statement that is weak', async () => {
    for (const id of served) {
      const instrument = await loadInstrument(id);
      if (instrument.kind !== 'checklist') continue;
      for (const { domain, id: item } of instrument.items) {
        for (const signal of ['early', 'partial'] as const) {
          const basis = { type: 'phase', norm: 0.4 } as const;
          const finding: Finding = { instrument: id, domain, item, signal, basis };
          const advice = recommend(available([finding]), leaderSuggestions);
          assert.equal(advice.status, 'ok');
          assert.ok(advice.value.length > 0, `${id} ${item}`);
          for (const { reasons } of advice.value) {
            assert.deepEqual(reasons, [{ ...finding, role: 'also', fit: 'phase' }], `${id} ${item}`);
          }
        }
      }
    }
  });
});
