import { expect } from '@open-wc/testing';
import type { StagesReport } from '@lerend/core/stages';
import { expectQuietConsole } from '../../helpers/browser.js';
import {
  having,
  listen,
  markup,
  resultOf,
  smallStages,
  stages,
  teamAt,
  textOf,
  valueOf,
  withoutGround,
  withoutGroundNl,
} from './fixtures.js';

expectQuietConsole();

const loaded = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('/stages/render-team.'));

/** Each rung of the ladder as it is read, from the first place on. */
const rungs = (element: Element): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll('.rung') ?? [])].map((each) =>
    [...each.children]
      .map((child) => child.textContent.replace(/\s+/g, ' ').trim())
      .filter((words) => words !== '')
      .join(' | '),
  );

const heading = (element: Element): string => textOf(element, '#team-heading');
const lede = (element: Element): string => textOf(element, '.team .lede');

const rows = (element: Element): readonly (readonly string[])[] =>
  [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );

const marksOf = (element: Element): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll('.counted li') ?? [])].map((each) =>
    [...each.querySelectorAll('p')].map((words) => words.textContent.trim()).join(' | '),
  );

const recognised = [
  ['share-when-asked', 'try-alone'],
  ['share-when-asked', 'share-unasked'],
  ['share-when-asked', 'try-alone', 'share-unasked'],
  ['try-alone', 'share-unasked', 'try-together'],
  ['share-unasked', 'share-when-asked'],
];

