import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { Answers } from '@lerend/core/model';
import { expectQuietConsole } from '../../helpers/browser.js';
import {
  FOUR_WAYS,
  listen,
  markupOf,
  pairs,
  profileOf,
  rootOf,
  teamWith,
  textOf,
  wordsOf,
} from './fixtures.js';

expectQuietConsole();

const OWN: Answers = { planning: -2, meetings: 'dont-know', materials: 0 };

describe('one’s own answers beside a team’s', () => {
  it('stand at the position that she chose and in words, and she is told who sees them', async () => {
    const element = await pairs({ report: teamWith(12, FOUR_WAYS), ownAnswers: OWN });
    const own = (title: string): string => wordsOf(profileOf(element, title).querySelector('.own-line'));
    expect(own('Plannen')).to.equal('Jij: Vooral: Ieder plant de eigen lessen');
    expect(own('Overleg')).to.equal('Jij: Weet ik niet');
    expect(own('Materiaal'), 'the middle is an answer').to.equal('Jij: Van allebei evenveel');
    expect(profileOf(element, 'Pauze').querySelector('.own-line, .own-place')).to.equal(null);
    const columns = [...profileOf(element, 'Plannen').querySelectorAll('.numbers span')];
    expect(columns.map((each) => each.querySelector('.own-place') !== null)).to.deep.equal([
      false, true, false, false, false, false, false,
    ]); // prettier-ignore
    expect(textOf(element)).to.include('Alleen jij ziet dat, op dit scherm.');
    expect(rootOf(element).querySelector('table')?.textContent).to.not.include('Jij');
  });

  it('go without a trace when they are taken away, and no event tells of them', async () => {
    const element = await pairs({ report: teamWith(12, FOUR_WAYS) });
    const heard = listen(element);
    const before = markupOf(element);
    element.ownAnswers = OWN;
    await element.updateComplete;
    expect(markupOf(element) === before).to.equal(false);
    element.ownAnswers = undefined;
    await element.updateComplete;
    expect(markupOf(element) === before, 'as it was').to.equal(true);
    expect(heard).to.deep.equal([]);
  });

  it('stand nowhere beside what may not be shown', async () => {
    const report = teamWith(3, FOUR_WAYS, { invited: 9 });
    const alone = await pairs({ report });
    const withOwn = await pairs({ report, ownAnswers: OWN });
    expect(markupOf(withOwn) === markupOf(alone)).to.equal(true);
    const some = await pairs({
      report: teamWith(6, [[[0, 0, 0, 1, 2, 3, 0]], [[0, 1, 1, 0, 0, 0, 0], 4]]),
      ownAnswers: { planning: 1, meetings: 1 },
    });
    expect(profileOf(some, 'Plannen').querySelector('.own-line')).to.not.equal(null);
    expect(profileOf(some, 'Overleg').querySelector('.own-line, .own-place')).to.equal(null);
  });

  it('are not printed', async () => {
    const element = await pairs({ report: teamWith(12, FOUR_WAYS), ownAnswers: OWN });
    const own = [...rootOf(element).querySelectorAll('.own-notice, .own-line, .own-place')];
    expect(own.length).to.equal(6);
    expect(own.every((each) => each.checkVisibility())).to.equal(true);
    await emulateMedia({ media: 'print' });
    try {
      expect(own.some((each) => each.checkVisibility())).to.equal(false);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  for (const [what, given, secret] of [
    ['of another instrument', { other: 3 }, 'other'],
    ['beyond the poles', { planning: 4 }, '4'],
    ['that are no answers', 'text', 'text'],
  ] as const) {
    it(`are refused when they are ${what}, without quoting one, and the team stays`, async () => {
      const element = await pairs({ report: teamWith(12, FOUR_WAYS) });
      const told: unknown[] = [];
      element.addEventListener('lerend-error', ({ detail }) => told.push(detail));
      element.ownAnswers = given as unknown as Answers;
      await element.updateComplete;
      expect(told.length).to.equal(1);
      expect(JSON.stringify(told)).to.contain('ownAnswers').and.not.contain(secret);
      expect(rootOf(element).querySelector('.own-line')).to.equal(null);
      expect(textOf(element)).to.include('vaker bij');
      element.ownAnswers = OWN;
      await element.updateComplete;
      expect(rootOf(element).querySelector('[role=alert]')).to.equal(null);
      expect(rootOf(element).querySelector('.own-line')).to.not.equal(null);
    });
  }
});
