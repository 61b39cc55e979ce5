import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { Answers } from '@lerend/core/model';
import { expectQuietConsole } from '../../helpers/browser.js';
import { listen, looking, markup, stages, teamAt, textOf } from './fixtures.js';

expectQuietConsole();

const team = () => teamAt([1, 3, 6, 2], { dontKnow: 1, invited: 15 });

const flagged = (element: Element): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll('.rung') ?? [])]
    .filter((rung) => rung.querySelector('.own-flag') !== null)
    .map((rung) => rung.querySelector('.name')?.textContent ?? '');

describe('one’s own place upon a team’s', () => {
  it('stands where she picked, or where her ticks point to, and is said in words', async () => {
    const element = await stages({ report: team(), ownAnswers: { stage: 3, ...looking('try-alone') } });
    expect(flagged(element)).to.deep.equal(['Gewoonte']);
    expect(textOf(element, '.own-notice')).to.equal(
      'Jij staat bij ‘Vaste gewoonte’. Alleen jij ziet dat, op dit scherm.',
    );
    element.ownAnswers = looking('try-alone');
    await element.updateComplete;
    expect(flagged(element)).to.deep.equal(['Apart']);
    element.ownAnswers = { stage: 0 };
    await element.updateComplete;
    expect(flagged(element)).to.deep.equal(['Nog niet']);
    element.ownAnswers = { stage: 'dont-know' };
    await element.updateComplete;
    expect(flagged(element)).to.deep.equal(['Weet ik niet']);
    expect(textOf(element, '.own-notice')).to.include('Jij koos ‘Weet ik niet’.');
    element.ownAnswers = {};
    await element.updateComplete;
    expect(flagged(element)).to.deep.equal([]);
    expect(textOf(element, '.own-notice')).to.include('Je hebt zelf nog geen plek gekozen.');
  });

  it('goes without a trace when it is taken away, and no event tells of it', async () => {
    const element = await stages({ report: team() });
    const heard = listen(element);
    const before = markup(element);
    element.ownAnswers = { stage: 2 };
    await element.updateComplete;
    expect(markup(element) === before).to.equal(false);
    element.ownAnswers = undefined;
    await element.updateComplete;
    expect(markup(element) === before, 'as it was').to.equal(true);
    expect(heard).to.deep.equal([]);
  });

  it('is nowhere where the team may not be shown', async () => {
    const alone = await stages({ report: teamAt([0, 0, 2, 0], { invited: 9 }) });
    const withOwn = await stages({
      report: teamAt([0, 0, 2, 0], { invited: 9 }),
      ownAnswers: { stage: 2 },
    });
    expect(markup(withOwn) === markup(alone)).to.equal(true);
  });

  it('is neither in the table nor printed', async () => {
    const element = await stages({ report: team(), ownAnswers: { stage: 2 } });
    expect(textOf(element, 'table')).not.to.match(/\bjij\b/i);
    const own = [...(element.shadowRoot?.querySelectorAll('[part=own]') ?? [])];
    expect(own.length).to.equal(2);
    expect(own.map((each) => getComputedStyle(each).display)).not.to.include('none');
    await emulateMedia({ media: 'print' });
    try {
      expect(own.map((each) => getComputedStyle(each).display)).to.deep.equal(['none', 'none']);
      expect(element.shadowRoot?.querySelector('.ladder')?.checkVisibility()).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  for (const [what, given] of [
    ['of another instrument', { other: 1 }],
    ['beyond the last stage', { stage: 4321 }],
    ['that are no answers', 'text'],
  ] as const) {
    it(`is refused with answers ${what}, without quoting one, and the team stays`, async () => {
      const element = await stages({ report: team() });
      const told: unknown[] = [];
      element.addEventListener('lerend-error', ({ detail }) => told.push(detail));
      element.ownAnswers = given as unknown as Answers;
      await element.updateComplete;
      expect(told.length).to.equal(1);
      expect(JSON.stringify(told))
        .to.contain('ownAnswers')
        .and.not.match(/4321|"other"|text/);
      expect(flagged(element)).to.deep.equal([]);
      expect(textOf(element, '#team-heading')).to.include('Met elkaar');
      element.ownAnswers = { stage: 2 };
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
      expect(flagged(element)).to.deep.equal(['Samen']);
    });
  }
});
