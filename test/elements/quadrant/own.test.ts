import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { Answers } from '@lerend/core/model';
import { expectQuietConsole, inBothSchemes } from '../../helpers/browser.js';
import { growing, listen, quadrant, teamAt, textOf } from './fixtures.js';

expectQuietConsole();

const markup = (element: Element): string =>
  (element.shadowRoot?.innerHTML ?? '').replace(/<!--.*?-->/gs, '');

describe('one’s own place upon a team’s', () => {
  it('is drawn where she placed the team, and said in words', async () => {
    const element = await quadrant({
      report: teamAt(growing, 12),
      ownAnswers: { invitation: 90, challenge: 10 },
    });
    const pin = element.shadowRoot?.querySelector('.ground .pin.mine');
    const [x, y] = /translate\((\S+) (\S+)\)/.exec(pin?.getAttribute('transform') ?? '')?.slice(1) ?? [];
    expect(Number(x)).to.be.closeTo(40, 1e-9);
    expect(Number(y)).to.be.closeTo(40, 1e-9);
    expect(textOf(element)).to.include('Jouw plek ligt in: Knusse cultuur.');
    expect(textOf(element)).to.include('jouw plek, alleen op dit scherm');
    element.ownAnswers = { invitation: 50, challenge: 50 };
    await element.updateComplete;
    expect(textOf(element)).to.include('Jouw plek ligt op de rand');
  });

  it('goes without a trace when it is taken away, and no event tells of it', async () => {
    const element = await quadrant({ report: teamAt(growing, 12) });
    const heard = listen(element);
    const before = markup(element);
    element.ownAnswers = { invitation: 90, challenge: 10 };
    await element.updateComplete;
    expect(markup(element) === before).to.equal(false);
    element.ownAnswers = undefined;
    await element.updateComplete;
    expect(markup(element) === before, 'as it was').to.equal(true);
    expect(heard).to.deep.equal([]);
  });

  it('is nowhere where the team may not be shown', async () => {
    const ownAnswers = { invitation: 90, challenge: 10 };
    const alone = await quadrant({ report: teamAt([[80, 80]], 9) });
    const withOwn = await quadrant({ report: teamAt([[80, 80]], 9), ownAnswers });
    expect(markup(withOwn) === markup(alone)).to.equal(true);
  });

  it('is not printed', async () => {
    const element = await quadrant({
      report: teamAt(growing, 12),
      ownAnswers: { invitation: 90, challenge: 10 },
    });
    const own = [...(element.shadowRoot?.querySelectorAll('.mine, .own-words') ?? [])];
    expect(own.length).to.equal(3);
    expect(own.map((each) => getComputedStyle(each).display)).not.to.include('none');
    await emulateMedia({ media: 'print' });
    try {
      expect(matchMedia('print').matches).to.equal(true);
      expect(own.map((each) => getComputedStyle(each).display)).to.deep.equal(['none', 'none', 'none']);
      expect(element.shadowRoot?.querySelector('.ground .centre')?.checkVisibility()).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('says so where she answered too little to have a place', async () => {
    const element = await quadrant({ report: teamAt(growing, 12), ownAnswers: { invitation: 90 } });
    expect(element.shadowRoot?.querySelector('.mine')).to.equal(null);
    expect(textOf(element)).to.include('Je hebt te weinig ingevuld voor een eigen plek.');
  });

  for (const [what, given] of [
    ['of another instrument', { other: 3 }],
    ['beyond the plane', { invitation: 101, challenge: 5 }],
    ['of the other way of input', { 'invitation-ideas': 4 }],
    ['that are no answers', 'text'],
  ] as const) {
    it(`is refused with answers ${what}, without quoting one, and the team stays`, async () => {
      const element = await quadrant({ report: teamAt(growing, 12) });
      const told: unknown[] = [];
      element.addEventListener('lerend-error', ({ detail }) => told.push(detail));
      element.ownAnswers = given as unknown as Answers;
      await element.updateComplete;
      expect(told.length).to.equal(1);
      expect(JSON.stringify(told))
        .to.contain('ownAnswers')
        .and.not.match(/101|"other"|text/);
      expect(element.shadowRoot?.querySelector('.mine')).to.equal(null);
      expect(textOf(element)).to.include('Groei');
      element.ownAnswers = { invitation: 90, challenge: 10 };
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
      expect(element.shadowRoot?.querySelector('.mine')).to.not.equal(null);
    });
  }

  it('has no known barrier', async () => {
    await inBothSchemes(async () => {
      const element = await quadrant({
        report: teamAt(growing, 12),
        ownAnswers: { invitation: 90, challenge: 10 },
      });
      await expect(element).to.be.accessible();
    });
  });
});
