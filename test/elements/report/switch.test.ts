import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { polarisedReport, reportOfFortyFive, reportOfTwelve } from '../../../stories/helpers/teams.js';
import { expectQuietConsole } from '../../helpers/browser.js';
import { find, findAll, holding, partsOf, radio, root, show, statements, textOf } from './helper.js';

function focused(host: HTMLElement): Element | null | undefined {
  return host.shadowRoot?.activeElement;
}

describe('order and display', () => {
  expectQuietConsole();

  it('begins with what to talk about first, in the document itself', async () => {
    const element = await show(reportOfTwelve());
    expect(radio(element, 'Eerst bespreken').checked).to.equal(true);
    expect(statements(element).slice(0, 3)).to.deep.equal([
      'We zeggen het hardop als we ergens mee vastlopen.',
      'We kijken bij elkaar in de les om er zelf van te leren.',
      'We halen kennis bij mensen buiten onze school.',
    ]);
  });

  it('changes the order with the arrow keys, both ways, and keeps the focus', async () => {
    const element = await show(reportOfTwelve());
    radio(element, 'Eerst bespreken').focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(element.order).to.equal('result');
    expect(statements(element)[0]).to.equal('We helpen een collega die het moeilijk heeft.');
    expect(focused(element)).to.equal(radio(element, 'Uitslag'));
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(element.order).to.equal('questionnaire');
    expect(statements(element)[0]).to.equal('We voelen ons samen verantwoordelijk voor elke leerling.');
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(element.order).to.equal('talk');
    expect(statements(element)[0]).to.equal('We zeggen het hardop als we ergens mee vastlopen.');
    expect(focused(element)).to.equal(radio(element, 'Eerst bespreken'));
  });

  it('moves the rows themselves, and does not make them anew', async () => {
    const element = await show(reportOfTwelve());
    const row = holding(partsOf(element, 'item'), 'We helpen een collega');
    radio(element, 'Uitslag').click();
    await element.updateComplete;
    expect(partsOf(element, 'item')[0] === row).to.equal(true);
  });

  it('turns every drawing into a table with the arrow keys, and back', async () => {
    const element = await show(reportOfTwelve());
    radio(element, 'Beeld').focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(findAll(element, 'table').length).to.equal(2);
    expect(findAll(element, '.phase, .people').length).to.equal(0);
    expect(focused(element)).to.equal(radio(element, 'Tabel'));
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(findAll(element, 'table').length).to.equal(0);
    expect(findAll(element, '.phase').length).to.equal(3);
  });

  it('goes round with Tab: display, print, numbers, how to read it, order, and back again', async () => {
    const element = await show(reportOfTwelve());
    const stops = [
      radio(element, 'Beeld'),
      find(element, 'button'),
      ...findAll(element, 'summary').slice(0, 4),
      radio(element, 'Eerst bespreken'),
    ];
    stops[0]?.focus();
    for (const stop of stops.slice(1)) {
      await sendKeys({ press: 'Tab' });
      expect(focused(element) === stop, textOf(stop)).to.equal(true);
    }
    for (const stop of stops.slice(0, -1).reverse()) {
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(focused(element) === stop, textOf(stop)).to.equal(true);
    }
  });

  it('opens and closes the numbers of a phase with Enter', async () => {
    const element = await show(reportOfTwelve());
    const details = find(element, 'details') as HTMLDetailsElement;
    find(element, 'summary').focus();
    await sendKeys({ press: 'Enter' });
    expect(details.open).to.equal(true);
    await sendKeys({ press: 'Enter' });
    expect(details.open).to.equal(false);
  });

  it('prints with the button, by keyboard too', async () => {
    const element = await show(reportOfTwelve());
    const original = Object.getOwnPropertyDescriptor(window, 'print');
    let printed = 0;
    window.print = () => {
      printed += 1;
    };
    try {
      const button = find(element, 'button');
      button.click();
      button.focus();
      await sendKeys({ press: 'Enter' });
      expect(printed).to.equal(2);
    } finally {
      if (original !== undefined) Object.defineProperty(window, 'print', original);
    }
  });

  it('takes an order and a display as attributes, and keeps to its own where they are none', async () => {
    const element = await show(reportOfTwelve());
    element.setAttribute('order', 'questionnaire');
    element.setAttribute('display', 'table');
    await element.updateComplete;
    expect(radio(element, 'Vragenlijst').checked).to.equal(true);
    expect(radio(element, 'Tabel').checked).to.equal(true);
    element.setAttribute('order', 'sideways');
    element.setAttribute('display', 'pie');
    await element.updateComplete;
    expect(radio(element, 'Eerst bespreken').checked).to.equal(true);
    expect(radio(element, 'Beeld').checked).to.equal(true);
  });

  it('has room for a button of the host beside print', async () => {
    const element = await show(reportOfTwelve());
    const button = document.createElement('button');
    button.slot = 'actions';
    button.textContent = 'Download';
    element.append(button);
    const slot = root(element).querySelector<HTMLSlotElement>('slot[name="actions"]');
    expect(slot?.assignedElements()).to.deep.equal([button]);
    expect(button.getBoundingClientRect().height).to.be.above(0);
  });
});