describe('a team on its stages', () => {
  // First, while no report has been shown yet.
  it('loads what shows a team only when there is a report', async () => {
    const element = await stages();
    expect(loaded()).to.equal(false);
    element.report = teamAt([1, 3, 6, 2]);
    await element.updateComplete;
    expect(loaded()).to.equal(true);
    expect(heading(element)).to.equal('Minstens de helft staat bij ‘Met elkaar’ of verder');
    expect(element.shadowRoot?.querySelector('input')).to.equal(null);
  });

  it('says how many people stand at each place, and marks where half of them are', async () => {
    const element = await stages({ report: teamAt([1, 3, 6, 2], { invited: 15, dontKnow: 1 }) });
    expect(textOf(element)).to.include('13 van de 15 hebben ingevuld');
    expect(lede(element)).to.include('8 van de 12 staan daar of verder.');
    expect(rungs(element)).to.deep.equal([
      'Nog niet | 1',
      'Apart | 3',
      'Samen | 6 | Minstens de helft van jullie staat hier of verder',
      'Gewoonte | 2',
      'Weet ik niet | 1',
    ]);
    const thick = [...(element.shadowRoot?.querySelectorAll('.rung') ?? [])].map(
      (rung) => getComputedStyle(rung, '::before').borderInlineStartWidth === '5px',
    );
    expect(thick).to.deep.equal([false, false, true, true, false]);
  });

  it('draws one mark for each of up to twenty people, and blocks of honest length above', async () => {
    const few = await stages({ report: teamAt([1, 3, 6, 2]) });
    const marks = [...(few.shadowRoot?.querySelectorAll('.rung') ?? [])].map(
      (rung) => rung.querySelectorAll('.marks g').length,
    );
    expect(marks).to.deep.equal([1, 3, 6, 2]);
    expect(textOf(few)).to.include('Elk teken is één collega');
    const many = await stages({ report: teamAt([4, 8, 16, 2], { dontKnow: 2 }) });
    expect(many.shadowRoot?.querySelectorAll('.marks g').length).to.equal(0);
    // As narrow as a phone with large text, where a long block does not fit.
    if (many.parentElement !== null) many.parentElement.style.width = '150px';
    const lengths = [...(many.shadowRoot?.querySelectorAll('.rung rect') ?? [])].map(
      (rect) => rect.getBoundingClientRect().width,
    );
    const [one = 0, two = 0, four = 0, half = 0] = lengths;
    expect(two / one).to.be.closeTo(2, 0.02);
    expect(four / one).to.be.closeTo(4, 0.02);
    expect(half / one).to.be.closeTo(0.5, 0.02);
    expect(textOf(many)).to.include('Hoe langer het blok, hoe meer collega’s');
  });

  it('keeps the marks of all places of one size where it is narrow', async () => {
    const element = await stages({ report: teamAt([1, 2, 17, 0]) });
    if (element.parentElement !== null) element.parentElement.style.width = '280px';
    const heights = [...(element.shadowRoot?.querySelectorAll('.rung .marks path.soil') ?? [])].map(
      (soil) => soil.getBoundingClientRect().width,
    );
    expect((heights[2] ?? 0) / (heights[0] ?? 1)).to.be.closeTo(17, 1.5);
  });

  it('says that more than half stand at the first place, and does not say “or further” there', async () => {
    const element = await stages({ report: teamAt([8, 2, 1, 1]) });
    expect(heading(element)).to.equal('Meer dan de helft staat bij ‘Nog niet begonnen’');
    expect(lede(element)).to.include('8 van de 12 staan daar.');
    expect(rungs(element)[0]).to.equal('Nog niet | 8 | Meer dan de helft van jullie staat hier');
    expect(element.shadowRoot?.querySelectorAll('.further').length).to.equal(0);
    expect(textOf(element, '.next')).to.include('Op weg naar ‘Ieder voor zich’ Spreek een eerste moment af.');
    expect(textOf(element, '.next')).to.include('Je oefent zelf, en soms vraagt iemand ernaar.');
  });

  it('says at the last place what keeps it going', async () => {
    const element = await stages({ report: teamAt([0, 1, 2, 9]) });
    expect(heading(element)).to.equal('Minstens de helft staat bij ‘Vaste gewoonte’');
    expect(rungs(element)[0]).to.equal('Nog niet | niemand');
    expect(textOf(element, '.next')).to.equal(
      'Zo houden jullie dit vast Houd het vast, en laat een ander team meekijken.',
    );
  });

  it('says in words how far apart people stand', async () => {
    expect(textOf(await stages({ report: teamAt([0, 1, 10, 1]) }), '.agreement')).to.equal(
      'Jullie staan vrij dicht bij elkaar.',
    );
    expect(textOf(await stages({ report: teamAt([3, 3, 3, 3]) }), '.agreement')).to.equal(
      'Jullie staan op verschillende plekken.',
    );
    expect(textOf(await stages({ report: teamAt([5, 1, 0, 6]) }), '.agreement')).to.equal('Twee kampen.');
  });

  it('never gives a mean', async () => {
    const report = teamAt([3, 3, 3, 3], { invited: 12 });
    const element = await stages({ report });
    // 1,5 would be the mean of the places.
    expect(textOf(element)).not.to.match(/1[.,]5|gemiddeld[^e]/);
    expect(textOf(element)).to.include('Een gemiddelde is er niet');
  });

  it('marks no place where a team stands in two camps, and names no next step', async () => {
    const report = teamAt([5, 1, 0, 6], { invited: 14 });
    expect(resultOf(report).polarised).to.equal(true);
    const element = await stages({ report });
    expect(heading(element)).to.equal('Jullie staan in twee kampen');
    expect(lede(element)).to.equal(
      'Een deel van jullie staat aan het begin en een deel een heel eind verder. Eén plek zegt hier dus weinig.',
    );
    expect(rungs(element)).to.deep.equal(['Nog niet | 5', 'Apart | 1', 'Samen | niemand', 'Gewoonte | 6']);
    expect(element.shadowRoot?.querySelector('.half, .further, .flag, .next')).to.equal(null);
    expect(textOf(element)).to.include('Wat ziet het ene kamp dat het andere niet ziet?');
    expect(rows(element).every((row) => row.length === 3)).to.equal(true);
  });

  it('says so where many do not know, before anything else', async () => {
    const element = await stages({ report: teamAt([0, 1, 5, 0], { dontKnow: 4, invited: 10 }) });
    expect(textOf(element, '.unseen')).to.equal(
      '4 van de 10 weten het niet. Vraag elkaar eerst: wat maakt het lastig te zien?',
    );
    expect(lede(element)).not.to.include('staat vast');
    expect(rungs(element)[4]).to.equal('Weet ik niet | 4');
    const few = await stages({ report: teamAt([0, 1, 5, 0], { dontKnow: 2, invited: 10 }) });
    expect(few.shadowRoot?.querySelector('.unseen')).to.equal(null);
  });

  it('says how many chose no place', async () => {
    const element = await stages({ report: teamAt([0, 1, 5, 0], { open: 1, invited: 10 }) });
    expect(textOf(element)).to.include('Eén collega koos geen plek.');
  });

  it('gives the same figures in a table: counts alone up to twenty people, shares behind them above', async () => {
    const element = await stages({ report: teamAt([1, 3, 6, 2], { invited: 15, dontKnow: 1 }) });
    const table = rows(element);
    expect(table.map((row) => row.slice(0, 3))).to.deep.equal([
      ['Nog niet begonnen', '1', '12'],
      ['Ieder voor zich', '3', '11'],
      ['Met elkaar', '6', '8'],
      ['Vaste gewoonte', '2', '2'],
      ['Weet ik niet', '1', '–'],
    ]);
    expect(textOf(element, 'table')).not.to.include('%');
    const many = await stages({ report: teamAt([5, 5, 20, 10]) });
    expect(rows(many)[2]?.slice(0, 3)).to.deep.equal(['Met elkaar', '20 (50%)', '30 (75%)']);
  });

  it('lists what people recognise, most of them first', async () => {
    const element = await stages({ report: teamAt([0, 3, 6, 2], { recognised }) });
    expect(textOf(element, '.recognised')).to.include('5 collega’s hebben gekeken wat ze herkennen.');
    expect(marksOf(element)).to.deep.equal([
      'Je vertelt iets als een collega ernaar vraagt. | 4 van de 5',
      'Collega’s vertellen uit zichzelf wat zij leerden. | 4 van de 5',
      'Je probeert nieuwe dingen in je eigen lokaal uit. | 3 van de 5',
      'Jullie proberen een les samen uit. | 1 van de 5',
      'Er staat tijd voor in het rooster. | niemand',
      'Nieuwe collega’s doen vanaf dag één mee. | niemand',
    ]);
  });

  it('says nothing of marks that nobody looked at', async () => {
    const element = await stages({ report: teamAt([0, 3, 6, 2]) });
    expect(element.shadowRoot?.querySelector('.recognised')).to.equal(null);
    expect(textOf(element)).not.to.include('Onder glas');
  });

  it('keeps marks under glass that too few looked at, the same whatever they recognise', async () => {
    const one = await stages({ report: teamAt([0, 3, 6, 2], { recognised: recognised.slice(0, 2) }) });
    const other = await stages({ report: teamAt([0, 3, 6, 2], { recognised: recognised.slice(1, 4) }) });
    expect(textOf(one, '.recognised')).to.equal(
      'Wat jullie herkennen Onder glas Te weinig antwoorden om te laten zien.',
    );
    expect(markup(one)).to.equal(markup(other));
  });

  it('tells on demand what each place means', async () => {
    const element = await stages({ report: teamAt([0, 3, 6, 2]) });
    const words = element.shadowRoot?.querySelector('.meanings dl');
    expect(words?.checkVisibility()).to.equal(false);
    element.shadowRoot?.querySelector<HTMLElement>('.meanings summary')?.click();
    expect(words?.checkVisibility()).to.equal(true);
    expect(words?.querySelectorAll('dt').length).to.equal(4);
  });

  it('is said in the page’s other language, and a wording of another language says so', async () => {
    const english = await stages({ report: teamAt([1, 3, 6, 2]) }, { lang: 'en' });
    expect(heading(english)).to.equal('At least half of you are at “With each other” or further');
    expect(rungs(english)[2]).to.equal('Together | 6 | At least half of you are here or further');
    const french = await stages({ report: teamAt([1, 3, 6, 2]) }, { lang: 'fr' });
    expect(french.shadowRoot?.querySelector('.base')?.getAttribute('lang')).to.equal('en');
    expect(french.shadowRoot?.querySelector('.rung .name')?.getAttribute('lang')).to.equal('nl');
  });

  it('stands beside filling in when asked to', async () => {
    const element = await stages({
      report: teamAt([1, 3, 6, 2]),
      value: valueOf({ stage: 1 }),
      compare: true,
      required: true,
    });
    expect(element.shadowRoot?.querySelectorAll('input[type=radio]').length).to.equal(5);
    expect(element.checkValidity()).to.equal(true);
    expect(heading(element)).to.include('Met elkaar');
  });

  it('shows a team without a ground, too', async () => {
    const report = teamAt([2, 5, 3], { invited: 12 }, withoutGround);
    const element = await stages({ report }, { instrument: withoutGround, wordings: [withoutGroundNl] });
    expect(rungs(element).length).to.equal(3);
    expect(rows(element)[0]).to.deep.equal(['Ieder voor zich', '2', '10', '–']);
  });

  it('prints who lowered the minimum, and that it was an open table', async () => {
    const report = teamAt([1, 3, 6, 2]);
    const lowered = await stages({
      report: { ...report, policy: { k: 3, override: { by: 'de directie', reason: 'een team van vier' } } },
    });
    expect(textOf(lowered)).to.include(
      'In deze ronde is een uitslag al te zien vanaf 3 mensen. Dat besloot de directie. De reden: een team van vier',
    );
    const open = await stages({ report: { ...report, policy: { k: 2, mode: 'open-table' } } });
    expect(textOf(open)).to.include('Dit is een open tafel');
  });
});

