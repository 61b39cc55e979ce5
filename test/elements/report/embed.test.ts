import { expect, fixtureSync } from '@open-wc/testing';
import { html } from 'lit';
import type { ChecklistInstrument, ChecklistReport } from '@lerend/core/checklist';
import type { LerendErrorEvent } from '@lerend/elements/events/lerend-error-event';
import { defineReport } from '@lerend/elements/report/define-report';
import { LerendReport } from '@lerend/elements/report/lerend-report';
import { reportNl } from '@lerend/elements/locales/lerend-report.nl';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationEn } from '@lerend/instruments/learning-organisation/en';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';
import { learningPartnership } from '@lerend/instruments/learning-partnership';
import { reportOfTwelve } from '../../../stories/helpers/teams.js';
import { expectQuietConsole } from '../../helpers/browser.js';
import { find, partsOf, radio, root, settled, show, statements, textOf } from './helper.js';

describe('a report in somebody else’s page', () => {
  expectQuietConsole();

  it('follows the language of the page, and keeps order, display and what is open', async () => {
    const element = await show(reportOfTwelve());
    radio(element, 'Uitslag').click();
    (find(element, 'details') as HTMLDetailsElement).open = true;
    radio(element, 'Uitslag').focus();
    await element.updateComplete;
    element.parentElement?.setAttribute('lang', 'en');
    await settled(element);
    expect(textOf(find(element, 'h2'))).to.equal('How your team sees it now');
    expect(statements(element)[0]).to.equal(learningOrganisationEn.items['mutual-support']?.statement);
    expect(radio(element, 'Result').checked).to.equal(true);
    expect((find(element, 'details') as HTMLDetailsElement).open).to.equal(true);
    expect(element.shadowRoot?.activeElement).to.equal(radio(element, 'Result'));
  });

  it('marks the language of its own and of the instrument’s texts where the page has another', async () => {
    const holder = fixtureSync<HTMLElement>(html`
      <div lang="nl">
        <lerend-report
          .report=${reportOfTwelve()}
          .instrument=${learningOrganisation}
          .wording=${learningOrganisationEn}
        ></lerend-report>
      </div>
    `);
    const element = holder.querySelector('lerend-report');
    if (!(element instanceof LerendReport)) throw new Error('There is no report.');
    await element.updateComplete;
    expect(find(element, '.statement [lang]').getAttribute('lang')).to.equal('en');
    expect(textOf(find(element, '[part="phase"]'))).to.equal('Gedeeltelijk ontwikkeld, dicht bij sterk');
    expect(find(element, '[part="base"]').hasAttribute('lang')).to.equal(false);
    holder.lang = 'fr';
    await settled(element);
    expect(find(element, '[part="base"]').getAttribute('lang')).to.equal('en');
  });

  it('shows what is wrong with a report, says so to the host, and goes on with a right one', async () => {
    const element = await show(undefined);
    expect(textOf(root(element))).to.equal('');
    const errors: string[] = [];
    element.addEventListener('lerend-error', ({ detail }: LerendErrorEvent) => {
      errors.push(detail.subject);
    });
    for (const wrong of [{}, 'a report', 7, [], { ...reportOfTwelve(), items: [{ id: 'x' }] }]) {
      element.report = wrong as unknown as ChecklistReport;
      await element.updateComplete;
      expect(textOf(find(element, '[role="alert"]'))).to.include('Deze uitslag kan niet worden getoond.');
    }
    expect(errors).to.deep.equal(Array<string>(5).fill('report'));
    element.report = reportOfTwelve();
    await element.updateComplete;
    expect(partsOf(element, 'domain').length).to.equal(3);
    expect(errors.length).to.equal(5);
  });

  it('refuses a report of another instrument', async () => {
    const element = await show(reportOfTwelve());
    element.instrument = learningPartnership;
    await element.updateComplete;
    expect(textOf(find(element, '[role="alert"]'))).to.include('learning-partnership');
  });

  it('refuses counts that are not of this scale, and a statement that is not there', async () => {
    const report = reportOfTwelve();
    const [first, ...others] = report.items;
    if (first?.result.status !== 'ok') throw new Error('The first statement should be shown.');
    const short = { ...first, result: { ...first.result, value: { ...first.result.value, counts: [6, 6] } } };
    for (const items of [
      [short, ...others],
      [{ ...first, id: 'unheard-of' }, ...others],
    ]) {
      const element = await show({ ...report, items });
      expect(textOf(find(element, '[role="alert"]'))).to.include('items.0');
    }
  });

  it('says what is wrong with an instrument or a wording, whatever it is given', async () => {
    const element = await show(reportOfTwelve());
    const errors = new Set<string>();
    element.addEventListener('lerend-error', ({ detail }: LerendErrorEvent) => errors.add(detail.subject));
    element.instrument = { id: 'x' } as unknown as ChecklistInstrument;
    await element.updateComplete;
    expect(partsOf(element, 'error').length).to.equal(1);
    element.instrument = learningOrganisation;
    await element.updateComplete;
    expect(partsOf(element, 'error').length).to.equal(0);
    for (const wrong of [{}, null, { locale: 'nl' }, 'nl']) {
      element.wordings = [wrong] as unknown as LerendReport['wordings'];
      await element.updateComplete;
      expect(partsOf(element, 'domain').length).to.equal(0);
    }
    expect([...errors]).to.deep.equal(['instrument', 'wording']);
  });

  it('chooses among several wordings before it takes a single one', async () => {
    const element = await show(reportOfTwelve());
    element.wording = learningOrganisationEn;
    await element.updateComplete;
    expect(textOf(root(element))).to.include(learningOrganisationNl.domains['supportive-culture']?.title);
    element.wordings = undefined;
    await element.updateComplete;
    expect(textOf(root(element))).to.include(learningOrganisationEn.domains['supportive-culture']?.title);
  });

  it('draws many people as blocks, even where a report says something else about its size', async () => {
    const report = reportOfTwelve();
    const items = report.items.map((item) =>
      item.result.status === 'ok'
        ? {
            ...item,
            result: {
              ...item.result,
              value: { ...item.result.value, counts: [4e9, 4e9, 4e9], answered: 12e9 },
            },
          }
        : item,
    );
    const element = await show({ ...report, items });
    expect(partsOf(element, 'bars').length).to.equal(18);
  });

  it('fires nothing on a change that no person made', async () => {
    const element = await show(reportOfTwelve());
    const heard: string[] = [];
    for (const type of ['lerend-error', 'lerend-select', 'change', 'input']) {
      element.addEventListener(type, () => heard.push(type));
    }
    element.order = 'result';
    element.display = 'table';
    element.report = reportOfTwelve({ invited: 20 });
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
  });

  it('lives twice on a page, each with an order of its own', async () => {
    const [one, two] = [await show(reportOfTwelve()), await show(reportOfTwelve())];
    radio(one, 'Vragenlijst').click();
    await Promise.all([one.updateComplete, two.updateComplete]);
    expect(radio(one, 'Vragenlijst').checked).to.equal(true);
    expect(radio(two, 'Eerst bespreken').checked).to.equal(true);
  });

  it('can be defined twice', () => {
    const before = customElements.get('lerend-report');
    expect(defineReport({ locales: [reportNl] })).to.equal(before);
  });

  it('runs with the text from right to left: the axis, the marks and the dots', async () => {
    const element = await show(reportOfTwelve());
    element.dir = 'rtl';
    const groups = [...find(element, '.people').querySelectorAll('.group')].map((group) =>
      group.getBoundingClientRect(),
    );
    expect(groups[0]?.left).to.be.above(groups[1]?.left ?? Infinity);
    expect(getComputedStyle(find(element, '.phase')).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });

  it('stays within a narrow page', async () => {
    for (const width of [280, 320, 400, 700, 1280]) {
      const element = await show(reportOfTwelve(), { width });
      expect(element.scrollWidth, String(width)).to.be.at.most(width);
    }
  });

  it('has no inline style, so that a strict policy lets it be', async () => {
    for (const display of ['picture', 'table']) {
      const element = await show(reportOfTwelve(), { display });
      expect(root(element).querySelectorAll('[style]').length).to.equal(0);
    }
  });
});
