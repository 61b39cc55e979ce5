import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { PairsInstrument, PairsReport } from '@lerend/core/pairs';
import { expectQuietConsole } from '../../helpers/browser.js';
import {
  FOUR_WAYS,
  listen,
  markupOf,
  pairs,
  profileOf,
  rootOf,
  smallPairs,
  smallPairsNl,
  teamWith,
  textOf,
  without,
  wordsOf,
  type Choices,
} from './fixtures.js';

expectQuietConsole();

const TOGETHER = '‘We plannen onze lessen naast elkaar’';
const ALONE = '‘Ieder plant de eigen lessen’';

const loaded = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('/pairs/render-team.'));

const verdictOf = (element: Element, title: string): string =>
  wordsOf(profileOf(element, title).querySelector('.verdict'));

const doubtOf = (element: Element, title: string): string =>
  wordsOf(profileOf(element, title).querySelector('.doubt'));

const numbersOf = (element: Element, title: string): readonly string[] =>
  [...profileOf(element, title).querySelectorAll('details li')].map(wordsOf);

function rowOf(element: Element, title: string): readonly string[] {
  const row = [...rootOf(element).querySelectorAll('tbody tr')].find((each) =>
    wordsOf(each.querySelector('th')).startsWith(title),
  );
  if (row === undefined) throw new Error(`The table has no row “${title}”.`);
  return [...row.querySelectorAll('td')].map(wordsOf);
}

/** A report of one pair that matters, the others open. */
function planning(counts: readonly number[], options?: { readonly invited: number }): PairsReport {
  const size = counts.reduce((sum, count) => sum + count, 0);
  return teamWith(size, [[counts]], options);
}

