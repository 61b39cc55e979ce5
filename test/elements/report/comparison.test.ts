import { expect } from '@open-wc/testing';
import type { ChecklistChange, ChecklistReport, RankedItem, Ranking } from '@lerend/core/checklist';
import type { LerendErrorEvent } from '@lerend/elements/events/lerend-error-event';
import type { LerendReport } from '@lerend/elements/report/lerend-report';
import {
  releasedChange,
  releasedReport,
  teamWithLeaders,
  teamWithStandouts,
  TWELVE_BEFORE,
} from '../../../stories/helpers/releases.js';
import { reportOfTwelve, TEAM_OF_TWELVE } from '../../../stories/helpers/teams.js';
import { expectQuietConsole } from '../../helpers/browser.js';
import { find, findAll, holding, partsOf, show, textOf } from './helper.js';

const REPORT = releasedReport(TEAM_OF_TWELVE, { invited: 14 });
const CHANGE = releasedChange(TWELVE_BEFORE, TEAM_OF_TWELVE, { invited: 14 });
const LEADERS = releasedReport(teamWithLeaders(24, 10), { invited: 26, leaders: 10 });

function withRanking(change: Partial<Ranking>): ChecklistReport {
  const value: Ranking = {
    tiers: [['mutual-support', 'care-for-colleagues'], ['speaking-up'], ['lesson-visits']],
    strengths: { status: 'ok', value: [] },
    weaker: { status: 'ok', value: [] },
    ...change,
  };
  return { ...REPORT, ranking: { status: 'ok', value } };
}

const ranked = (id: string, chance: RankedItem['chance'], clearlyApart = false): RankedItem => ({
  id,
  chance,
  clearlyApart,
});

describe('what stands out', () => {
  expectQuietConsole();

  it('is named with its chance, ties together', async () => {
    const element = await show(releasedReport(teamWithStandouts(12), { invited: 14 }));
    const strong = holding(findAll(element, '.standout'), 'Valt op als sterk');
    expect(textOf(strong)).to.equal(
      'Valt op als sterk Waarschijnlijk, duidelijk hoger dan de rest We helpen een collega die het moeilijk heeft. We hebben in de gaten hoe het met onze collega’s gaat. Deze liggen (bijna) gelijk: de volgorde zegt niets.',
    );
    expect(strong.querySelectorAll('li').length).to.equal(1);
    const weaker = holding(findAll(element, '.standout'), 'Staat nog het meest aan het begin');
    expect(textOf(weaker)).to.equal(
      'Staat nog het meest aan het begin Waarschijnlijk, duidelijk lager dan de rest We halen kennis bij mensen buiten onze school.',
    );
  });

  it('has a chance of its own at each statement where those differ', async () => {
    const value = [ranked('mutual-support', 'probable'), ranked('speaking-up', 'likely', true)];
    const element = await show(withRanking({ strengths: { status: 'ok', value } }));
    const [strong, weaker] = findAll(element, '.standout');
    expect([...(strong?.querySelectorAll('.detail') ?? [])].map(textOf)).to.deep.equal([
      'Waarschijnlijk',
      'Eerder wel dan niet, duidelijk hoger dan de rest',
    ]);
    expect(textOf(weaker)).to.include('Hier springt geen stelling er duidelijk uit.');
  });

  it('is nothing where the statements do not clearly differ, and says so', async () => {
    const element = await show(withRanking({}));
    expect(textOf(find(element, '[part="ranking"]'))).to.equal(
      'Wat valt op? De stellingen verschillen niet duidelijk van elkaar. Kijk dus naar het geheel.',
    );
  });

  it('cannot be told from tallies, and says so once', async () => {
    const element = await show(reportOfTwelve());
    expect(textOf(find(element, '[part="ranking"]'))).to.equal(
      'Wat valt op? Welke stellingen er echt uitspringen, is uit tellingen niet te zeggen. Daar zijn de losse antwoorden voor nodig.',
    );
  });

  it('is one region where it is withheld', async () => {
    const element = await show({ ...REPORT, ranking: { status: 'withheld', reason: 'below-minimum' } });
    const part = find(element, '[part="ranking"]');
    expect(part.querySelectorAll('[part="withheld"]').length).to.equal(1);
    expect(textOf(part)).not.to.match(/\d/);
  });
});

