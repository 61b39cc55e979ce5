import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expectQuietConsole } from '../../helpers/browser.js';
import {
  checkbox,
  checked,
  describedBy,
  details,
  listen,
  looking,
  radio,
  said,
  smallStages,
  stages,
  valueOf,
  withoutGround,
  withoutGroundNl,
} from './fixtures.js';

expectQuietConsole();

const HELP = 'Twijfel je? Vink aan wat je herkent';
const ASKED = 'Je vertelt iets als een collega ernaar vraagt.';
const ALONE = 'Je probeert nieuwe dingen in je eigen lokaal uit.';
const UNASKED = 'Collega’s vertellen uit zichzelf wat zij leerden.';
const TOGETHER = 'Jullie proberen een les samen uit.';
const PLANNED = 'Er staat tijd voor in het rooster.';
const NEWCOMERS = 'Nieuwe collega’s doen vanaf dag één mee.';

describe('ticking what one recognises', () => {
  it('is closed until somebody needs it, or has answered a mark, or the page asks for it', async () => {
    expect(details(await stages(), HELP).open).to.equal(false);
    expect(details(await stages({ value: valueOf({ stage: 2 }) }), HELP).open).to.equal(false);
    expect(details(await stages({ value: valueOf(looking()) }), HELP).open).to.equal(true);
    expect(details(await stages({ marksOpen: true }), HELP).open).to.equal(true);
  });

  it('shows every mark once, under what it is about', async () => {
    const element = await stages({ marksOpen: true });
    const groups = [...(element.shadowRoot?.querySelectorAll('fieldset.group') ?? [])].map((group) => [
      group.querySelector('legend')?.textContent,
      [...group.querySelectorAll('label')].map((label) => label.textContent.trim()),
    ]);
    expect(groups).to.deep.equal([
      ['Delen', [ASKED, UNASKED]],
      ['Uitproberen', [ALONE, TOGETHER]],
      ['Vaste gewoonte', [PLANNED, NEWCOMERS]],
    ]);
  });

  it('moves the pick along with the ticks, by keys, and says so', async () => {
    const element = await stages({ marksOpen: true });
    expect(said(element)).to.equal('');
    checkbox(element, ALONE).focus();
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(element.answers).to.deep.equal({ stage: 1, ...looking('try-alone') });
    expect(checked(element)).to.equal('Ieder voor zich');
    expect(said(element)).to.equal('Je vinkjes wijzen naar ‘Ieder voor zich’. Dat is nu je keuze.');
    expect(describedBy(radio(element, 'Ieder voor zich'))).to.include('je vinkjes wijzen hierheen');
    checkbox(element, UNASKED).click();
    await element.updateComplete;
    // Half of what she recognises is what the second stage looks like.
    expect(checked(element)).to.equal('Met elkaar');
    checkbox(element, PLANNED).click();
    checkbox(element, NEWCOMERS).click();
    await element.updateComplete;
    expect(checked(element)).to.equal('Vaste gewoonte');
    expect(describedBy(radio(element, 'Met elkaar'))).not.to.include('vinkjes');
    checkbox(element, NEWCOMERS).focus();
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(checked(element)).to.equal('Met elkaar');
    expect(said(element)).to.include('‘Met elkaar’');
    // Where the focus is does not change.
    expect(element.shadowRoot?.activeElement).to.equal(checkbox(element, NEWCOMERS));
  });

  it('answers all marks with the first tick, and tells of every answer that changed', async () => {
    const element = await stages({ marksOpen: true });
    const heard = listen(element);
    checkbox(element, ALONE).click();
    const answers = Object.entries({ stage: 1, ...looking('try-alone') });
    expect(heard).to.deep.equal([
      'input',
      ...answers.map(([slot, answer]) => ['lerend-answer', { slot, answer }]),
      'change',
      'lerend-complete',
    ]);
    heard.length = 0;
    checkbox(element, ASKED).click();
    expect(heard).to.deep.equal([
      'input',
      ['lerend-answer', { slot: 'share-when-asked', answer: 1 }],
      'change',
    ]);
  });

  it('leaves noughts when the last tick is taken away: she looked, and recognised nothing', async () => {
    const element = await stages({ marksOpen: true });
    checkbox(element, ALONE).click();
    await element.updateComplete;
    checkbox(element, ALONE).click();
    await element.updateComplete;
    expect(element.answers).to.deep.equal({ stage: 0, ...looking() });
    expect(checked(element)).to.equal('Nog niet begonnen');
    expect(said(element)).to.equal('Zonder vinkje kom je uit bij ‘Nog niet begonnen’. Dat is nu je keuze.');
  });

  it('takes the pick back where nothing is recognised and there is no ground', async () => {
    const element = await stages(
      { marksOpen: true, required: true },
      { instrument: withoutGround, wordings: [withoutGroundNl] },
    );
    const heard = listen(element);
    checkbox(element, ALONE).click();
    await element.updateComplete;
    expect(element.checkValidity()).to.equal(true);
    checkbox(element, ALONE).click();
    await element.updateComplete;
    expect(element.answers).to.deep.equal(looking());
    expect(checked(element)).to.equal(undefined);
    expect(heard).to.deep.include(['lerend-answer', { slot: 'stage', answer: null }]);
    expect(said(element)).to.equal('Zonder vinkje wijst niets een plek aan. Je hebt nog niets gekozen.');
    expect(element.checkValidity()).to.equal(false);
    expect(JSON.parse(element.value)).to.have.nested.property('answers.try-alone', 0);
    checkbox(element, PLANNED).click();
    await element.updateComplete;
    expect(said(element)).to.equal('Je vinkjes wijzen nog geen plek aan. Je hebt nog niets gekozen.');
  });

  it('leaves what a person picked herself, and both stand', async () => {
    const element = await stages({ marksOpen: true });
    radio(element, 'Vaste gewoonte').click();
    checkbox(element, ALONE).click();
    await element.updateComplete;
    expect(element.answers).to.deep.equal({ stage: 3, ...looking('try-alone') });
    expect(checked(element)).to.equal('Vaste gewoonte');
    expect(describedBy(radio(element, 'Ieder voor zich'))).to.include('je vinkjes wijzen hierheen');
    expect(said(element)).to.equal(
      'Je vinkjes wijzen naar ‘Ieder voor zich’. Jouw keuze blijft ‘Vaste gewoonte’.',
    );
  });

  it('leaves the ticks as they are when she picks another stage than they point to', async () => {
    const element = await stages({ marksOpen: true });
    checkbox(element, ALONE).click();
    await element.updateComplete;
    const heard = listen(element);
    radio(element, 'Met elkaar').click();
    await element.updateComplete;
    expect(heard).to.deep.equal(['input', ['lerend-answer', { slot: 'stage', answer: 2 }], 'change']);
    expect(element.answers).to.deep.equal({ stage: 2, ...looking('try-alone') });
    checkbox(element, ASKED).click();
    await element.updateComplete;
    expect(element.answers.stage).to.equal(2);
  });

  it('does not move a “don’t know”', async () => {
    const element = await stages({ marksOpen: true });
    radio(element, 'Weet ik niet').click();
    checkbox(element, ALONE).click();
    await element.updateComplete;
    expect(element.answers.stage).to.equal('dont-know');
    expect(said(element)).to.include('Jouw keuze blijft ‘Weet ik niet’.');
  });

  it('goes along again once she picks what the ticks point to', async () => {
    const element = await stages({ value: valueOf({ stage: 3, ...looking('try-alone') }) });
    radio(element, 'Ieder voor zich').click();
    await element.updateComplete;
    checkbox(element, UNASKED).click();
    await element.updateComplete;
    expect(element.answers.stage).to.equal(2);
  });

  it('says what answers of marks alone count as', async () => {
    const element = await stages({ value: valueOf(looking('try-alone')) });
    expect(checked(element)).to.equal(undefined);
    expect(said(element)).to.equal(
      'Je vinkjes wijzen naar ‘Ieder voor zich’. Kies je zelf niets, dan telt dat als je keuze.',
    );
    checkbox(element, TOGETHER).click();
    await element.updateComplete;
    expect(checked(element)).to.equal('Met elkaar');
  });

  it('does not close a help that a person opened, nor open one that she closed', async () => {
    const element = await stages();
    const help = details(element, HELP);
    help.querySelector('summary')?.click();
    checkbox(element, ALONE).click();
    await element.updateComplete;
    expect(help.open).to.equal(true);
    help.querySelector('summary')?.click();
    radio(element, 'Met elkaar').click();
    await element.updateComplete;
    expect(help.open).to.equal(false);
  });

  it('can be ticked by nobody while it is disabled', async () => {
    const element = await stages({ value: valueOf({ stage: 1, ...looking('try-alone') }), disabled: true });
    checkbox(element, TOGETHER).click();
    expect(element.answers).to.deep.equal({ stage: 1, ...looking('try-alone') });
    expect(smallStages.marks.length).to.equal(6);
  });

  it('keeps what has the focus clear of the line at the bottom', async () => {
    await setViewport({ width: 320, height: 500 });
    try {
      const element = await stages({ value: valueOf({ stage: 1, ...looking('try-alone') }) });
      const line = element.shadowRoot?.querySelector('[role=status]');
      window.scrollTo(0, 0);
      for (const words of [ASKED, UNASKED, ALONE, TOGETHER, PLANNED, NEWCOMERS]) {
        const input = checkbox(element, words);
        input.focus();
        const below = input.getBoundingClientRect().bottom;
        expect(below, words).to.be.at.most(line?.getBoundingClientRect().top ?? 0);
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});
