import { expect, fixtureSync } from '@open-wc/testing';
import { OPEN_TABLE_POLICY, type Policy } from '@lerend/core/model';
import { promiseEn } from '@lerend/elements/locales/promise.en';
import { promiseNl } from '@lerend/elements/locales/promise.nl';
import { describePromise, type PromiseOptions } from '@lerend/elements/promise/promise';
import { renderPromise } from '@lerend/elements/promise/render-promise';
import { sayPromise } from '@lerend/elements/promise/say-promise';
import type { PromiseTexts } from '@lerend/elements/promise/texts';

const LOWERED: Policy = { k: 3, override: { by: 'M. de Vries', reason: 'Wij zijn met weinig.' } };
const NAMES = { leader: 'leidinggevenden', teacher: 'leraren' };

const words = (policy: Policy, options?: PromiseOptions, texts: PromiseTexts = promiseNl) =>
  describePromise(policy, options).map((line) => sayPromise(texts, line, NAMES));

const sentences = (policy: Policy, options?: PromiseOptions): string =>
  words(policy, options)
    .map(({ sentence }) => sentence)
    .join(' ');

describe('what is promised to those who answer', () => {
  it('says who sees what, when, and from how many people', () => {
    expect(describePromise({ k: 5 }).slice(0, 3)).to.deep.equal([
      { type: 'shown', what: 'own-answers', who: 'you', when: 'always', medium: 'screen' },
      { type: 'shown', what: 'handed-in', who: 'readers', when: 'while-open', medium: 'screen' },
      {
        type: 'shown',
        what: 'team-result',
        who: 'readers',
        when: 'after-closing',
        medium: 'screen',
        fromHowMany: 5,
      },
    ]);
    expect(sentences({ k: 7 }))
      .to.include('vanaf 7 mensen')
      .and.not.include('5');
  });

  it('names the roles that are compared, with the minimum of each group and the higher one for detail', () => {
    const [, , , roles, byDomain] = words({ k: 5 }, { roles: ['leader', 'teacher'] });
    expect(roles).to.deep.equal({
      heading: 'Leidinggevenden naast leraren',
      sentence:
        'Te zien als de ronde dicht is, en alleen als in elke groep minstens 5 mensen hebben ingevuld.',
    });
    expect(byDomain?.sentence).to.equal('Alleen als in elke groep minstens 10 mensen hebben ingevuld.');
    expect(sentences({ k: 5, kDetail: 12 }, { roles: ['leader', 'teacher'] })).to.include('12 mensen');
    expect(words({ k: 5 }, { roles: [] })[3]?.heading).to.equal('Twee groepen naast elkaar');
    expect(words({ k: 5 }, { roles: ['aide', 'teacher'] })[3]?.heading).to.equal('Aide naast leraren');
    expect(words({ k: 5 }).map(({ heading }) => heading)).not.to.include('Twee groepen naast elkaar');
  });

  it('prints who lowered the minimum, and why', () => {
    expect(words(LOWERED)).to.deep.include({
      heading: 'Verlaagd minimum',
      sentence:
        'In deze ronde is een uitslag al te zien vanaf 3 mensen. Dat besloot M. de Vries. De reden: Wij zijn met weinig.',
    });
    expect(sentences({ k: 5 })).not.to.include('besloot');
  });

  it('promises no secrecy at an open table', () => {
    const said = sentences(OPEN_TABLE_POLICY);
    expect(said).to.include('je collega’s kunnen herkennen wat je koos');
    expect(said).not.to.include('Alleen jij');
  });

  it('does not say of paper or of counted answers that nobody sees them', () => {
    for (const medium of ['paper', 'counted'] as const) {
      const said = sentences({ k: 5 }, { medium });
      expect(said).not.to.include('Alleen jij');
      expect(said).to.match(/Wie de (bladen|antwoorden) telt/);
    }
  });

  it('ends in what is not promised', () => {
    const limits = describePromise({ k: 5 }).flatMap((line) =>
      line.type === 'not-promised' ? [line.limit] : [],
    );
    expect(limits).to.deep.equal([
      'everybody-alike',
      'knowing-colleagues',
      'comparing-notes',
      'other-results',
      'keepers',
    ]);
  });

  it('says as much in English as in Dutch', () => {
    for (const policy of [{ k: 5 }, LOWERED, OPEN_TABLE_POLICY]) {
      const [dutch, english] = [promiseNl, promiseEn].map((texts) =>
        words(policy, { roles: ['leader', 'teacher'] }, texts),
      );
      expect(english?.length).to.equal(dutch?.length);
      english?.forEach(({ sentence }, index) => {
        expect(sentence.match(/\d+/g)).to.deep.equal(dutch?.[index]?.sentence.match(/\d+/g));
      });
    }
  });

  it('is a list of terms with their sentences, and a list of what is not promised', () => {
    const holder = fixtureSync<HTMLElement>(renderPromise(promiseNl, describePromise(LOWERED), NAMES));
    expect([...holder.querySelectorAll('dt')].map((term) => term.textContent)).to.deep.equal([
      'Je eigen antwoorden',
      'Zolang de ronde open is',
      'Als de ronde dicht is',
      'Verlaagd minimum',
    ]);
    expect(holder.querySelectorAll('dd').length).to.equal(4);
    expect(holder.querySelectorAll('ul li').length).to.equal(5);
    expect(
      fixtureSync<HTMLElement>(
        renderPromise(promiseNl, describePromise(OPEN_TABLE_POLICY, { medium: 'paper' })),
      ).querySelector('ul'),
    ).to.equal(null);
  });
});
