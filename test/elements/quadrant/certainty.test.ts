import { expect } from '@open-wc/testing';
import type { QuadrantReport, QuadrantResult } from '@lerend/core/quadrant';
import { expectQuietConsole, inBothSchemes } from '../../helpers/browser.js';
import { divided, growing, listen, quadrant, released, teamAt, textOf } from './fixtures.js';

expectQuietConsole();

function resultOf(report: QuadrantReport): QuadrantResult {
  if (report.result.status !== 'ok') throw new Error('There is no result.');
  return report.result.value;
}

/** The same report with a part of its result in place of another. */
function having(report: QuadrantReport, changes: Partial<QuadrantResult>): QuadrantReport {
  return { ...report, result: { status: 'ok', value: { ...resultOf(report), ...changes } } };
}

function chances(...values: readonly [number, number, number, number]): QuadrantResult['certainty'] {
  const ids = ['cosy', 'growth', 'apathetic', 'discouraging'];
  const probabilities = Object.fromEntries(ids.map((id, index) => [id, values[index] ?? 0]));
  return { status: 'ok', value: { target: 'team', probabilities } };
}

function lede(element: Element): string {
  return (element.shadowRoot?.querySelector('.team .lede')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function heading(element: Element): string {
  return element.shadowRoot?.querySelector('#team-heading')?.textContent.trim() ?? '';
}

function cells(element: Element, caption: string): readonly (readonly string[])[] {
  const table = [...(element.shadowRoot?.querySelectorAll('table') ?? [])].find(
    (each) => each.caption?.textContent.trim() === caption,
  );
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );
}

const region = {
  status: 'ok',
  value: { target: 'team', halfLong: 0.3, halfShort: 0.1, angle: Math.PI / 6 },
} as const;

describe('where the middle of a team may lie', () => {
  it('is an ellipse around the middle, turned as the report says', async () => {
    const report = having(teamAt(growing, 12), { region });
    const { centroid } = resultOf(report);
    const element = await quadrant({ report });
    const ellipse = element.shadowRoot?.querySelector('.ground .region');
    const [cx, cy] = [200 + 200 * (centroid.challenge ?? NaN), 200 - 200 * (centroid.invitation ?? NaN)];
    expect(Number(ellipse?.getAttribute('rx'))).to.be.closeTo(60, 1e-9);
    expect(Number(ellipse?.getAttribute('ry'))).to.be.closeTo(20, 1e-9);
    const [turn, x, y] = /rotate\((\S+) (\S+) (\S+)\)/
      .exec(ellipse?.getAttribute('transform') ?? '')
      ?.slice(1)
      .map(Number) ?? [NaN];
    expect(turn, 'upwards in the report, downwards in a drawing').to.be.closeTo(-30, 1e-9);
    expect(x).to.be.closeTo(cx, 1e-9);
    expect(y).to.be.closeTo(cy, 1e-9);
    expect(ellipse?.hasAttribute('style')).to.equal(false);
  });

  it('is a line where all places are on one', async () => {
    const line = { ...region, value: { ...region.value, halfShort: 0 } };
    const element = await quadrant({ report: having(teamAt(growing, 12), { region: line }) });
    const ellipse = element.shadowRoot?.querySelector<SVGEllipseElement>('.ground .region');
    expect(ellipse?.getBBox().height, 'drawn at all').to.be.greaterThan(0);
    expect(Number(ellipse?.getAttribute('ry'))).to.equal(1);
  });

  it('never reaches outside the frame of the plane', async () => {
    const wide = { ...region, value: { ...region.value, halfLong: 40, halfShort: 30 } };
    const element = await quadrant({ report: having(teamAt(growing, 12), { region: wide }) });
    const ellipse = element.shadowRoot?.querySelector<SVGEllipseElement>('.ground .region');
    const around = ellipse?.closest('svg');
    if (ellipse == null || around == null) throw new Error('There is no region.');
    expect(getComputedStyle(around).overflow).to.equal('hidden');
    const plane = around.parentElement?.closest('svg');
    const frame = ['x', 'y', 'width', 'height'].map((name) => around.getAttribute(name) ?? '0').join(' ');
    expect(frame, 'as large as the plane').to.equal(plane?.getAttribute('viewBox'));
    expect(textOf(element)).to.include(
      'Die lijn past niet in het veld: met deze plekken blijft er veel open.',
    );
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('is said in words, to a screen reader and in the table', async () => {
    const report = having(teamAt(growing, 12), {
      region,
      centroid: { invitation: 0.5, challenge: 0.2 },
    });
    const element = await quadrant({ report });
    expect(textOf(element)).to.include('lag het midden heel waarschijnlijk binnen de dunne lijn.');
    // Reaches of hypot(.3 sin 30°, .1 cos 30°) = .173 and hypot(.3 cos 30°, .1 sin 30°) = .265, outwards to 5.
    expect(element.shadowRoot?.querySelector('[role=img]')?.getAttribute('aria-label')).to.include(
      'Het midden kan liggen tussen 65 en 85 op Uitnodiging en tussen 45 en 75 op Uitdaging, op een schaal van 0 tot 100.',
    );
    const rows = cells(element, 'Het midden, en hoe ver jullie uit elkaar staan');
    expect(rows.map(([axis, middle, range]) => [axis, middle, range])).to.deep.equal([
      ['Uitnodiging', '75', '65 tot 85'],
      ['Uitdaging', '60', '45 tot 75'],
    ]);
  });

  for (const [what, missing] of [
    ['is not known', { status: 'undefined', reason: 'too-few-for-interval' }],
    ['is one point', { status: 'ok', value: { ...region.value, halfLong: 0, halfShort: 0, angle: 0 } }],
  ] as const) {
    it(`is not drawn where it ${what}`, async () => {
      const element = await quadrant({ report: having(teamAt(growing, 12), { region: missing }) });
      expect(element.shadowRoot?.querySelector('.region')).to.equal(null);
      expect(textOf(element)).to.not.include('dunne lijn');
      expect(element.shadowRoot?.querySelector('[role=img]')?.getAttribute('aria-label')).to.not.include(
        'Het midden kan liggen',
      );
    });
  }
});

describe('how sure the culture of a team is', () => {
  it('names two cultures where one is not sure enough, the likelier first', async () => {
    const place = { type: 'uncertain', neighbours: ['cosy', 'growth'] } as const;
    const report = having(teamAt(growing, 12), { place, certainty: chances(0.65, 0.35, 0, 0) });
    const element = await quadrant({ report });
    expect(heading(element)).to.equal('Waarschijnlijk ‘Knus’, maar het kan ook ‘Groei’ zijn');
    expect(lede(element)).to.include('De plekken die ontbreken, kunnen dat nog veranderen.');
    expect(lede(element)).to.not.include('zeker');
    expect(cells(element, 'Welk veld het kan zijn')).to.deep.equal([
      ['Knusse cultuur', '65'],
      ['Groeicultuur', '35'],
      ['Apathische cultuur', '0'],
      ['Ontmoedigende cultuur', '0'],
    ]);
    const even = having(report, { certainty: chances(0.4, 0.35, 0.25, 0) });
    expect(heading(await quadrant({ report: even }))).to.equal('Misschien ‘Knus’, misschien ‘Groei’');
  });

  it('follows what a round gave of a team that many of did not answer', async () => {
    const report = await released(
      [
        [80, 20],
        [75, 25],
        [85, 30],
        [70, 82],
        [78, 55],
      ],
      40,
    );
    expect(resultOf(report).place.type).to.equal('uncertain');
    const element = await quadrant({ report });
    expect(heading(element)).to.equal('Waarschijnlijk ‘Knus’, maar het kan ook ‘Groei’ zijn');
  });

  it('is said in the page’s other language too', async () => {
    const place = { type: 'uncertain', neighbours: ['cosy', 'growth'] } as const;
    const report = having(teamAt(growing, 12), { place, certainty: chances(0.65, 0.35, 0, 0) });
    const element = await quadrant({ report }, { lang: 'en' });
    expect(heading(element)).to.equal('Probably “Cosy”, though it could be “Growth”');
  });

  it('is never more than the report says', async () => {
    const report = teamAt(growing, 12);
    const place = { type: 'class', id: 'growth' } as const;
    const words = async (changes: Partial<QuadrantResult>) =>
      lede(await quadrant({ report: having(report, { region, place, ...changes }) }));
    expect(await words({ certainty: chances(0.2, 0.8, 0, 0) })).to.include(
      'bleef het waarschijnlijk ‘Groei’',
    );
    expect(await words({ certainty: chances(0.05, 0.95, 0, 0) })).to.include(
      'bleef het waarschijnlijk ‘Groei’',
    );
    expect(await words({ certainty: chances(0, 1, 0, 0) })).to.include('bleef het vrijwel zeker ‘Groei’');
    for (const certainty of [
      chances(0.2, 0.8, 0, 0),
      chances(0, 1, 0, 0),
      { status: 'undefined', reason: 'too-few-for-interval' },
      { status: 'undefined', reason: 'zero-variance' },
      { status: 'undefined', reason: 'needs-rows' },
    ] satisfies QuadrantResult['certainty'][]) {
      expect(await words({ certainty }), JSON.stringify(certainty)).to.not.match(/staat vast|is zeker/);
    }
    const missing = { status: 'undefined', reason: 'too-few-for-interval' } as const;
    expect(await words({ certainty: missing, region: missing })).to.include(
      'Hoe zeker dat is, is met zo weinig plekken niet te zeggen.',
    );
  });

  it('stands only where no place is missing', async () => {
    const everybody = teamAt(growing, growing.length);
    expect(resultOf(everybody).region, 'a point').to.have.nested.property('value.halfLong', 0);
    expect(lede(await quadrant({ report: everybody }))).to.include('dit midden staat vast');
    const unknown = teamAt(growing);
    expect(lede(await quadrant({ report: unknown }))).to.include('Kies je nog eens een plek');
    expect(lede(await quadrant({ report: unknown }))).to.not.include('staat vast');
  });

  it('is not spoken of where the middle says little', async () => {
    const element = await quadrant({ report: teamAt(divided, 12) });
    expect(lede(element)).to.equal(
      'Op een van de assen staan jullie in twee kampen. Het midden zegt hier dus weinig.',
    );
    expect(cells(element, 'Welk veld het kan zijn')).to.deep.equal([]);
  });
});

describe('how far apart a team stands', () => {
  for (const [value, words, points] of [
    [0.25, 'dicht bij elkaar', '13'],
    [0.3, 'een eindje uit elkaar', '15'],
    [0.5, 'ver uit elkaar', '25'],
  ] as const) {
    it(`is “${words}” at ${String(value)}, with the number on demand`, async () => {
      const report = having(teamAt(growing, 12), { meanDistance: { status: 'ok', value } });
      const element = await quadrant({ report });
      expect(element.shadowRoot?.querySelector('.words')?.textContent).to.include(words);
      expect(element.shadowRoot?.querySelector('.words')?.textContent).to.not.include(points);
      expect(element.shadowRoot?.querySelector('details.figures')?.textContent).to.include(
        `gemiddeld zo’n ${points} punten van het midden af`,
      );
    });
  }

  it('is left out of a report from tallies, which says what it is', async () => {
    const element = await quadrant({ report: teamAt(growing, 12) });
    expect(teamAt(growing, 12).basis).to.equal('tallies');
    expect(textOf(element)).to.include('Uit tellingen. Wat alleen uit losse antwoorden te berekenen is');
    expect(textOf(element)).to.not.include('Jullie plekken liggen');
  });
});

describe('a released report', () => {
  it('shows what a round gave of it, in both schemes, without a barrier', async () => {
    const report = await released(growing, 9);
    expect(report.basis).to.equal('rows');
    await inBothSchemes(async () => {
      const element = await quadrant({ report });
      expect(textOf(element)).to.not.include('Uit tellingen');
      expect(textOf(element)).to.include('Jullie plekken liggen');
      expect(element.shadowRoot?.querySelector('.region')).to.not.equal(null);
      for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      await expect(element).to.be.accessible();
    });
  });

  it('says that the round was an open table', async () => {
    const report = teamAt(growing, 12);
    const element = await quadrant({ report: { ...report, policy: { k: 2, mode: 'open-table' } } });
    expect(textOf(element)).to.include('Dit is een open tafel');
  });

  for (const [what, part] of [
    [
      'a place between classes that are not there',
      { place: { type: 'uncertain', neighbours: ['cosy', 'x'] } },
    ],
    ['an uncertain place with one name', { place: { type: 'uncertain', neighbours: ['cosy'] } }],
    ['a chance above one', { certainty: chances(1.2, 0, 0, 0) }],
    [
      'a chance of a class that is not there',
      { certainty: { status: 'ok', value: { target: 'team', probabilities: { other: 1 } } } },
    ],
    ['a region without an angle', { region: { status: 'ok', value: { ...region.value, angle: undefined } } }],
    ['a region of a negative size', { region: { status: 'ok', value: { ...region.value, halfLong: -1 } } }],
    ['a distance as text', { meanDistance: { status: 'ok', value: '0.3' } }],
  ] as const) {
    it(`is refused with ${what}`, async () => {
      const element = await quadrant();
      const heard = listen(element);
      element.report = having(teamAt(growing, 12), part as unknown as Partial<QuadrantResult>);
      await element.updateComplete;
      expect(heard).to.deep.equal(['lerend-error']);
      expect(element.shadowRoot?.querySelector('[role=alert]')).to.not.equal(null);
      expect(element.shadowRoot?.querySelector('.team')).to.equal(null);
    });
  }
});