describe('how sure it is where a team stands', () => {
  const clear = teamAt([0, 1, 8, 1], { invited: 12 });
  const chances = (apart: number, together: number, lasting: number) =>
    ({ target: 'team', atLeast: { apart, together, lasting } }) as const;

  it('is said in words, and never surer than the report', async () => {
    const words = async (atLeast: readonly [number, number, number]) =>
      lede(await stages({ report: having(clear, { probabilities: chances(...atLeast) }) }));
    expect(await words([1, 1, 0])).to.include('Ook als iedereen had gekozen, bleef dat vrijwel zeker zo.');
    expect(await words([1, 0.95, 0])).to.include('bleef dat waarschijnlijk zo.');
    expect(await words([1, 1, 0.15])).to.include('bleef dat waarschijnlijk zo.');
  });

  it('speaks of asking again where nobody knows how many were invited', async () => {
    const report = teamAt([0, 1, 30, 1]);
    expect(resultOf(report).probabilities.target).to.equal('process');
    expect(lede(await stages({ report }))).to.match(/Vraag je het nog eens, dan is dat .* weer zo\./);
  });

  it('is certain only where no choice is missing', async () => {
    expect(lede(await stages({ report: teamAt([0, 1, 8, 1], { invited: 10 }) }))).to.include(
      'Er ontbreekt geen keuze, dus dit staat vast.',
    );
    expect(lede(await stages({ report: teamAt([0, 1, 8, 1], { invited: 11, dontKnow: 1 }) }))).to.include(
      'staat vast',
    );
    for (const invited of [11, 12]) {
      expect(lede(await stages({ report: teamAt([0, 1, 8, 1], { invited }) }))).not.to.include('staat vast');
    }
    expect(lede(await stages({ report: teamAt([0, 1, 8, 1]) }))).not.to.include('staat vast');
  });

  it('names both places where one is not sure enough, the likelier first, and both on the ladder', async () => {
    const certainty = { status: 'borderline', neighbour: 'lasting' } as const;
    const report = having(teamAt([0, 1, 4, 4], { invited: 14 }), {
      certainty,
      probabilities: chances(1, 1, 0.4),
    });
    const element = await stages({ report });
    expect(heading(element)).to.equal('Waarschijnlijk ‘Met elkaar’, maar het kan ook ‘Vaste gewoonte’ zijn');
    expect(lede(element)).to.equal(
      'Het scheelt te weinig om maar één plek te noemen. Noem ze dus allebei. De keuzes die ontbreken, kunnen nog uitmaken welke het is.',
    );
    expect(rungs(element)[3]).to.equal('Gewoonte | 4 | Het kan ook hier zijn');
    const other = await stages({ report: having(report, { probabilities: chances(1, 1, 0.6) }) });
    expect(heading(other)).to.equal('Waarschijnlijk ‘Vaste gewoonte’, maar het kan ook ‘Met elkaar’ zijn');
    const even = await stages({ report: having(report, { probabilities: chances(1, 0.9, 0.45) }) });
    expect(heading(even)).to.equal('Misschien ‘Met elkaar’, misschien ‘Vaste gewoonte’');
  });

  it('names the place before it where that is the other one', async () => {
    const report = having(teamAt([0, 4, 5, 0], { invited: 14 }), {
      certainty: { status: 'borderline', neighbour: 'apart' },
      probabilities: chances(1, 0.65, 0),
    });
    const element = await stages({ report });
    expect(heading(element)).to.equal('Waarschijnlijk ‘Met elkaar’, maar het kan ook ‘Ieder voor zich’ zijn');
    expect(rungs(element)[1]).to.equal('Apart | 4 | Het kan ook hier zijn');
  });

  it('has its numbers in the table, out of a hundred', async () => {
    const element = await stages({ report: having(clear, { probabilities: chances(1, 0.95, 0.05) }) });
    expect(rows(element).map((row) => row[3])).to.deep.equal(['–', '100', '95', '5']);
    expect(lede(element)).not.to.match(/95|100/);
  });
});

