import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { Answers } from '@lerend/core/model';
import type { LerendErrorEvent } from '@lerend/elements/events/lerend-error-event';
import type { LerendReport } from '@lerend/elements/report/lerend-report';
import { reportOfFortyFive, reportOfTwelve } from '../../../stories/helpers/teams.js';
import { expectQuietConsole } from '../../helpers/browser.js';
import { find, findAll, holding, markupOf, partsOf, radio, root, show, textOf } from './helper.js';

const OWN: Answers = {
  'shared-responsibility': 3,
  'mutual-support': 1,
  'showing-struggles': 1,
  'mistakes-as-learning': 1,
  'speaking-up': 2,
  'lesson-visits': 'dont-know',
  'care-for-colleagues': null,
};

const flagged = (element: LerendReport, statement: string): string =>
  textOf(holding(partsOf(element, 'item'), statement).querySelector('.group:has([part="own"])'));

describe('a reader’s own answers over those of the team', () => {
  expectQuietConsole();

  it('stand below the group that she is one of, in the row of people and of blocks', async () => {
    for (const report of [reportOfTwelve(), reportOfFortyFive()]) {
      const element = await show(report, { ownAnswers: OWN });
      expect(flagged(element, 'We voelen ons samen verantwoordelijk')).to.match(/Sterk ontwikkeld jij$/);
      expect(flagged(element, 'We kijken bij elkaar in de les')).to.match(/Weet ik niet jij$/);
      const open = holding(partsOf(element, 'item'), 'We hebben in de gaten hoe het');
      expect(open.querySelector('[part="own"]')).to.equal(null);
    }
  });

  it('stand alone where nobody who counts chose the same', async () => {
    const element = await show(reportOfTwelve(), { ownAnswers: OWN });
    const row = holding(partsOf(element, 'item'), 'We helpen een collega');
    expect(row.querySelector('.group [part="own"]')).to.equal(null);
    expect(textOf(row.querySelector('[part="own"]'))).to.equal('Jij: Start');
  });

  it('give her own phase in a domain where she answered enough of it', async () => {
    const element = await show(reportOfTwelve(), { ownAnswers: OWN });
    const card = holding(partsOf(element, 'domain'), 'Ondersteunende cultuur');
    expect(textOf(card.querySelector('[part="own"]'))).to.equal('Jij: Nog in startfase');
    expect(card.querySelectorAll('.own-place').length).to.equal(1);
    const other = holding(partsOf(element, 'domain'), 'Expertise benutten');
    expect(other.querySelector('[part="own"], .own-place')).to.equal(null);
  });

  it('come with a line that says that only she sees them', async () => {
    const element = await show(reportOfTwelve(), { ownAnswers: OWN });
    expect(textOf(find(element, '.own-notice'))).to.equal(
      'Wat jij zelf koos, staat er nu bij als ‘jij’. Alleen jij ziet dat, op dit scherm. Het wordt niet bewaard, verstuurd of afgedrukt.',
    );
  });

  it('are not on paper', async () => {
    const element = await show(reportOfTwelve(), { ownAnswers: OWN });
    const displays = (): ReadonlySet<string> =>
      new Set(findAll(element, '[part="own"], .own-place').map((node) => getComputedStyle(node).display));
    expect(displays().has('none')).to.equal(false);
    await emulateMedia({ media: 'print' });
    try {
      expect([...displays()]).to.deep.equal(['none']);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('are not in the tables', async () => {
    const withOwn = await show(reportOfTwelve(), { ownAnswers: OWN, display: 'table' });
    const without = await show(reportOfTwelve(), { display: 'table' });
    expect(markupOf(withOwn) === markupOf(without)).to.equal(true);
  });

  it('change nothing of what is said of the team', async () => {
    const withOwn = await show(reportOfTwelve(), { ownAnswers: OWN });
    const without = await show(reportOfTwelve());
    const team = (element: LerendReport): string => {
      for (const node of findAll(element, '[part="own"]')) node.remove();
      return textOf(root(element));
    };
    expect(team(withOwn) === team(without)).to.equal(true);
  });

  it('fire no event and leave nothing in storage', async () => {
    const element = await show(reportOfTwelve());
    const heard: string[] = [];
    for (const type of [
      'lerend-answer',
      'lerend-export',
      'lerend-select',
      'lerend-error',
      'change',
      'input',
    ]) {
      document.addEventListener(type, () => heard.push(type), { once: true, capture: true });
    }
    element.ownAnswers = OWN;
    await element.updateComplete;
    radio(element, 'Tabel').focus();
    expect(heard).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(document.cookie).to.equal('');
  });

  it('go again when they are taken away', async () => {
    const element = await show(reportOfTwelve(), { ownAnswers: OWN });
    element.ownAnswers = undefined;
    await element.updateComplete;
    expect(findAll(element, '[part="own"], .own-place').length).to.equal(0);
  });

  it('are checked as any answer is, and a wrong one keeps the report as it was', async () => {
    const element = await show(reportOfTwelve());
    const subjects: string[] = [];
    element.addEventListener('lerend-error', ({ detail }: LerendErrorEvent) => subjects.push(detail.subject));
    const hostile = {
      get 'mutual-support'(): never {
        throw new Error('Not this one.');
      },
    };
    for (const wrong of [{ 'mutual-support': 4 }, { 'unheard-of': 1 }, [], 'answers', 7, hostile]) {
      element.ownAnswers = wrong as unknown as Answers;
      await element.updateComplete;
      expect(textOf(find(element, '[role="alert"]'))).to.include('Een deel kan niet worden getoond.');
      expect(partsOf(element, 'own').length).to.equal(0);
      expect(partsOf(element, 'domain').length).to.equal(3);
    }
    expect(subjects).to.deep.equal(Array<string>(6).fill('ownAnswers'));
    element.ownAnswers = OWN;
    await element.updateComplete;
    expect(partsOf(element, 'error').length).to.equal(0);
    expect(partsOf(element, 'own').length).to.be.above(0);
  });
});
