import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Plan } from '@lerend/core/deck';
import { LerendExportEvent } from '@lerend/elements/events/lerend-export-event';
import { expectQuietConsole } from '../../helpers/browser.js';
import {
  act,
  buttonOf,
  cardNamed,
  cardsIn,
  deck,
  fieldOf,
  listen,
  named,
  plannedTitles,
  recommendations,
  rootOf,
  sixSteps,
  talk,
  textOf,
  titleOf,
} from './fixtures.js';

expectQuietConsole();

const details = { who: '', when: '', sign: '' };
const planOf = (...cards: readonly string[]): Plan => ({
  deck: 'six-steps',
  version: sixSteps.version,
  cards: cards.map((card) => ({ card, ...details })),
});
const third = sixSteps.cards[9]?.id ?? '';
const announced = (element: Element): string =>
  textOf(rootOf(element).querySelector('p[role=status]:last-child'));

describe('the plan of the deck', () => {
  it('takes a card by key, keeps the focus on its button, and says so', async () => {
    const element = await deck({ recommendations });
    const heard = listen(element);
    const button = buttonOf(cardNamed(element, 'recommended', titleOf(talk)));
    button.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.plan).to.deep.equal(planOf(talk));
    expect(rootOf(element).activeElement).to.equal(button);
    expect(textOf(button)).to.equal('Haal uit het plan');
    expect(textOf(cardNamed(element, 'recommended', titleOf(talk)))).to.include('In ons plan');
    expect(announced(element)).to.equal(`‘${titleOf(talk)}’ ligt in het plan. Daar ligt nu één kaart.`);
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(element.plan?.cards).to.deep.equal([]);
    expect(rootOf(element).activeElement).to.equal(button);
    expect(heard).to.deep.equal([
      ['lerend-select', { card: talk, selected: true }],
      ['lerend-plan', { plan: planOf(talk) }],
      ['lerend-select', { card: talk, selected: false }],
      ['lerend-plan', { plan: planOf() }],
    ]);
  });

  it('is reached, filled in and left with the keyboard alone', async () => {
    const element = await deck({ recommendations });
    buttonOf(cardNamed(element, 'recommended', titleOf(act))).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    const who = fieldOf(element, titleOf(act), 'Wie');
    for (let step = 0; step < 12 && rootOf(element).activeElement !== who; step += 1) {
      await sendKeys({ press: 'Tab' });
    }
    expect(rootOf(element).activeElement).to.equal(who);
    await sendKeys({ type: 'Noor & Bart' });
    expect(element.plan?.cards[0]?.who).to.equal('Noor & Bart');
    await sendKeys({ press: 'Tab' });
    expect(rootOf(element).activeElement).to.equal(fieldOf(element, titleOf(act), 'Wanneer'));
  });

  it('writes down who, when and the sign, and tells of each', async () => {
    const element = await deck({ plan: planOf(talk) });
    const heard = listen(element);
    const day = fieldOf(element, titleOf(talk), 'Wanneer');
    expect((day as HTMLInputElement).type).to.equal('date');
    day.value = '2026-12-03';
    day.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    fieldOf(element, titleOf(talk), 'Wanneer is het gelukt?').focus();
    await sendKeys({ type: 'Ja' });
    expect(element.plan?.cards).to.deep.equal([{ card: talk, who: '', when: '2026-12-03', sign: 'Ja' }]);
    expect(heard.length).to.equal(3);
  });

  it('changes the order, with the focus on the row that moved', async () => {
    const element = await deck({ plan: planOf(talk, act, third) });
    const up = named(element, `Zet ‘${titleOf(third)}’ eerder in het plan`);
    expect(named(element, `Zet ‘${titleOf(talk)}’ eerder in het plan`).disabled).to.equal(true);
    up.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(plannedTitles(element)).to.deep.equal([talk, third, act].map(titleOf));
    expect(announced(element)).to.equal(`‘${titleOf(third)}’ staat nu op plaats 2 van 3.`);
    expect(rootOf(element).activeElement).to.equal(up);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.plan?.cards.map(({ card }) => card)).to.deep.equal([third, talk, act]);
    expect(rootOf(element).activeElement).to.equal(
      named(element, `Zet ‘${titleOf(third)}’ later in het plan`),
    );
  });

  it('takes cards out, with the focus on the next one and at last on the heading', async () => {
    const element = await deck({ plan: planOf(talk, act) });
    named(element, `Haal ‘${titleOf(talk)}’ uit het plan`).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(rootOf(element).activeElement).to.equal(named(element, `Haal ‘${titleOf(act)}’ uit het plan`));
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(textOf(rootOf(element).activeElement)).to.equal('Ons plan');
    expect(textOf(element)).to.include('Het plan is nog leeg');
  });

  it('offers itself as JSON to the host, which may handle it', async () => {
    const element = await deck({ plan: planOf(talk) });
    let text = '';
    let filename = '';
    element.addEventListener('lerend-export', (event) => {
      event.preventDefault();
      if (!(event instanceof LerendExportEvent)) throw new Error('not an export');
      ({ text, filename } = event.detail);
      expect(event.detail.type).to.equal('application/json');
    });
    let downloads = 0;
    const count = (event: Event): void => {
      if ((event.target as Element).matches('a[download]')) downloads += 1;
    };
    document.addEventListener('click', count, true);
    named(element, 'Bewaar als JSON').click();
    document.removeEventListener('click', count, true);
    expect(filename).to.equal('plan-six-steps.json');
    expect(JSON.parse(text)).to.deep.equal(planOf(talk));
    expect(downloads).to.equal(0);
  });

  it('saves in the formats that a host adds, in the language on screen', async () => {
    const element = await deck({
      plan: planOf(talk),
      exportFormats: [
        {
          label: 'CSV',
          extension: 'csv',
          type: 'text/csv',
          make: (plan, wording) => plan.cards.map(({ card }) => wording.cards[card]?.title).join('\n'),
        },
      ],
    });
    element.addEventListener('lerend-export', (event) => {
      event.preventDefault();
    });
    const heard = listen(element);
    named(element, 'Bewaar als CSV').click();
    expect(heard).to.deep.equal([
      ['lerend-export', { filename: 'plan-six-steps.csv', type: 'text/csv', text: titleOf(talk) }],
    ]);
  });

  it('is always there as text to copy', async () => {
    const element = await deck({
      plan: {
        ...planOf(),
        cards: [{ card: talk, who: 'Samira', when: '2026-12-03', sign: 'Iedereen deed mee' }],
      },
    });
    const copy = rootOf(element).querySelector<HTMLDetailsElement>('details.copy');
    copy?.querySelector('summary')?.click();
    const area = copy?.querySelector('textarea');
    expect(area?.readOnly).to.equal(true);
    expect(area?.value).to.equal(
      `Ons plan\n\n1. ${titleOf(talk)}\n   Wie: Samira\n   Wanneer: 3 december 2026\n   Wanneer is het gelukt? Iedereen deed mee\n`,
    );
    area?.focus();
    expect(area?.selectionEnd).to.equal(area?.value.length);
  });

  it('takes a plan from the host without an event, and keeps of it what fits', async () => {
    const element = await deck();
    const heard = listen(element);
    element.plan = planOf(act, talk);
    await element.updateComplete;
    expect(plannedTitles(element)).to.deep.equal([act, talk].map(titleOf));
    expect(heard).to.deep.equal([]);
    element.plan = planOf(talk, 'a-card-of-old');
    await element.updateComplete;
    expect(element.plan.cards.map(({ card }) => card)).to.deep.equal([talk]);
    expect(heard.map((each) => (each as [string])[0])).to.deep.equal(['lerend-error']);
    element.plan = undefined;
    await element.updateComplete;
    expect(plannedTitles(element)).to.deep.equal([]);
  });

  it('stands by itself, as do the cards, when a host asks for one part', async () => {
    const element = await deck({ recommendations, only: 'plan', plan: planOf(talk) });
    expect(textOf(rootOf(element).querySelector('h2'))).to.equal('Ons plan');
    expect(cardsIn(element, 'recommended').length + cardsIn(element, 'browse').length).to.equal(0);
    element.only = 'cards';
    await element.updateComplete;
    expect(plannedTitles(element)).to.deep.equal([]);
    expect(cardsIn(element, 'recommended').length).to.equal(2);
    expect(element.plan).to.deep.equal(planOf(talk));
  });

  it('keeps a plan that came before its deck', async () => {
    const element = document.createElement('lerend-deck');
    element.plan = planOf(talk);
    document.body.append(element);
    await element.updateComplete;
    element.instrument = sixSteps;
    await element.updateComplete;
    expect(element.plan).to.deep.equal(planOf(talk));
    element.remove();
  });

  it('prints the words and not the fields', async () => {
    const element = await deck({ plan: planOf(talk) });
    let printed = 0;
    const print = window.print.bind(window);
    window.print = () => {
      printed += 1;
    };
    named(element, 'Afdrukken').click();
    window.print = print;
    expect(printed).to.equal(1);
    expect(textOf(rootOf(element).querySelector('.printed + *, .entry:nth-child(2) .printed'))).to.equal(
      'Nog geen dag',
    );
  });

  it('works twice on a page, each with a plan of its own', async () => {
    const one = await deck({ recommendations });
    const other = await deck({ recommendations });
    buttonOf(cardNamed(one, 'recommended', titleOf(talk))).click();
    expect(one.plan?.cards.length).to.equal(1);
    expect(other.plan?.cards.length).to.equal(0);
    expect(cardsIn(other, 'recommended').some((card) => textOf(card).includes('In ons plan'))).to.equal(
      false,
    );
  });
});