describe('a team that may not be shown', () => {
  for (const [what, one, other] of [
    ['is too small', teamAt([0, 0, 3, 0], { invited: 4 }), teamAt([1, 1, 1, 1], { invited: 9 })],
    [
      'stands as one in a small part',
      { ...teamAt([0, 5, 0, 0]), result: { status: 'withheld', reason: 'would-reveal-small-group' } },
      { ...teamAt([0, 0, 6, 1]), result: { status: 'withheld', reason: 'would-reveal-small-group' } },
    ],
  ] as const) {
    it(`and ${what} is one region without a digit, the same for any such team`, async () => {
      const shown = await stages({ report: one });
      const alike = await stages({ report: other });
      expect(textOf(shown, '.withheld')).to.match(/^Onder glas /);
      expect(shown.shadowRoot?.querySelector('.base')?.textContent).not.to.match(/\d/);
      expect(shown.shadowRoot?.querySelector('.ladder, table, .next')).to.equal(null);
      expect(markup(shown)).to.equal(markup(alike));
    });
  }

  it('shows what it recognises where enough looked at that', async () => {
    const element = await stages({
      report: teamAt([0, 0, 2, 0], { dontKnow: 4, recognised: [...recognised, ['try-alone']] }),
    });
    expect(textOf(element, '.withheld')).to.equal('Onder glas Te weinig antwoorden om te laten zien.');
    expect(marksOf(element).length).to.equal(6);
  });

  it('says the place of a small part that stands as one, and no number', async () => {
    const element = await stages({
      report: {
        ...teamAt([0, 5, 0, 0]),
        result: { status: 'withheld', reason: 'would-reveal-small-group' },
        almostEveryone: 'apart',
      },
    });
    expect(heading(element)).to.equal('(Bijna) iedereen: Ieder voor zich');
    expect(textOf(element)).not.to.match(/\d/);
  });

  it('is told from one that has not answered', async () => {
    const empty = { ...teamAt([0, 3, 6, 2]), result: { status: 'undefined', reason: 'no-data' } } as const;
    expect(textOf(await stages({ report: empty }))).to.include(
      'Nog niets te zien Er is nog niemand die een plek koos.',
    );
  });

  it('says who lowered the minimum without the number', async () => {
    const report = teamAt([0, 0, 2, 0]);
    const element = await stages({
      report: { ...report, policy: { k: 3, override: { by: 'de directie', reason: 'een klein team' } } },
    });
    expect(textOf(element)).to.include('Het minimum voor deze ronde is verlaagd. Dat besloot de directie.');
    expect(textOf(element)).not.to.match(/\d/);
  });
});

