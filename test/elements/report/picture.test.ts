import { expect } from '@open-wc/testing';
import { expectQuietConsole } from '../../helpers/browser.js';
import {
  polarisedReport,
  reportOf,
  reportOfFortyFive,
  reportOfTwelve,
  TEAM_OF_FOUR,
} from '../../../stories/helpers/teams.js';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { find, findAll, holding, markupOf, partsOf, show, textOf, type Writable } from './helper.js';

const k3 = { k: 3, override: { by: 'M. de Vries, rector', reason: 'Wij zijn een klein team.' } };

describe('a report in pictures', () => {
  expectQuietConsole();

  it('says how many answered, of how many who were invited', async () => {
    const element = await show(reportOfTwelve());
    expect(textOf(find(element, '[part="participation"]'))).to.equal('12 van de 14 collega’s deden mee');
    expect(findAll(element, '.dots circle.ink').length).to.equal(12);
    expect(findAll(element, '.dots circle.open').length).to.equal(2);
  });

  it('says that nobody knows how many were invited, at the top and with each phase', async () => {
    const element = await show(reportOfTwelve({}));
    expect(textOf(find(element, '[part="participation"]'))).to.equal(
      '12 collega’s deden mee Hoeveel mensen er zijn uitgenodigd, is niet bekend.',
    );
    for (const doubt of partsOf(element, 'doubt')) {
      expect(textOf(doubt)).to.include('het is niet bekend hoeveel mensen er zijn uitgenodigd');
    }
    expect(findAll(element, '.root').length).to.equal(0);
  });

  it('names both phases on the edge', async () => {
    const element = await show(reportOfTwelve());
    const card = holding(partsOf(element, 'domain'), 'Ondersteunende cultuur');
    expect(textOf(card.querySelector('[part="phase"]'))).to.equal('Gedeeltelijk ontwikkeld, bijna sterk');
    expect(textOf(card)).to.include(
      'Eén collega die één stap anders kiest, en het heet ‘Sterk ontwikkeld’. Noem ze dus allebei.',
    );
    expect(card.querySelectorAll('.phase .fill-2, .phase .fill-3').length).to.equal(2);
    expect(card.querySelectorAll('.phase .fill-none').length).to.equal(1);
  });

  it('says how many steps a phase is from another, and what the missing answers could make of it', async () => {
    const element = await show(reportOfTwelve());
    const card = holding(partsOf(element, 'domain'), 'Expertise benutten');
    expect(textOf(card.querySelector('[part="phase"]'))).to.equal('Nog in startfase');
    expect(textOf(card)).to.include(
      'Pas na 10 antwoorden die één stap anders zijn, heet het ‘Gedeeltelijk ontwikkeld’.',
    );
    expect(textOf(card)).to.include(
      'Wie niet antwoordde, kan dit nog veranderen: van ‘Nog in startfase’ tot ‘Gedeeltelijk ontwikkeld’.',
    );
    expect(card.querySelector('[role="img"]')?.getAttribute('aria-label')).to.equal(
      'Het midden van het team staat op 26 van 100. Als iedereen antwoordt, ligt het tussen 23 en 37.',
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
      'Verschillend gezien6 van de 12 kozen ‘Start’',
    );
    expect(words('We zeggen het hardop')).to.equal('Twee kampen5 × ‘Start’, 6 × ‘Sterk’');
    expect(words('eigen specialisme')).to.equal(
      'Verschillend gezien‘Start’, ‘Deels’ en ‘Sterk’: elk 4 van de 12',
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
    expect(textOf(find(element, '[part="participation"]'))).to.equal('12 collega’s deden mee');
    expect(textOf(find(element, '[part="notice"]'))).to.include('meer mensen mee dan er zijn uitgenodigd');
  });

  it('says that there are no answers yet', async () => {
    const element = await show(reportOf(learningOrganisation, [], { invited: 9 }));
    expect(textOf(find(element, '[part="missing"]'))).to.equal('Er zijn nog geen antwoorden.');
    expect(partsOf(element, 'domain').length).to.equal(0);
  });

  it('says which instrument and which scoring it was made with', async () => {
    expect(textOf(find(await show(reportOfTwelve()), '.versions'))).to.equal(
      'Instrument learning-organisation, versie 1.0.0. Berekening, versie 1.0.0.',
    );
  });
});
