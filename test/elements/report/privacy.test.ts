import { expect } from '@open-wc/testing';
import type { ChecklistReport } from '@lerend/core/checklist';
import { SCORING_VERSION, withheld, type Response } from '@lerend/core/model';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { releasedChange, releasedReport, teamWithLeaders } from '../../../stories/helpers/releases.js';
import {
  reportOf,
  reportWithWithheldItem,
  TEAM_OF_FOUR,
  TEAM_OF_TWELVE,
} from '../../../stories/helpers/teams.js';
import { expectQuietConsole } from '../../helpers/browser.js';
import {
  find,
  findAll,
  holding,
  markupOf,
  partsOf,
  radio,
  root,
  show,
  statements,
  textOf,
  type Writable,
} from './helper.js';

const DISPLAYS = ['picture', 'table'];
const ORDERS = ['Eerst bespreken', 'Uitslag', 'Vragenlijst'];

/** Everything that a person, a screen reader or a script could read, apart from how lines are drawn. */
function readable(node: Element | ShadowRoot): string {
  const words = [...node.querySelectorAll('*')]
    .filter((each) => each.closest('svg') === null)
    .flatMap((each) => each.getAttributeNames().map((name) => each.getAttribute(name) ?? ''));
  return [textOf(node), ...words].join(' ');
}