describe('a report that is not in order', () => {
  const report = teamAt([1, 3, 6, 2], { recognised });
  const { places, probabilities } = resultOf(report);

  for (const [what, wrong] of [
    ['about another instrument', { ...report, instrument: 'other-stages' }],
    ['about another version', { ...report, version: '2.0.0' }],
    ['of another kind', { ...report, kind: 'quadrant' }],
    [
      'with other places',
      having(report, { places: places.map((place) => ({ ...place, id: `x-${place.id}` })) }),
    ],
    ['with a place too few', having(report, { places: places.slice(1) })],
    ['with places in another order', having(report, { places: places.toReversed() })],
    ['with a reached place that is not there', having(report, { reached: 'elsewhere' })],
    [
      'with a chance too few',
      having(report, { probabilities: { ...probabilities, atLeast: { apart: 1, together: 1 } } }),
    ],
    ['with other marks', { ...report, marks: { status: 'ok', value: { looked: 5, marks: [] } } }],
    ['with a place of everybody that is not there', { ...report, almostEveryone: 'elsewhere' }],
    ['that is text', 'a report'],
    ['that is null', null],
  ] as const) {
    it(`is refused when it is one ${what}, once, and a right one is shown after it`, async () => {
      const element = await stages();
      const heard = listen(element);
      element.report = wrong as unknown as StagesReport;
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      expect(heard).to.deep.equal(['lerend-error']);
      expect(element.shadowRoot?.querySelector('[role=alert]')).to.not.equal(null);
      expect(element.shadowRoot?.querySelector('.team')).to.equal(null);
      element.report = report;
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
      expect(heading(element)).to.include('Met elkaar');
      expect(smallStages.stages.length).to.equal(3);
    });
  }
});
