import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { OPEN_TABLE_POLICY } from '@lerend/core/model';
import { createMemoryRoundStore } from '@lerend/core/round';
import type { LerendScan } from '@lerend/elements/scan/lerend-scan';
import { expectQuietConsole, inBothSchemes, until } from '../../helpers/browser.js';
import { deleteDatabase } from '../stores/databases.js';
import {
  answer,
  begin,
  button,
  findButton,
  focused,
  handIn,
  listen,
  openScan,
  root,
  ROUND,
  setupOf,
  storeOf,
  textIn,
  untilFillIn,
  untilHeading,
  untilText,
} from './fixture.js';

expectQuietConsole();

const policy = OPEN_TABLE_POLICY;
const HEADING = 'Dit is een open tafel';

afterEach(async () => {
  await deleteDatabase('lerend');
});

function box(scan: LerendScan): HTMLInputElement {
  const found = root(scan).querySelector<HTMLInputElement>('input[name=consent]');
  if (found === null) throw new Error('There is nothing to agree to.');
  return found;
}

async function agree(scan: LerendScan): Promise<void> {
  await untilHeading(scan, HEADING);
  box(scan).click();
  button(scan, 'Verder').click();
  await untilFillIn(scan);
}

describe('an open table', () => {
  it('asks for a yes before the first statement is shown', async () => {
    const scan = await openScan({ policy });
    begin(scan);
    await untilHeading(scan, HEADING);
    expect(box(scan).checked).to.equal(false);
    expect(root(scan).querySelector('lerend-checklist, lerend-quadrant')).to.equal(null);
    expect(textIn(scan)).to.contain('Je collega’s kunnen dan herkennen wat jij koos');
  });

  it('lets nobody begin without it, and says what is missing', async () => {
    const scan = await openScan({ policy });
    begin(scan);
    await untilHeading(scan, HEADING);
    button(scan, 'Verder').click();
    await until(() => focused() === box(scan), 'the focus on the box');
    const error = root(scan).querySelector('#consent-error');
    expect(error?.checkVisibility()).to.equal(true);
    expect(box(scan).getAttribute('aria-invalid')).to.equal('true');
    expect(root(scan).querySelector('lerend-checklist')).to.equal(null);
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await untilFillIn(scan);
    expect(focused()).to.equal(root(scan).querySelector('h2'));
  });

  it('hands in with her yes, and asks the next person anew', async () => {
    const store = createMemoryRoundStore();
    const asked: unknown[] = [];
    const scan = await openScan({
      policy,
      store: {
        ...store,
        handIn: (round, responses, options) => {
          asked.push(options);
          return store.handIn(round, responses, options);
        },
      },
    });
    begin(scan);
    await agree(scan);
    expect(textIn(scan)).to.contain('In de uitslag kunnen je collega’s herkennen wat je koos.');
    answer(scan, 0, 1);
    await handIn(scan);
    await untilHeading(scan, 'Ingeleverd. Geef het apparaat door.');
    expect(asked).to.deep.equal([{ consent: true }]);
    button(scan, 'Volgende collega').click();
    await untilHeading(scan, HEADING);
    expect(box(scan).checked).to.equal(false);
  });

  it('can be closed from two people on', async () => {
    const store = await storeOf(1, setupOf({ policy }));
    const scan = await openScan({ policy, store });
    expect(textIn(scan)).to.contain('De ronde kan dicht vanaf 2 mensen.');
    expect(findButton(scan, 'Sluit de ronde')).to.equal(undefined);
    const two = await openScan({ store: await storeOf(2, setupOf({ policy })) });
    button(two, 'Sluit de ronde').click();
    await until(() => findButton(two, 'Ja, sluit de ronde') !== undefined, 'the question');
    button(two, 'Ja, sluit de ronde').click();
    await untilHeading(two, 'Uitslag');
  });

  it('leads who says no back to the start, and keeps nothing of her', async () => {
    const store = createMemoryRoundStore();
    const scan = await openScan({ policy, store });
    begin(scan);
    await agree(scan);
    answer(scan, 0, 1);
    await untilText(scan, 'nog niet ingeleverd');
    button(scan, 'Terug naar het begin').click();
    await untilHeading(scan, 'Ons lerend partnerschap');
    button(scan, 'Ga verder').click();
    await untilHeading(scan, HEADING);
    expect(box(scan).checked, 'a draft is no yes').to.equal(false);
    button(scan, 'Nee, ik doe niet mee').click();
    await untilHeading(scan, 'Ons lerend partnerschap');
    expect(textIn(scan)).not.to.contain('Iemand was dit aan het invullen');
    const state = await store.load(setupOf({ policy }));
    expect(state.ok && [state.value.draft, state.value.handedIn]).to.deep.equal([null, 0]);
  });

  it('stays one, and a confidential round stays confidential, whatever a later page says', async () => {
    const open = await openScan({ store: await storeOf(1, setupOf({ policy })) });
    button(open, 'Vul in').click();
    await untilHeading(open, HEADING);
    const confidential = await openScan({ store: await storeOf(1), policy });
    expect(textIn(confidential)).to.contain('Alleen jij ziet wat je kiest.');
    button(confidential, 'Vul in').click();
    await untilFillIn(confidential);
    expect(textIn(confidential)).not.to.contain('open tafel');
  });

  it('begins anew as one where another tab erased it', async () => {
    const store = await storeOf(1, setupOf({ policy }));
    const scan = await openScan({ store });
    button(scan, 'Vul in').click();
    await agree(scan);
    await store.erase(ROUND);
    answer(scan, 0, 1);
    await untilText(scan, 'Bewaard, nog niet ingeleverd');
    const state = await store.load(setupOf());
    expect(state.ok && state.value.policy).to.deep.equal(policy);
  });

  it('says nothing of who agreed to the page', async () => {
    const scan = await openScan({ policy });
    const heard = listen(scan);
    begin(scan);
    await agree(scan);
    expect(heard.every(({ type }) => type === 'lerend-scan')).to.equal(true);
    expect(JSON.stringify(heard)).not.to.contain('consent');
  });

  it('has no known barrier', async () => {
    await inBothSchemes(async () => {
      const scan = await openScan({ policy });
      begin(scan);
      await untilHeading(scan, HEADING);
      button(scan, 'Verder').click();
      await until(() => focused() === box(scan), 'the focus on the box');
      await expect(scan).to.be.accessible();
    });
  });
});
