import { expect } from '@open-wc/testing';
import { OPEN_TABLE_POLICY, SCORING_VERSION } from '@lerend/core/model';
import { expectQuietConsole } from '../../helpers/browser.js';
import {
  polarisedReport,
  reportOf,
  reportOfFortyFive,
  reportOfTwelve,
  TEAM_OF_FOUR,
  TEAM_OF_TWELVE,
} from '../../../stories/helpers/teams.js';
import { releasedReport } from '../../../stories/helpers/releases.js';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { find, findAll, holding, markupOf, partsOf, show, textOf, type Writable } from './helper.js';

const k3 = { k: 3, override: { by: 'M. de Vries, rector', reason: 'Wij zijn een klein team.' } };

describe('a report in pictures', () => {
  expectQuietConsole();

  it('says how many answered, of how many who were invited', async () => {
    const element = await show(reportOfTwelve());
    expect(textOf(find(element, '[part="participation"]'))).to.equal('12 van de 14 hebben ingevuld');
    expect(findAll(element, '.dots circle.ink').length).to.equal(12);
    expect(findAll(element, '.dots circle.open').length).to.equal(2);
  });

  it('says that nobody knows how many were invited, and of the doubt what can still be said', async () => {
    const element = await show(reportOfTwelve({}));
    expect(textOf(find(element, '[part="participation"]'))).to.equal(
      '12 collega’s hebben ingevuld Hoeveel mensen er zijn uitgenodigd, is niet bekend.',
    );
    const card = holding(partsOf(element, 'domain'), 'Expertise benutten');
    expect(textOf(card.querySelector('[part="doubt"] p'))).to.match(
      /^Vraag je het nog eens, dan komt er (waarschijnlijk|vrijwel zeker) weer ‘Nog in startfase’ uit\.$/,
    );
    expect(textOf(card)).not.to.include('hadden ingevuld');
  });

  it('names both phases on the edge', async () => {
    const element = await show(reportOfTwelve());
    const card = holding(partsOf(element, 'domain'), 'Ondersteunende cultuur');
    expect(textOf(card.querySelector('[part="phase"]'))).to.equal('Gedeeltelijk ontwikkeld, dicht bij sterk');
    expect(textOf(card.querySelector('[part="doubt"] p'))).to.equal(
      'Het kan ook ‘Sterk ontwikkeld’ zijn. Noem ze dus allebei.',
    );
    expect(card.querySelectorAll('.phase .fill-2, .phase .fill-3').length).to.equal(2);
    expect(card.querySelectorAll('.phase .fill-none').length).to.equal(1);
  });

  it('says in one calm line how sure a phase is, and keeps the numbers until somebody asks', async () => {
    const element = await show(releasedReport(TEAM_OF_TWELVE, { invited: 14 }));
    const card = holding(partsOf(element, 'domain'), 'Expertise benutten');
    expect(textOf(card.querySelector('[part="phase"]'))).to.equal('Nog in startfase');
    const lines = [...card.querySelectorAll('[part="doubt"] > p')].map(textOf);
    expect(lines).to.deep.equal([
      'Ook als alle 14 hadden ingevuld, bleef het vrijwel zeker ‘Nog in startfase’.',
    ]);
    const details = card.querySelector('details');
    expect(details?.open).to.equal(false);
    expect([...(details?.querySelectorAll('li') ?? [])].map(textOf)).to.deep.equal([
      'Het midden van het team ligt op 26, op een schaal van 0 tot 100.',
      'Als alle 14 hadden ingevuld, lag het heel waarschijnlijk tussen 23 en 35.',
      'Wat de anderen ook hadden gekozen: minstens 23 en hoogstens 37.',
      'Pas als 10 antwoorden één stap anders waren, heette het ‘Gedeeltelijk ontwikkeld’.',
      '12 collega’s vulden hier genoeg stellingen in om mee te rekenen.',
      'Zo’n schatting klopt ongeveer 95 van de 100 keer. Rekenwijze: een voorspelling voor wie niet invulde.',
    ]);
    expect(card.querySelector('[role="img"]')?.getAttribute('aria-label')).to.equal(
      'Het midden van het team ligt op 26, op een schaal van 0 tot 100. Als alle 14 hadden ingevuld, lag het heel waarschijnlijk tussen 23 en 35.',
    );
  });

  it('says how likely each phase is, out of a hundred, where it could be two', async () => {
    const element = await show(releasedReport(TEAM_OF_TWELVE, { invited: 14 }));
    expect(textOf(holding(partsOf(element, 'domain'), 'Ondersteunende cultuur'))).to.include(
      'Van de 100 keer is het dan ongeveer 65 keer ‘Gedeeltelijk ontwikkeld’ en 35 keer ‘Sterk ontwikkeld’.',
    );
  });

  it('says that all answers are in when everybody answered', async () => {
    const element = await show(reportOfTwelve({ invited: 12 }));
    expect(textOf(find(element, '[part="participation"]'))).to.include('12 van de 12');
    expect(textOf(holding(partsOf(element, 'domain'), 'Expertise benutten'))).to.include(
      'Alle antwoorden zijn binnen.',
    );
  });

  it('gives two camps instead of a phase, and says that the middle says little', async () => {
    const element = await show(polarisedReport());
    const card = holding(partsOf(element, 'domain'), 'Focus op ontwikkeling');
    expect(textOf(card.querySelector('[part="phase"]'))).to.equal('In twee kampen');
    expect(textOf(card)).to.include('Het midden zegt hier weinig.');
    expect(textOf(card)).not.to.match(/Pas na|Gedeeltelijk ontwikkeld/);
    expect(card.querySelectorAll('.phase .fill-1, .phase .fill-3').length).to.equal(2);
  });

  it('says the rule of the phases in words', async () => {
    const element = await show(reportOfTwelve());
    expect(textOf(find(element, '.rule'))).to.include(
      'Onder een derde van de weg heet het ‘Nog in startfase’, vanaf een derde ‘Gedeeltelijk ontwikkeld’, vanaf twee derde ‘Sterk ontwikkeld’.',
    );
  });

  it('draws one mark per person, in the order of the scale, and an open place for who does not know', async () => {
    const element = await show(reportOfTwelve());
    const row = holding(partsOf(element, 'item'), 'We kijken bij elkaar in de les');
    const levels = [...row.querySelectorAll('.marks g')].map((mark) => mark.getAttribute('class'));
    expect(levels).to.deep.equal([
      ...Array<string>(6).fill('fill-1'),
      'fill-2',
      ...Array<string>(4).fill('fill-3'),
    ]);
    expect([...row.querySelectorAll('.group')].map(textOf)).to.deep.equal([
      '6 Nog in startfase',
      '1 Gedeeltelijk ontwikkeld',
      '4 Sterk ontwikkeld',
      '1 Weet ik niet',
    ]);
    expect(row.querySelectorAll('.group .soil.open').length).to.equal(1);
  });

  it('draws neither ground nor a zero for a level that nobody chose', async () => {
    const element = await show(reportOfTwelve());
    const row = holding(partsOf(element, 'item'), 'We helpen een collega');
    expect([...row.querySelectorAll('.group')].map(textOf)).to.deep.equal([
      '3 Gedeeltelijk ontwikkeld',
      '9 Sterk ontwikkeld',
    ]);
  });

  it('says agreement in words: alike, differently, two camps; and what few could see', async () => {
    const element = await show(reportOfTwelve());
    const words = (statement: string): string =>
      textOf(holding(partsOf(element, 'item'), statement).querySelector('[part="agreement"]'));
    expect(words('We helpen een collega')).to.equal('Hetzelfde gezien9 van de 12 kozen ‘Sterk’');
    expect(words('Wie bij ons ergens veel van weet')).to.equal(
      'Verschillend gezienSamen start, dicht bij deels: 6 van de 12 kozen ‘Start’',
    );
    expect(words('We zeggen het hardop')).to.equal('Twee kampen5 × ‘Start’, 6 × ‘Sterk’');
    expect(words('eigen specialisme')).to.equal(
      'Verschillend gezienSamen deels: even vaak ‘Start’, ‘Deels’ en ‘Sterk’ (elk 4 van de 12)',
    );
    expect(words('We halen kennis bij mensen')).to.include('Niet goed te zien6 van de 12 weten dit niet');
  });

  it('puts the number of an agreement nowhere: two that differ in it alone look the same', async () => {
    const report = reportOfTwelve();
    const other = structuredClone(report) as unknown as Writable<typeof report>;
    for (const { result } of [...other.domains, ...other.items]) {
      if (result.status !== 'ok') continue;
      const { agreement } = result.value;
      const inner =
        'status' in agreement ? (agreement.status === 'ok' ? agreement.value : undefined) : agreement;
      if (inner !== undefined) inner.norm = 0.123;
    }
    for (const display of ['picture', 'table']) {
      const one = markupOf(await show(report, { display }));
      const two = markupOf(await show(other, { display }));
      expect(one === two).to.equal(true);
    }
  });

  it('draws blocks above twenty people, as long as the number of people', async () => {
    const element = await show(reportOfFortyFive());
    expect(findAll(element, '.marks g').length).to.equal(0);
    const row = holding(partsOf(element, 'item'), 'eigen specialisme');
    const [low, middle, high] = [...row.querySelectorAll('rect')];
    expect(row.querySelectorAll('.group .number')[0]?.textContent).to.equal('15');
    expect(Number(low?.getAttribute('width')) / Number(high?.getAttribute('width'))).to.be.closeTo(
      15 / 20,
      0.01,
    );
    expect(Number(low?.getAttribute('height'))).to.be.below(Number(middle?.getAttribute('height')));
    expect(Number(middle?.getAttribute('height'))).to.be.below(Number(high?.getAttribute('height')));
    expect(textOf(row)).not.to.include('%');
  });

  it('prints who lowered the minimum, and why, on every report of the round', async () => {
    const shown = await show(reportOf(learningOrganisation, TEAM_OF_FOUR, { policy: k3 }));
    const hidden = await show(reportOf(learningOrganisation, TEAM_OF_FOUR.slice(0, 2), { policy: k3 }));
    for (const element of [shown, hidden]) {
      expect(textOf(find(element, '[part="notice"]'))).to.equal(
        'In deze ronde is een uitslag al te zien vanaf 3 mensen. Dat besloot M. de Vries, rector. De reden: Wij zijn een klein team.',
      );
    }
    expect(partsOf(await show(reportOfTwelve()), 'notice').length).to.equal(0);
  });

  it('warns when more people answered than were invited', async () => {
    const element = await show(reportOfTwelve({ invited: 10 }));
    expect(textOf(find(element, '[part="participation"]'))).to.equal('12 collega’s hebben ingevuld');
    expect(textOf(find(element, '[part="notice"]'))).to.include(
      'meer mensen ingevuld dan er zijn uitgenodigd',
    );
  });

  it('says that there are no answers yet', async () => {
    const element = await show(reportOf(learningOrganisation, [], { invited: 9 }));
    expect(textOf(find(element, '[part="missing"]'))).to.equal('Er zijn nog geen antwoorden.');
    expect(partsOf(element, 'domain').length).to.equal(0);
  });

  it('says of how many a statement is unknown', async () => {
    const element = await show(reportOfTwelve());
    expect(textOf(holding(partsOf(element, 'item'), 'We kijken bij elkaar in de les'))).to.include(
      '1 van de 12 weet het niet',
    );
    const unseen = textOf(holding(partsOf(element, 'item'), 'We halen kennis bij mensen'));
    expect(unseen.match(/6 van de 12 weten/g)?.length).to.equal(1);
  });

  it('says which instrument, which scoring and which policy it was made with', async () => {
    const element = await show(reportOfTwelve());
    expect(textOf(find(element, '.versions'))).to.equal(
      `Vragenlijst learning-organisation, versie ${learningOrganisation.version}. Berekening: versie ${SCORING_VERSION}.`,
    );
    expect(textOf(find(element, '[part="colophon"]'))).to.include(
      'Een uitslag is te zien vanaf 5 mensen, twee groepen per onderdeel vanaf 10 in elke groep.',
    );
  });

  it('says what was promised to those who answered, closed until somebody asks', async () => {
    const element = await show(releasedReport(TEAM_OF_TWELVE, { invited: 14 }));
    const promise = find(element, '[part="promise"]');
    expect(promise.closest('details')?.open).to.equal(false);
    expect(textOf(promise)).to.include('Alleen jij ziet wat je kiest.');
    expect(textOf(promise)).not.to.include('groep');
  });

  it('is marked where it was made from tallies, and promises no more than held there', async () => {
    const element = await show(reportOfTwelve());
    expect(textOf(find(element, '[part="basis"] b'))).to.equal('Uit tellingen');
    expect(textOf(find(element, '[part="promise"]'))).to.include('Wie de antwoorden telt, kan ze zien.');
    const released = await show(releasedReport(TEAM_OF_TWELVE, { invited: 14 }));
    expect(partsOf(released, 'basis').length).to.equal(0);
  });

  it('says at an open table that colleagues may recognise what somebody picked', async () => {
    const element = await show(releasedReport(TEAM_OF_FOUR, { invited: 4, policy: OPEN_TABLE_POLICY }));
    expect(textOf(find(element, '[part="notice"]'))).to.include('Dit is een open tafel');
    expect(textOf(find(element, '[part="promise"]'))).to.include('je collega’s kunnen herkennen wat je koos');
  });
});