describe('two roles beside each other', () => {
  expectQuietConsole();

  it('are told in levels and words first, everything together before the domains', async () => {
    const element = await show(LEADERS);
    const part = find(element, '[part="roles"]');
    expect(textOf(part.querySelector('h3'))).to.equal('Leidinggevenden naast leraren');
    const [overall, ...domains] = [...part.querySelectorAll('[part="comparison"]')];
    expect(textOf(overall?.querySelector('.verdict'))).to.equal(
      'Leidinggevenden schatten het hoger in dan leraren.',
    );
    expect([...(overall?.querySelectorAll('.levels li') ?? [])].map(textOf)).to.deep.equal([
      'Leidinggevenden: ‘Sterk ontwikkeld’',
      'Leraren: ‘Gedeeltelijk ontwikkeld’',
    ]);
    expect(domains.length).to.equal(3);
    for (const row of part.querySelectorAll('.verdict, .levels')) expect(textOf(row)).not.to.match(/\d/);
  });

  it('have their numbers for who asks: the difference, pairs out of ten, and the p last', async () => {
    const element = await show(LEADERS);
    const details = find(element, '[part="roles"] details') as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    const lines = [...details.querySelectorAll('li')].map(textOf);
    expect(lines.slice(0, 3)).to.deep.equal([
      'Leidinggevenden staan gemiddeld op 70, op een schaal van 0 tot 100.',
      'Leraren staan gemiddeld op 52, op een schaal van 0 tot 100.',
      'Dat scheelt 18 punten.',
    ]);
    expect(lines[3]).to.equal(
      'Zet steeds een van de leidinggevenden naast een van de leraren. In 9 van de 10 paren zit de eerste hoger; gelijk telt half.',
    );
    expect(lines[4]).to.match(/^Heel waarschijnlijk zijn het er \d+ tot \d+ van de 10\.$/);
    expect(lines[5]).to.match(
      /^Maakt de groep niets uit, dan zie je zo’n verschil (ongeveer \d+|minder dan 1) van de 100 keer \(permutatietoets, p [=<] 0,\d+\)\.$/,
    );
  });

  it('bear the names that the host gives them, and their ids without', async () => {
    const element = await show(LEADERS, { roleNames: { leader: 'teamleiders' } });
    expect(textOf(find(element, '[part="roles"] h3'))).to.equal('Teamleiders naast leraren');
    expect(textOf(find(element, '[part="promise"]'))).to.include('Teamleiders naast leraren');
    const { roles } = LEADERS;
    if (roles.status !== 'ok') throw new Error('The roles should be shown.');
    const renamed = {
      ...LEADERS,
      roles: { ...roles, value: { ...roles.value, roles: ['aide', 'constructor'] } },
    };
    expect(textOf(find(await show(renamed), '[part="roles"] h3'))).to.equal('Aide naast constructor');
  });

  it('keep their usual names where those that the host gives are none', async () => {
    const element = await show(LEADERS);
    for (const wrong of [{ leader: 7 }, { leader: ' ' }, ['leaders'], 'leaders']) {
      element.roleNames = wrong as unknown as LerendReport['roleNames'];
      await element.updateComplete;
      expect(textOf(find(element, '[role="alert"]'))).to.match(/(A name|Names by role) should stand here/);
      expect(textOf(find(element, '[part="roles"] h3'))).to.equal('Leidinggevenden naast leraren');
    }
  });

  it('stay closed by domain below the higher minimum, in one sentence', async () => {
    const element = await show(releasedReport(teamWithLeaders(15, 6), { invited: 16, leaders: 6 }));
    const part = find(element, '[part="roles"]');
    expect(part.querySelectorAll('[part="comparison"]').length).to.equal(1);
    expect(textOf(part)).to.include(
      'Per onderdeel blijft dit onder glas. Dat gaat pas open als in elke groep minstens 10 mensen hebben ingevuld.',
    );
  });

  it('are one region where one of them is too small', async () => {
    const element = await show(releasedReport(teamWithLeaders(15, 3), { invited: 16, leaders: 3 }));
    const part = find(element, '[part="roles"]');
    expect(textOf(part)).to.equal(
      'Twee groepen naast elkaar Onder glas: te weinig antwoorden om te laten zien',
    );
  });

  it('do not appear where a round compares none', async () => {
    expect(partsOf(await show(REPORT), 'roles').length).to.equal(0);
  });

  it('stand in a table too, with a row for each domain', async () => {
    const element = await show(LEADERS, { display: 'table' });
    const rows = [...find(element, '[part="roles"] tbody').querySelectorAll('tr')];
    expect([...(rows[0]?.children ?? [])].map(textOf)).to.deep.equal([
      'Alles samen',
      '‘Sterk ontwikkeld’ (70)',
      '‘Gedeeltelijk ontwikkeld’ (52)',
      '+18',
      '9 van de 10',
      'Leidinggevenden schatten het hoger in dan leraren.',
    ]);
    expect(rows.length).to.equal(4);
  });
});

