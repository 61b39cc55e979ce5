import { expect } from '@open-wc/testing';
import { defineQuadrant } from '@lerend/elements/quadrant/define-quadrant';
import { quadrantNl } from '@lerend/elements/locales/lerend-quadrant.nl';
import { expectQuietConsole, takeConsole } from '../../helpers/browser.js';
import { divided, growing, listen, quadrant, teamAt, textOf, valueAt } from './fixtures.js';

expectQuietConsole();

// A page keeps 250 of them unless told otherwise, which the modules of a test are about as many as.
performance.setResourceTimingBufferSize(2000);

const loaded = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('/quadrant/render-team.'));

const tableRow = (element: Element, name: string): readonly (string | undefined)[] | undefined => {
  const row = [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].find(
    (each) => each.querySelector('th')?.textContent.trim() === name,
  );
  return row && [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim());
};

const html = (element: Element): string => (element.shadowRoot?.innerHTML ?? '').replace(/<!--.*?-->/gs, '');

describe('a team on the quadrant', () => {
  // First, while no report has been shown yet.
  it('loads what shows a team only when there is a report', async () => {
    const element = await quadrant();
    expect(loaded()).to.equal(false);
    element.report = teamAt(growing);
    await element.updateComplete;
    expect(loaded()).to.equal(true);
    expect(textOf(element)).to.include('Jullie staan in: Groeicultuur');
  });

  it('says the class, the shares and the edge in words, and the same in a table', async () => {
    const element = await quadrant({ report: teamAt(growing, 8) });
    const text = textOf(element);
    expect(text).to.include('6 van de 8 hebben ingevuld');
    expect(text).to.include('Op de rand, het pad tussen de velden: 1 van de 6.');
    const names = [...(element.shadowRoot?.querySelectorAll('.names li') ?? [])].map((each) =>
      each.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(names).to.deep.equal([
      'Knus1 van de 6',
      'Groei4 van de 6',
      'Apathischniemand',
      'Ontmoedigendniemand',
    ]);
    expect(tableRow(element, 'Groeicultuur')).to.deep.equal(['4', '67%']);
    expect(tableRow(element, 'Op de rand')).to.deep.equal(['1', '17%']);
    expect(tableRow(element, 'Uitnodiging')?.[0]).to.equal('81');
    const picture = element.shadowRoot?.querySelector('[role=img]');
    expect(picture?.getAttribute('aria-label')).to.include('Groeicultuur: 4 collega’s');
    expect(element.shadowRoot?.querySelector('input')).to.equal(null);
  });

  it('draws the middle and the spread where the report has them', async () => {
    const report = teamAt(growing);
    const element = await quadrant({ report });
    const ellipse = element.shadowRoot?.querySelector('.ground .spread');
    if (report.result.status !== 'ok' || report.result.value.spread.status !== 'ok')
      throw new Error('no figures');
    const { centroid, spread } = report.result.value;
    expect(Number(ellipse?.getAttribute('cx'))).to.be.closeTo(200 + 200 * (centroid.challenge ?? NaN), 1e-6);
    expect(Number(ellipse?.getAttribute('cy'))).to.be.closeTo(200 - 200 * (centroid.invitation ?? NaN), 1e-6);
    expect(Number(ellipse?.getAttribute('rx'))).to.be.closeTo(
      200 * (spread.value.deviation.challenge ?? NaN),
      1e-6,
    );
  });

  it('does not hide a divided team under a middle', async () => {
    const element = await quadrant({ report: teamAt(divided) });
    const text = textOf(element);
    expect(text).to.include('Geen gedeelde cultuur');
    expect(text).to.include('Het midden zegt hier dus weinig');
    expect(element.shadowRoot?.querySelector('.ground .centre')?.classList.contains('faint')).to.equal(true);
  });

  it('names both neighbours of a team on the edge', async () => {
    const element = await quadrant({
      report: teamAt([
        [80, 50],
        [80, 52],
        [80, 48],
        [82, 50],
        [78, 58],
      ]),
    });
    expect(textOf(element)).to.include('Op de rand: tussen ‘Knusse cultuur’ en ‘Groeicultuur’');
  });

  for (const [what, one, other] of [
    [
      'whose report is below the minimum',
      teamAt([[90, 90]], 3),
      teamAt(
        [
          [10, 10],
          [20, 90],
          [30, 40],
          [5, 95],
        ],
        9,
      ),
    ],
    [
      'of which too few placed the team',
      { ...teamAt(growing, 9), result: { status: 'withheld', reason: 'below-minimum' } },
      { ...teamAt([...growing, ...divided], 14), result: { status: 'withheld', reason: 'below-minimum' } },
    ],
  ] as const) {
    it(`shows a team ${what} as one region without a digit, the same for any such team`, async () => {
      const shown = await quadrant({ report: one });
      const alike = await quadrant({ report: other });
      expect(textOf(shown)).to.include('Onder glas Te weinig antwoorden om te laten zien.');
      const team = shown.shadowRoot?.querySelector('.team');
      expect(team?.textContent).to.not.match(/\d/);
      expect(team?.querySelector('.plane, table')).to.equal(null);
      const summaries = [...(shown.shadowRoot?.querySelectorAll('summary') ?? [])];
      expect(summaries.some((each) => /\d/.test(each.textContent))).to.equal(false);
      expect(html(shown)).to.equal(html(alike));
    });
  }

  it('says the field of a small part of a team that stands as one, and no number', async () => {
    const element = await quadrant({
      report: {
        ...teamAt(growing),
        result: { status: 'withheld', reason: 'would-reveal-small-group' },
        almostEveryone: 'growth',
      },
    });
    const heading = element.shadowRoot?.querySelector('#team-heading')?.textContent;
    expect(heading).to.equal('(Bijna) iedereen: Groeicultuur');
    expect(element.shadowRoot?.querySelector('.team')?.textContent).not.to.match(/\d/);
  });

  it('tells an empty team from a withheld one', async () => {
    const element = await quadrant({
      report: { ...teamAt(growing), result: { status: 'undefined', reason: 'no-data' } },
    });
    expect(textOf(element)).to.include('Nog niets te zien Er is nog geen plek die meetelt.');
  });

  it('prints who lowered the minimum, and why', async () => {
    const report = teamAt(growing);
    const element = await quadrant({
      report: { ...report, policy: { k: 3, override: { by: 'de directie', reason: 'een team van vier' } } },
    });
    expect(textOf(element)).to.include(
      'In deze ronde is een uitslag al te zien vanaf 3 mensen. Dat besloot de directie. De reden: een team van vier',
    );
  });

  it('shows each culture’s seven characteristics on demand', async () => {
    const element = await quadrant({ report: teamAt(growing) });
    const cosy = [
      ...(element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.cultures details') ?? []),
    ].find((each) => each.querySelector('summary')?.textContent.includes('Knusse cultuur'));
    expect(cosy?.querySelector('ul')?.checkVisibility()).to.equal(false);
    cosy?.querySelector('summary')?.click();
    expect(cosy?.querySelector('ul')?.checkVisibility()).to.equal(true);
    expect(cosy?.querySelectorAll('li').length).to.equal(7);
  });

  it('stands beside one’s own place when asked to', async () => {
    const element = await quadrant({ report: teamAt(growing), value: valueAt(20, 20), compare: true });
    expect(element.shadowRoot?.querySelector('.pin')).to.not.equal(null);
    expect(textOf(element)).to.include('Jullie staan in');
  });

  it('draws nothing that stands for one person', async () => {
    const element = await quadrant({ report: teamAt(growing) });
    const shapes = element.shadowRoot?.querySelectorAll('.ground .plane > :not(svg, g)') ?? [];
    expect(shapes.length).to.equal(0);
    expect(element.shadowRoot?.querySelectorAll('.ground .centre').length).to.equal(1);
  });

  it('shows what is wrong with a report once, and goes on when a right one comes', async () => {
    const element = await quadrant();
    const heard = listen(element);
    element.report = { ...teamAt(growing), instrument: 'another-quadrant' };
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(heard).to.deep.equal(['lerend-error']);
    expect(element.shadowRoot?.querySelector('[role=alert]')?.textContent).to.include('another-quadrant');
    element.report = teamAt(growing);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
    expect(textOf(element)).to.include('Groeicultuur');
  });

  it('is defined once, whoever defines it again', () => {
    const before = customElements.get('lerend-quadrant');
    expect(defineQuadrant({ locales: [quadrantNl] })).to.equal(before);
    expect(takeConsole()).to.deep.equal([]);
  });
});