describe('a team between pairs of poles', () => {
  // First, while no report has been shown yet.
  it('loads what shows a team only when there is a report', async () => {
    const element = await pairs();
    expect(loaded()).to.equal(false);
    element.report = teamWith(12, FOUR_WAYS, { invited: 14 });
    await element.updateComplete;
    expect(loaded()).to.equal(true);
    expect(textOf(element)).to.include('Waar jullie staan').and.include('12 van de 14 hebben ingevuld');
    expect(rootOf(element).querySelector('input')).to.equal(null);
  });

  it('says in words which pole a team is at, that it is between both, or in two camps', async () => {
    const element = await pairs({ report: teamWith(12, FOUR_WAYS, { invited: 14 }) });
    expect(verdictOf(element, 'Plannen')).to.equal(`Jullie zitten vaker bij ${TOGETHER}`);
    expect(verdictOf(element, 'Overleg')).to.equal('Jullie staan in twee kampen');
    expect(verdictOf(element, 'Materiaal')).to.equal('Niet goed te zien');
    expect(doubtOf(element, 'Materiaal')).to.equal('5 van de 12 weten dit niet.');
    expect(verdictOf(element, 'Pauze')).to.equal('Jullie zitten tussen beide in');
    const glyphs = ['Plannen', 'Overleg'].map((title) =>
      wordsOf(profileOf(element, title).querySelector('.agreement-line')),
    );
    expect(glyphs).to.deep.equal(['Dicht bij elkaar', 'Twee kampen']);
  });

  it('draws one dot a person and where the middle lies, and says the same to a screen reader', async () => {
    const element = await pairs({ report: planning([0, 0, 0, 1, 3, 5, 3]) });
    const figure = profileOf(element, 'Plannen').querySelector('[role=img]');
    expect(figure?.querySelectorAll('circle.ink').length).to.equal(12);
    const ring = figure?.querySelector('circle.ring');
    // 22 steps to the right by 12 people, of 300 / 7 units each.
    expect(Number(ring?.getAttribute('cx'))).to.be.closeTo(150 + (22 / 12) * (300 / 7), 1e-6);
    const band = figure?.querySelector('rect.band');
    expect(Number(band?.getAttribute('width'))).to.be.closeTo(300 / 7, 1e-6);
    expect(Number(band?.getAttribute('x')) + Number(band?.getAttribute('width')) / 2).to.be.closeTo(
      150,
      1e-6,
    );
    expect([...(figure?.querySelectorAll('.numbers span') ?? [])].map(wordsOf)).to.deep.equal([
      '', '', '', '1', '3', '5', '3',
    ]); // prettier-ignore
    expect(figure?.getAttribute('aria-label')).to.equal(
      'Van allebei evenveel: 1. ' +
        'Iets meer: We plannen onze lessen naast elkaar: 3. ' +
        'Vooral: We plannen onze lessen naast elkaar: 5. ' +
        'Helemaal: We plannen onze lessen naast elkaar: 3. ' +
        'Het midden ligt op 81, op een schaal van 0 tot 100.',
    );
  });

  it('draws no middle for two camps, nor where few could see', async () => {
    const element = await pairs({ report: teamWith(12, FOUR_WAYS) });
    const rings = ['Plannen', 'Overleg', 'Materiaal', 'Pauze'].map(
      (title) => profileOf(element, title).querySelectorAll('.figure .ring').length,
    );
    expect(rings).to.deep.equal([1, 0, 0, 1]);
    expect(doubtOf(element, 'Overleg')).to.equal(
      '6 bij ‘We overleggen als er iets te regelen is’ en 6 bij ‘We overleggen elke week, wat er ook is’. Eén midden zegt hier niets.',
    );
    const summary = profileOf(element, 'Overleg').querySelector('[role=img]')?.ariaLabel;
    expect(summary).to.include('Helemaal: ').and.not.include('midden ligt');
    expect(numbersOf(element, 'Overleg').length).to.equal(1);
    expect(rowOf(element, 'Overleg')[9]).to.equal('–');
  });

  it('draws blocks on one scale for more than twenty people', async () => {
    const element = await pairs({
      report: teamWith(30, [[[0, 0, 0, 10, 15, 5, 0]], [[0, 0, 30, 0, 0, 0, 0]]]),
    });
    const heights = [...profileOf(element, 'Plannen').querySelectorAll('.figure rect.ink')].map((each) =>
      Number(each.getAttribute('height')),
    );
    const tallest = Math.max(
      ...[...profileOf(element, 'Overleg').querySelectorAll('.figure rect.ink')].map((each) =>
        Number(each.getAttribute('height')),
      ),
    );
    expect(heights.filter((each) => each > 0)).to.deep.equal([tallest / 3, tallest / 2, tallest / 6]);
    expect(textOf(element)).to.include('Hoe hoger het blok, hoe meer collega’s');
    expect(rowOf(element, 'Plannen')[4]).to.equal('15 (50%)');
  });

  it('is never surer than the report', async () => {
    const said = async (counts: readonly number[], invited?: number): Promise<readonly string[]> => {
      const report = planning(counts, invited === undefined ? undefined : { invited });
      const element = await pairs({ report });
      return [verdictOf(element, 'Plannen'), doubtOf(element, 'Plannen')];
    };
    const clear = [0, 0, 0, 1, 3, 5, 3];
    const at = `Jullie zitten vaker bij ${TOGETHER}`;
    expect(await said(clear, 14)).to.deep.equal([
      at,
      'Ook als alle 14 hadden gekozen, bleef dat vrijwel zeker zo.',
    ]);
    expect(await said(clear, 12)).to.deep.equal([at, 'Iedereen heeft gereageerd, dus dit ligt vast.']);
    expect(await said(clear)).to.deep.equal([
      at,
      'Vraag je het nog eens, dan komt er vrijwel zeker hetzelfde uit.',
    ]);
    // The mean lies exactly on the edge of the band, and belongs to it.
    const edge = [0, 0, 0, 3, 3, 0, 0];
    expect(await said(edge, 6)).to.deep.equal([
      `Jullie zitten tussen beide in, maar het scheelt weinig met vaker bij ${TOGETHER}`,
      'Iedereen heeft gereageerd, en toch scheelt het weinig. Noem ze dus allebei.',
    ]);
    const [verdict, doubt] = await said(edge, 9);
    expect(verdict).to.match(/^(Waarschijnlijk zitten jullie tussen beide in, maar|Misschien zitten)/);
    expect(verdict).to.include(`vaker bij ${TOGETHER}`);
    expect(doubt).to.equal('Wie nog geen plek koos, kan dit veranderen. Noem ze dus allebei.');
  });

  it('says “perhaps” where the place of the mean is no likelier than not', async () => {
    const report = planning([0, 0, 0, 2, 4, 0, 0], { invited: 9 });
    const [first, ...others] = report.pairs;
    if (first?.result.status !== 'ok') throw new Error('The pair is not shown.');
    const element = await pairs({
      report: {
        ...report,
        pairs: [
          {
            ...first,
            result: {
              status: 'ok',
              value: {
                ...first.result.value,
                certainty: { status: 'borderline', neighbour: 'neutral' },
                probabilities: { target: 'team', left: 0, neutral: 0.5, right: 0.5 },
              },
            },
          },
          ...others,
        ],
      },
    });
    expect(verdictOf(element, 'Plannen')).to.equal(
      `Misschien zitten jullie vaker bij ${TOGETHER}, misschien tussen beide in`,
    );
  });

  it('holds its numbers until somebody asks for them', async () => {
    const element = await pairs({ report: planning([0, 2, 4, 4, 1, 1, 0], { invited: 14 }) });
    const list = profileOf(element, 'Plannen').querySelector('details ul');
    expect(list?.checkVisibility()).to.equal(false);
    profileOf(element, 'Plannen').querySelector('summary')?.click();
    expect(list?.checkVisibility()).to.equal(true);
    const [sides, middle, band, chances] = numbersOf(element, 'Plannen');
    expect(sides).to.equal(`Aan de kant van ${ALONE}: 6. Het midden: 4. Aan de kant van ${TOGETHER}: 2.`);
    expect(middle).to.include(`ligt op 43, op een schaal van 0 (${ALONE}) tot 100 (${TOGETHER})`);
    expect(band).to.include('Van 42 tot 58 heet het ‘tussen beide in’');
    expect(chances).to.match(/^Van de 100 keer is het dan ongeveer \d+ keer .+ en \d+ keer .+\.$/);
  });

  it('names the direction of the model by a shape and words where there is one, and nowhere else', async () => {
    const element = await pairs({ report: teamWith(12, FOUR_WAYS) });
    const aims = ['Plannen', 'Overleg', 'Materiaal', 'Pauze'].map((title) =>
      ['left', 'right'].filter(
        (side) =>
          wordsOf(profileOf(element, title).querySelector(`.pole.${side} .aim`)) ===
          'de richting van het model',
      ),
    );
    expect(aims).to.deep.equal([['right'], ['left'], [], []]);
    expect(profileOf(element, 'Plannen').querySelectorAll('.figure .aim-head').length).to.equal(1);
    expect(profileOf(element, 'Pauze').querySelector('.aim-head')).to.equal(null);
    expect(textOf(element)).to.include('dat is geen oordeel over wie anders kiest');
    expect(textOf(element)).to.not.match(/\b(fout|slecht|zwak|beter|onvoldoende)\b/i);

    const unaimed: PairsInstrument = {
      ...smallPairs,
      pairs: smallPairs.pairs.map((pair) => without(pair, 'aim')),
    };
    const neutral = await pairs({ report: teamWith(12, FOUR_WAYS) }, { instrument: unaimed });
    expect(rootOf(neutral).querySelector('.aim-head, .aim')).to.equal(null);
    expect(textOf(neutral)).to.include('Geen kant is beter.').and.not.include('richting van het model');
  });

  it('gives the same figures in a table', async () => {
    const element = await pairs({ report: teamWith(12, FOUR_WAYS, { invited: 14 }) });
    const head = [...rootOf(element).querySelectorAll('thead th')].map(wordsOf);
    expect(head.slice(0, 10)).to.deep.equal([
      'Paar',
      'Helemaal: Alleen',
      'Vooral: Alleen',
      'Iets meer: Alleen',
      'Van allebei evenveel',
      'Iets meer: Samen',
      'Vooral: Samen',
      'Helemaal: Samen',
      'Weet ik niet',
      'Niet ingevuld',
    ]);
    expect(rowOf(element, 'Plannen').slice(0, 11)).to.deep.equal([
      '0', '0', '0', '1', '3', '5', '3', '0', '0', '81', `Jullie zitten vaker bij ${TOGETHER}`,
    ]); // prettier-ignore
    expect(rowOf(element, 'Materiaal').slice(7, 11)).to.deep.equal(['5', '0', '–', 'Niet goed te zien']);
    const other = await pairs(
      { report: teamWith(12, FOUR_WAYS) },
      { instrument: without(smallPairs, 'poles'), wordings: [without(smallPairsNl, 'poles')] },
    );
    expect([...rootOf(other).querySelectorAll('thead th')].map(wordsOf).slice(1, 3)).to.deep.equal([
      'Helemaal: A',
      'Vooral: A',
    ]);
    expect(wordsOf(rootOf(other).querySelector('tbody th'))).to.include(
      'A: Ieder plant de eigen lessen · B:',
    );
  });

  it('puts the left pole of the drawing where a line begins', async () => {
    for (const [dir, leftIsFirst] of [
      ['ltr', true],
      ['rtl', false],
    ] as const) {
      const element = await pairs({ report: planning([6, 0, 0, 0, 0, 0, 0]) }, { dir, width: '70rem' });
      const profile = profileOf(element, 'Plannen');
      const middle = (selector: string): number => {
        const box = profile.querySelector(selector)?.getBoundingClientRect();
        return box === undefined ? NaN : box.left + box.width / 2;
      };
      expect(middle('circle.ink') < middle('.drawing'), dir).to.equal(leftIsFirst);
      expect(middle('.numbers span') < middle('.drawing'), dir).to.equal(leftIsFirst);
      expect(middle('.pole.left') < middle('.pole.right'), dir).to.equal(leftIsFirst);
    }
  });

  it('says what a reader must know of the round', async () => {
    const report = teamWith(6, FOUR_WAYS.slice(3), { invited: 4 });
    const element = await pairs({
      report: { ...report, policy: { k: 3, override: { by: 'de directie', reason: 'een team van vier' } } },
    });
    expect(textOf(element))
      .to.include('Er hebben meer mensen ingevuld dan er zijn uitgenodigd')
      .and.include('Dat besloot de directie. De reden: een team van vier');
  });

  it('asks to talk about a pair that a team stands apart on, where there is one', async () => {
    expect(textOf(await pairs({ report: teamWith(12, FOUR_WAYS) }))).to.include(
      'waarop jullie uit elkaar staan',
    );
    const alike = await pairs({ report: planning([0, 0, 0, 1, 3, 5, 3]) });
    expect(textOf(alike)).to.include('Kies samen één paar').and.not.include('uit elkaar');
  });

  it('does not leave the widget on a phone', async () => {
    const element = await pairs({ report: teamWith(12, FOUR_WAYS, { invited: 14 }) }, { width: '320px' });
    for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
    const { right } = element.getBoundingClientRect();
    for (const each of rootOf(element).querySelectorAll('.pair, .pole, .figure, .key, .talk, .scroll')) {
      expect(each.getBoundingClientRect().right, each.className).to.be.at.most(right + 0.5);
    }
  });

  it('shows what is wrong with a report once, and goes on when a right one comes', async () => {
    const element = await pairs();
    const heard = listen(element);
    const report = teamWith(12, FOUR_WAYS);
    for (const wrong of [
      { ...report, instrument: 'other-pairs' },
      { ...report, pairs: [{ ...report.pairs[0], id: 'other' }] },
      { ...report, pairs: 'none' },
    ]) {
      heard.length = 0;
      element.report = wrong as PairsReport;
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      expect(heard).to.deep.equal(['lerend-error']);
      expect(rootOf(element).querySelectorAll('[role=alert]').length).to.equal(1);
    }
    element.report = report;
    await element.updateComplete;
    expect(rootOf(element).querySelector('[role=alert]')).to.equal(null);
    expect(verdictOf(element, 'Plannen')).to.include('vaker bij');
  });

  it('goes back to filling in when the report is taken away', async () => {
    const element = await pairs({ report: teamWith(12, FOUR_WAYS) });
    element.report = undefined;
    await element.updateComplete;
    expect(rootOf(element).querySelectorAll('fieldset').length).to.equal(4);
    expect(rootOf(element).querySelector('.team')).to.equal(null);
  });

  it('prints the profile without what only a screen can open', async () => {
    const element = await pairs({ report: teamWith(12, FOUR_WAYS) });
    await emulateMedia({ media: 'print' });
    try {
      const shown = (selector: string): boolean =>
        rootOf(element).querySelector(selector)?.checkVisibility() === true;
      expect([shown('.figure'), shown('.verdict'), shown('.reading')]).to.deep.equal([true, true, false]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

describe('what may not be shown of a team', () => {
  const FEW: Choices = [[0, 1, 1, 0, 0, 1, 0], 3];
  const OTHER_FEW: Choices = [[2, 0, 0, 0, 0, 0, 2], 2];
  const CLEAR: Choices = [[0, 0, 0, 1, 2, 3, 0]];

  it('is one region without a digit where a whole team is too small, the same for any such team', async () => {
    const shown = await pairs({ report: teamWith(3, FOUR_WAYS, { invited: 9 }) });
    const alike = await pairs({ report: teamWith(4, [OTHER_FEW], { invited: 12 }) });
    expect(textOf(shown)).to.include('Onder glas Te weinig antwoorden om te laten zien.');
    expect(textOf(shown)).to.not.match(/\d/);
    expect(markupOf(shown) === markupOf(alike)).to.equal(true);
  });

  it('is one region a pair, and two teams that differ in that alone are the same to the byte', async () => {
    const shown = await pairs({ report: teamWith(6, [CLEAR, FEW, CLEAR, CLEAR], { invited: 8 }) });
    const alike = await pairs({ report: teamWith(6, [CLEAR, OTHER_FEW, CLEAR, CLEAR], { invited: 8 }) });
    const hidden = profileOf(shown, 'Overleg');
    expect(wordsOf(hidden)).to.include('Onder glas Te weinig antwoorden om te laten zien.');
    expect(wordsOf(hidden)).to.not.match(/\d/);
    expect(hidden.querySelector('.figure, details, .verdict')).to.equal(null);
    expect(wordsOf(hidden)).to.include('We overleggen elke week, wat er ook is.');
    expect(new Set(rowOf(shown, 'Overleg'))).to.deep.equal(
      new Set(['–', 'Te weinig antwoorden om te laten zien.']),
    );
    expect(rowOf(shown, 'Overleg').length).to.equal(rowOf(shown, 'Plannen').length);
    expect(markupOf(shown) === markupOf(alike), 'byte-equal').to.equal(true);
    const different = await pairs({ report: teamWith(6, [CLEAR, CLEAR, CLEAR, CLEAR], { invited: 8 }) });
    expect(markupOf(shown) === markupOf(different), 'the comparison can fail').to.equal(false);
  });

  it('says the position of a small part of a team that stands as one, and no number', async () => {
    const report = teamWith(6, [CLEAR]);
    const [first, ...others] = report.pairs;
    if (first === undefined) throw new Error('There is no pair.');
    const almost = (position: number): PairsReport => ({
      ...report,
      pairs: [
        {
          id: first.id,
          result: { status: 'withheld', reason: 'would-reveal-small-group' },
          almostEveryone: position,
        },
        ...others,
      ],
    });
    const element = await pairs({ report: almost(2) });
    expect(verdictOf(element, 'Plannen')).to.equal(
      '(Bijna) iedereen: ‘Vooral: We plannen onze lessen naast elkaar’',
    );
    expect(wordsOf(profileOf(element, 'Plannen'))).to.not.match(/\d/);
    expect(rowOf(element, 'Plannen')[10]).to.include('(Bijna) iedereen');
    element.report = almost(0);
    await element.updateComplete;
    expect(verdictOf(element, 'Plannen')).to.equal('(Bijna) iedereen: ‘Van allebei evenveel’');
  });

  it('is told from what nobody answered', async () => {
    const element = await pairs({ report: teamWith(6, [CLEAR]) });
    const report = teamWith(6, [CLEAR]);
    expect(wordsOf(profileOf(element, 'Overleg'))).to.include(
      report.pairs[1]?.result.status === 'undefined'
        ? 'Nog niemand koos hier een plek.'
        : 'Te weinig antwoorden om te laten zien.',
    );
    const empty = await pairs({
      report: { ...report, respondents: { status: 'undefined', reason: 'no-data' } },
    });
    expect(textOf(empty)).to.include('Nog niets te zien Nog niemand koos hier een plek.');
  });
});
