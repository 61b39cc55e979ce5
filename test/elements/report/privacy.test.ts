import { expect } from '@open-wc/testing';
import type { ChecklistReport } from '@lerend/core/checklist';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import {
  reportOf,
  reportWithWithheldItem,
  TEAM_OF_FOUR,
  TEAM_OF_TWELVE,
} from '../../../stories/helpers/teams.js';
import { expectQuietConsole } from '../../helpers/browser.js';
import {
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
      const withoutVersions = readable(root(element))
        .replace(/Instrument .*? 1\.0\.0\./, '')
        .replace(/1\.0\.0\./, '');
      expect(withoutVersions).not.to.match(/[1-9]\s|\s[1-9]/);
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
});
