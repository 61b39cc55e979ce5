import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectQuietConsole, until } from '../../helpers/browser.js';
import {
  act,
  buttonOf,
  cardNamed,
  cardsIn,
  chip,
  deck,
  listen,
  named,
  recommendations,
  rootOf,
  sixSteps,
  sixStepsEn,
  talk,
  textOf,
  titleOf,
} from './fixtures.js';

expectQuietConsole();

const found = (element: Element): string => textOf(rootOf(element).querySelector('.found'));
const countOf = (holds: (card: (typeof sixSteps.cards)[number]) => boolean): number =>
  sixSteps.cards.filter(holds).length;

describe('looking through the deck', () => {
  it('shows the cards that the result asks for first, in the order of the advice, with the pile folded up', async () => {
    const element = await deck({ recommendations });
    expect(textOf(element)).to.include('2 kaarten voor jullie');
    expect(cardsIn(element, 'recommended').map((card) => textOf(card.querySelector('.title')))).to.deep.equal(
      [titleOf(talk), titleOf(act)],
    );
    const browse = rootOf(element).querySelector<HTMLDetailsElement>('details[part=browse]');
    expect(browse?.open).to.equal(false);
    browse?.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(browse?.open).to.equal(true);
    expect(found(element)).to.equal(`${String(sixSteps.cards.length)} kaarten`);
  });

  it('says in words why a card is recommended, and says a neighbouring phase aloud', async () => {
    const element = await deck({ recommendations });
    const first = cardNamed(element, 'recommended', titleOf(talk));
    expect(textOf(first)).to.include(
      'Bij ‘Wie iets niet weet, vraagt hulp’ staan jullie in twee kampen. Begin dus met een gesprek.',
    );
    expect(textOf(first)).to.include('Nog een reden');
    expect(textOf(cardNamed(element, 'recommended', titleOf(act)))).to.include(
      'Bij ‘Ondersteunende cultuur’ staan jullie nog in de startfase. Daar gaat deze kaart over. Geen kaart past precies bij die fase; deze is gemaakt voor de fase ernaast.',
    );
  });

  it('gives a reason without a name where nobody gave it names', async () => {
    const element = await deck({ recommendations, subjects: {} });
    expect(textOf(cardNamed(element, 'recommended', titleOf(talk)))).to.include(
      'Bij een onderdeel van jullie uitslag staan jullie in twee kampen.',
    );
  });

  for (const [what, given, words] of [
    ['withheld', { status: 'withheld', reason: 'below-minimum' }, 'te weinig antwoorden om te laten zien'],
    ['not there', { status: 'undefined', reason: 'no-data' }, 'Er is nog geen uitslag'],
    ['empty', { status: 'ok', value: [] }, 'Er is nu geen kaart die jullie uitslag vraagt'],
  ] as const) {
    it(`says so when the result is ${what}, and lays the pile open`, async () => {
      const element = await deck({ recommendations: given });
      const head = rootOf(element).querySelector('.lede');
      expect(textOf(head)).to.include(words);
      expect(textOf(head)).to.not.match(/\d/);
      expect(cardsIn(element, 'recommended').length).to.equal(0);
      expect(rootOf(element).querySelector<HTMLDetailsElement>('details[part=browse]')?.open).to.equal(true);
    });
  }

  it('filters by step, setting and kind together, and tells how many are left', async () => {
    const element = await deck();
    chip(element, 'Partnerschap').focus();
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(found(element)).to.equal(`${String(countOf(({ setting }) => setting === 'partnership'))} kaarten`);
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(found(element)).to.equal(`${String(countOf(({ setting }) => setting === 'school'))} kaarten`);
    await sendKeys({ press: 'ArrowRight' });
    chip(element, 'Benut de expertise').focus();
    await sendKeys({ press: 'Space' });
    chip(element, 'Een visie op leren').click();
    await element.updateComplete;
    const steps = ['use-expertise', 'shape-vision'];
    const inSteps = (card: { readonly setting: string; readonly step: string }): boolean =>
      card.setting === 'partnership' && steps.includes(card.step);
    expect(found(element)).to.equal(`${String(countOf(inSteps))} kaarten`);
    chip(element, 'Gesprek').click();
    await element.updateComplete;
    const expected = countOf((card) => inSteps(card) && card.mode === 'conversation');
    expect(cardsIn(element, 'browse').length).to.equal(expected);
    chip(element, 'Benut de expertise').click();
    chip(element, 'Een visie op leren').click();
    chip(element, 'Alles').click();
    chip(element, 'Overal').click();
    await element.updateComplete;
    expect(found(element)).to.equal(`${String(sixSteps.cards.length)} kaarten`);
  });

  it('starts with the setting of its attribute', async () => {
    const element = await deck({ setting: 'partnership' });
    expect(chip(element, 'Partnerschap').checked).to.equal(true);
    expect(found(element)).to.equal(`${String(countOf(({ setting }) => setting === 'partnership'))} kaarten`);
  });

  it('shows more on request, with the focus on the first card that came', async () => {
    const element = await deck();
    const before = cardsIn(element, 'browse').length;
    named(element, 'Toon nog 8 kaarten').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => cardsIn(element, 'browse').length > before, 'more cards');
    await element.updateComplete;
    expect(cardsIn(element, 'browse').length).to.equal(before + 8);
    const next = cardsIn(element, 'browse')[before];
    expect(next?.contains(rootOf(element).activeElement)).to.equal(true);
  });

  it('draws the same plate for a card every time, and another one for another card', async () => {
    const one = await deck();
    const other = await deck();
    const plates = (element: Element): readonly string[] =>
      cardsIn(element, 'browse').map((card) =>
        (card.querySelector('.plate')?.innerHTML ?? '').replace(/<!--.*?-->/gs, ''),
      );
    expect(plates(one)).to.deep.equal(plates(other));
    expect(new Set(plates(one)).size).to.equal(plates(one).length);
  });

  it('says the step of a card in words', async () => {
    const element = await deck({ recommendations });
    const { step } = sixSteps.cards.find(({ id }) => id === act) ?? { step: '' };
    const place = sixSteps.steps.findIndex(({ id }) => id === step) + 1;
    expect(textOf(cardNamed(element, 'recommended', titleOf(act)))).to.include(`Stap ${String(place)} van 6`);
  });

  it('switches language with the page, and keeps filter, plan and focus', async () => {
    const element = await deck({ setting: 'partnership', recommendations });
    const button = buttonOf(cardNamed(element, 'recommended', titleOf(talk)));
    button.click();
    button.focus();
    await element.updateComplete;
    element.parentElement?.setAttribute('lang', 'en');
    await until(() => textOf(element).includes('All cards'), 'the English texts');
    expect(rootOf(element).activeElement).to.equal(button);
    expect(textOf(button)).to.equal('Take out of the plan');
    expect(chip(element, 'Partnership').checked).to.equal(true);
    expect(textOf(element)).to.include(sixStepsEn.cards[talk]?.title);
  });

  it('shows what is wrong with recommendations once, and goes on', async () => {
    const element = await deck();
    const heard = listen(element);
    const [first] = recommendations.status === 'ok' ? recommendations.value : [];
    if (first === undefined) throw new Error('no recommendation');
    element.recommendations = { status: 'ok', value: [{ ...first, card: 'no-such-card' }] };
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(heard.length).to.equal(1);
    expect(rootOf(element).querySelector('[role=alert]')?.textContent).to.include('no card with this id');
    expect(cardsIn(element, 'browse').length).to.be.greaterThan(0);
    element.recommendations = recommendations;
    await element.updateComplete;
    expect(rootOf(element).querySelector('[role=alert]')).to.equal(null);
  });

  it('shows what is wrong with a deck', async () => {
    const element = await deck();
    const heard = listen(element);
    element.instrument = { ...sixSteps, cards: [] };
    await element.updateComplete;
    expect(heard.length).to.be.greaterThan(0);
    expect(rootOf(element).querySelector('[role=alert]')).to.not.equal(null);
  });
});