describe('this round beside an earlier one', () => {
  expectQuietConsole();

  const row = (nodes: readonly HTMLElement[], title: string) => holding(nodes, title);

  it('is told in words first, with an arrow only where something changed', async () => {
    const element = await show(REPORT, { change: CHANGE });
    const rows = [...find(element, '[part="change"]').querySelectorAll<HTMLElement>('[part="comparison"]')];
    const grown = row(rows, 'Ondersteunende cultuur');
    expect(textOf(grown.querySelector('.verdict'))).to.equal('Hoger dan de vorige keer');
    expect([...grown.querySelectorAll('.levels li')].map(textOf)).to.deep.equal([
      'Toen: ‘Nog in startfase’',
      'Nu: ‘Gedeeltelijk ontwikkeld’',
    ]);
    expect(grown.querySelectorAll('.rail .ink-line').length).to.equal(1);
    const same = row(rows, 'Expertise benutten');
    expect(textOf(same.querySelector('.verdict'))).to.equal(
      'Geen duidelijke verandering: het verschil kan toeval zijn',
    );
    expect(same.querySelectorAll('.rail .ink-line').length).to.equal(0);
    expect(textOf(same)).to.match(/zie je een verschil pas vanaf ongeveer \d+ punten\./);
  });

  it('says who took part, and that people who learn raise the bar', async () => {
    const element = await show(REPORT, { change: CHANGE });
    const text = textOf(find(element, '[part="change"] .closing'));
    expect(text).to.include('Toen vulden 12 mensen in, nu 12. Dat zijn dezelfde mensen.');
    expect(text).to.include('wie leert, legt de lat vaak hoger');
    const some = await show(REPORT, { change: { ...CHANGE, linked: { status: 'ok', value: 8 } } });
    expect(textOf(find(some, '[part="change"] .closing'))).to.include('8 mensen vulden beide keren in');
    const linked = { status: 'undefined', reason: 'needs-rows' } as const;
    const none = await show(REPORT, { change: { ...CHANGE, linked } });
    expect(textOf(find(none, '[part="change"] .closing'))).to.include(
      'Het is niet bekend wie beide keren invulde.',
    );
  });

  it('gives the reason in the place of a round, or a change, that is not shown', async () => {
    const [first, second, ...others] = CHANGE.domains;
    if (first === undefined || second === undefined) throw new Error('There are three domains.');
    const domains = [
      { ...first, earlier: { status: 'withheld', reason: 'below-minimum' } as const },
      { ...second, change: { status: 'undefined', reason: 'too-few-linked' } as const },
      ...others,
    ];
    const element = await show(REPORT, { change: { ...CHANGE, domains } });
    const rows = [...find(element, '[part="change"]').querySelectorAll<HTMLElement>('[part="comparison"]')];
    expect(textOf(rows[0])).to.equal(
      'Ondersteunende cultuur Onder glas: te weinig antwoorden om te laten zien',
    );
    expect(textOf(rows[1])).to.include('Te weinig mensen vulden beide keren in.');
    expect(rows[1]?.querySelectorAll('.rail').length).to.equal(1);
    expect(rows[1]?.querySelector('details')).to.equal(null);
  });

  it('stands in a table too', async () => {
    const element = await show(REPORT, { change: CHANGE, display: 'table' });
    const cells = [...find(element, '[part="change"] tbody tr').children].map(textOf);
    expect(cells[0]).to.equal('Ondersteunende cultuur');
    expect(cells[1]).to.match(/^‘Nog in startfase’ \(\d+\)$/);
    expect(cells[3]).to.match(/^\+\d+$/);
    expect(cells[5]).to.equal('Hoger dan de vorige keer');
  });

  it('is refused by itself where it is wrong, and the report stays', async () => {
    const element = await show(REPORT);
    const subjects: string[] = [];
    element.addEventListener('lerend-error', ({ detail }: LerendErrorEvent) => subjects.push(detail.subject));
    for (const wrong of [
      {},
      7,
      { ...CHANGE, instrument: 'something-else' },
      { ...CHANGE, domains: [{ ...CHANGE.domains[0], id: 'unheard-of' }] },
      { ...CHANGE, respondents: { earlier: 12, later: 12 } },
    ]) {
      element.change = wrong as unknown as ChecklistChange;
      await element.updateComplete;
      expect(textOf(find(element, '[role="alert"]'))).to.include('Een deel kan niet worden getoond.');
      expect(partsOf(element, 'change').length).to.equal(0);
      expect(partsOf(element, 'domain').length).to.equal(3);
    }
    expect(subjects).to.deep.equal(Array<string>(5).fill('change'));
    element.change = CHANGE;
    await element.updateComplete;
    expect(partsOf(element, 'change').length).to.equal(1);
  });
});