describe('a report in tables', () => {
  expectQuietConsole();

  it('has heads with a scope, and a name that says what it holds', async () => {
    const element = await show(reportOfTwelve(), { display: 'table' });
    expect(findAll(element, 'caption').map(textOf)).to.deep.equal([
      'Uitslag per onderdeel',
      'Antwoorden per stelling',
    ]);
    expect(findAll(element, 'thead th').every((head) => head.getAttribute('scope') === 'col')).to.equal(true);
    expect(findAll(element, 'tbody th').every((head) => head.getAttribute('scope') === 'row')).to.equal(true);
    for (const table of findAll(element, 'table')) {
      const widths = [...table.querySelectorAll('tr')].map((row) => row.children.length);
      expect(new Set(widths).size).to.equal(1);
    }
  });

  it('says of a domain its phase, its middle, where that would lie, the chances, the steps and the agreement', async () => {
    const element = await show(reportOfTwelve(), { display: 'table' });
    const row = holding(findAll(element, 'tbody tr'), 'Ondersteunende cultuur');
    expect([...row.children].map(textOf)).to.deep.equal([
      'Ondersteunende cultuur',
      'Gedeeltelijk ontwikkeld, dicht bij sterk',
      '66',
      '60 tot 70',
      'Deels 65, Sterk 35',
      '57 tot 71',
      '1',
      'Hetzelfde gezien',
    ]);
  });

  it('counts no steps for a domain in two camps', async () => {
    const element = await show(polarisedReport(), { display: 'table' });
    const row = holding(findAll(element, 'tbody tr'), 'Focus op ontwikkeling');
    expect([...row.children].map(textOf)).to.deep.equal([
      'Focus op ontwikkeling',
      'In twee kampen',
      '52',
      '45 tot 59',
      '–',
      '45 tot 59',
      '–',
      'Twee kampen',
    ]);
  });

  it('holds the counts of every statement, zeros too, and no percentage up to twenty people', async () => {
    const element = await show(reportOfTwelve(), { display: 'table' });
    const row = holding(findAll(element, 'tbody tr'), 'We helpen een collega');
    expect([...row.children].slice(1).map(textOf)).to.deep.equal([
      '0',
      '3',
      '9',
      '0',
      '0',
      'Sterk',
      'Hetzelfde gezien',
    ]);
    expect(findAll(element, 'tbody tr').length).to.equal(3 + 18);
    expect(textOf(root(element))).not.to.include('%');
  });

  it('puts a percentage behind the count above twenty people', async () => {
    const element = await show(reportOfFortyFive(), { display: 'table' });
    const row = holding(findAll(element, 'tbody tr'), 'eigen specialisme');
    expect(textOf(row.children[1])).to.match(/^15 \(36\s?%\)$/);
  });

  it('has its numbers right-aligned, under one another', async () => {
    const element = await show(reportOfTwelve(), { display: 'table' });
    for (const cell of findAll(element, 'td.number')) {
      const style = getComputedStyle(cell);
      expect(style.textAlign).to.equal('end');
      expect(style.fontVariantNumeric).to.include('tabular-nums');
    }
  });

  it('keeps the page from scrolling sideways on a narrow screen; the table scrolls by keyboard', async () => {
    const element = await show(reportOfTwelve(), { display: 'table', width: 320 });
    expect(element.scrollWidth).to.be.at.most(320);
    const region = findAll(element, '.scroll')[1];
    if (region === undefined) throw new Error('There is no second table.');
    expect(region.scrollWidth).to.be.above(region.clientWidth);
    region.focus();
    expect(focused(element)).to.equal(region);
  });
});