describe('what is withheld', () => {
  expectQuietConsole();

  it('looks the same for two teams that differ inside it alone, in every display and order', async () => {
    for (const display of DISPLAYS) {
      const one = await show(reportWithWithheldItem([2, 1, 1]), { display });
      const two = await show(reportWithWithheldItem([0, 0, 4]), { display });
      for (const order of ORDERS) {
        radio(one, order).click();
        radio(two, order).click();
        await Promise.all([one.updateComplete, two.updateComplete]);
        expect(markupOf(one) === markupOf(two), `${display}, ${order}`).to.equal(true);
      }
    }
  });

  it('looks different where something that is shown differs, so that the comparison means something', async () => {
    const one = await show(reportWithWithheldItem([2, 1, 1]));
    const two = await show(reportWithWithheldItem([2, 2, 1]));
    expect(markupOf(one) === markupOf(two)).to.equal(false);
  });

  it('is one region with its reason, and last in both orders that rank', async () => {
    const element = await show(reportWithWithheldItem());
    for (const order of ['Eerst bespreken', 'Uitslag']) {
      radio(element, order).click();
      await element.updateComplete;
      expect(statements(element).at(-1)).to.equal('We halen kennis bij mensen buiten onze school.');
    }
    const row = holding(partsOf(element, 'item'), 'We halen kennis bij mensen');
    expect(textOf(row.querySelector('[part="withheld"]'))).to.equal(
      'Onder glas: te weinig antwoorden om te laten zien',
    );
    expect(row.querySelector('[part="counts"], [part="agreement"]')).to.equal(null);
  });

  it('holds no digit in text, attribute or table', async () => {
    const drawn = await show(reportWithWithheldItem());
    const row = holding(partsOf(drawn, 'item'), 'We halen kennis bij mensen');
    expect(readable(row)).not.to.match(/\d/);
    const tabled = await show(reportWithWithheldItem(), { display: 'table' });
    const line = holding(findAll(tabled, 'tbody tr'), 'We halen kennis bij mensen');
    expect(readable(line)).not.to.match(/\d/);
    expect(textOf(line)).to.include('Onder glas: te weinig antwoorden om te laten zien');
  });

  it('does not say whether the team is in two camps where a statement could be read from it', async () => {
    const element = await show(reportWithWithheldItem());
    const card = holding(partsOf(element, 'domain'), 'Focus op ontwikkeling');
    expect(textOf(card)).to.include('Of het team hier in twee kampen staat, is niet te zien.');
    expect(textOf(card)).to.include('Dit rust op 5 van de 6 stellingen.');
  });

  it('stays away when a careless host left a value beside the reason', async () => {
    const report = structuredClone(reportWithWithheldItem()) as unknown as Writable<ChecklistReport>;
    const clean = await show(structuredClone(report));
    for (const item of report.items) {
      if (item.result.status === 'withheld')
        Object.assign(item.result, { value: { counts: [98, 97, 96] }, n: 99 });
    }
    expect(markupOf(await show(report)) === markupOf(clean)).to.equal(true);
  });

  it('is the whole report below the minimum: one region, and nothing of the team', async () => {
    for (const display of DISPLAYS) {
      const element = await show(reportOf(learningOrganisation, TEAM_OF_FOUR, { invited: 6 }), { display });
      expect(partsOf(element, 'withheld').length).to.equal(1);
      for (const part of ['participation', 'domain', 'item', 'table', 'legend']) {
        expect(partsOf(element, part).length, part).to.equal(0);
      }
      // The rules that it was made by hold digits of their own: the policy's, and the versions'.
      const rules = textOf(find(element, '[part="colophon"]'));
      expect(rules.match(/\d+(\.\d+)*/g)).to.deep.equal([
        ...['5', '5', '10'],
        learningOrganisation.version,
        SCORING_VERSION,
      ]);
      find(element, '[part="colophon"]').remove();
      expect(readable(root(element))).not.to.match(/\d\s|\s\d/);
    }
  });

  it('looks the same whole for three people as for four, and for other numbers of invited', async () => {
    const four = await show(reportOf(learningOrganisation, TEAM_OF_FOUR, { invited: 6 }));
    const three = await show(reportOf(learningOrganisation, TEAM_OF_TWELVE.slice(0, 3), { invited: 14 }));
    expect(markupOf(four) === markupOf(three)).to.equal(true);
  });

  it('takes nothing of a respondent into the page', async () => {
    const element = await show(reportOf(learningOrganisation, TEAM_OF_TWELVE, { invited: 14 }));
    expect(root(element).innerHTML.includes('colleague-')).to.equal(false);
  });

  it('looks the same for two teams that differ only in who of them leads, where roles are withheld', async () => {
    const team = teamWithLeaders(15, 3);
    const turned = [...team.slice(3), ...team.slice(0, 3)];
    for (const display of DISPLAYS) {
      const one = await show(releasedReport(team, { invited: 16, leaders: 3 }), { display });
      const two = await show(releasedReport(turned, { invited: 16, leaders: 3 }), { display });
      expect(partsOf(one, 'roles').length).to.equal(1);
      expect(readable(find(one, '[part="roles"]'))).not.to.match(/\d/);
      expect(markupOf(one) === markupOf(two), display).to.equal(true);
    }
  });

  it('tells of a small part of a team that stands as one a word alone, drawn and in a table', async () => {
    const report = releasedReport(TEAM_OF_TWELVE, { invited: 14 });
    const items = report.items.map((item) =>
      item.id === 'mutual-support'
        ? { ...item, result: withheld('would-reveal-small-group'), almostEveryone: 3 }
        : item,
    );
    for (const display of DISPLAYS) {
      const element = await show({ ...report, items }, { display });
      const [row] = findAll(element, '[part="item"], tbody tr').filter((each) =>
        textOf(each).includes('We helpen een collega'),
      );
      if (row === undefined) throw new Error('There is no such statement.');
      expect(textOf(row)).to.include('(Bijna) iedereen: ‘Sterk ontwikkeld’');
      expect(readable(row)).not.to.match(/\d/);
    }
  });

  it('shows a role that stands as one in words alone, and no number from which it could be read', async () => {
    const report = releasedReport(teamWithLeaders(15, 6), { invited: 16, leaders: 6 });
    if (report.roles.status !== 'ok' || report.roles.value.overall.status !== 'ok')
      throw new Error('The roles should be shown.');
    expect(report.roles.value.overall.value.groups.some(({ type }) => type === 'almost-everyone')).to.equal(
      true,
    );
    const drawn = await show(report);
    const row = find(drawn, '[part="roles"] [part="comparison"]');
    expect(textOf(row)).to.include('(bijna) iedereen');
    expect(readable(row)).not.to.match(/\d/);
    expect(row.querySelectorAll('svg').length).to.equal(0);
    const tabled = await show(report, { display: 'table' });
    expect(readable(find(tabled, '[part="roles"] tbody tr'))).not.to.match(/\d/);
  });

  it('looks the same for two teams that differ only in an earlier round that is withheld', async () => {
    const others: readonly Response[] = TEAM_OF_FOUR.map((response) => ({
      ...response,
      answers: Object.fromEntries(Object.keys(response.answers).map((id) => [id, 3])),
    }));
    const report = releasedReport(TEAM_OF_TWELVE, { invited: 14 });
    for (const display of DISPLAYS) {
      const one = await show(report, { display, change: releasedChange(TEAM_OF_FOUR, TEAM_OF_TWELVE) });
      const two = await show(report, { display, change: releasedChange(others, TEAM_OF_TWELVE) });
      const three = await show(report, {
        display,
        change: releasedChange(TEAM_OF_FOUR.slice(0, 3), TEAM_OF_TWELVE),
      });
      expect(markupOf(one) === markupOf(two), display).to.equal(true);
      expect(markupOf(one) === markupOf(three), display).to.equal(true);
      const rows =
        display === 'table'
          ? [...find(one, '[part="change"] tbody').querySelectorAll('td:nth-child(2)')]
          : [...find(one, '[part="change"]').querySelectorAll('[part="comparison"]')];
      for (const row of rows) expect(readable(row)).not.to.match(/\d/);
    }
  });

  it('is not told by a reader’s own answers: they stand nowhere beside it', async () => {
    const ownAnswers = { ...TEAM_OF_TWELVE[0]?.answers, 'outside-network': 3 };
    const one = await show(reportWithWithheldItem([2, 1, 1]), { ownAnswers });
    const two = await show(reportWithWithheldItem([0, 0, 4]), { ownAnswers });
    expect(markupOf(one) === markupOf(two)).to.equal(true);
    const row = holding(partsOf(one, 'item'), 'We halen kennis bij mensen');
    expect(row.querySelector('[part="own"]')).to.equal(null);
    const whole = await show(reportOf(learningOrganisation, TEAM_OF_FOUR, { invited: 6 }), { ownAnswers });
    expect(partsOf(whole, 'own').length).to.equal(0);
  });
});
