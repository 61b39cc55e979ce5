import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RoundStore } from '@lerend/core/round';
import type { LerendScan } from '@lerend/elements/scan/lerend-scan';
import { expectQuietConsole, until } from '../../helpers/browser.js';
import {
  ROUND,
  beginFillIn,
  button,
  checklist,
  deepElements,
  findButton,
  focused,
  heading,
  listen,
  openScan,
  root,
  storeOf,
  textIn,
  untilHeading,
  untilText,
} from './fixture.js';

expectQuietConsole();

/** Moves by Tab until a control has the focus, as somebody without a mouse would. */
async function tabTo(target: () => Element | null | undefined, what: string): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    const wanted = target();
    if (wanted != null && focused() === wanted) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`Tab does not reach ${what}.`);
}

async function press(scan: LerendScan, name: string): Promise<void> {
  await tabTo(() => findButton(scan, name), name);
  await sendKeys({ press: 'Enter' });
}

describe('the whole path with the keyboard alone', function () {
  this.timeout(60_000);

  it('goes from the start to the plan', async () => {
    const scan = await openScan();
    const heard = listen(scan);
    await tabTo(() => root(scan).querySelector('[name=invited]'), 'the number invited');
    await sendKeys({ type: '6' });
    await sendKeys({ press: 'Enter' });

    for (let person = 1; person <= 5; person += 1) {
      await untilHeading(scan, 'Jouw beurt');
      expect(focused()).to.equal(root(scan).querySelector('h2'));
      for (let statement = 0; statement < checklist.items.length; statement += 1) {
        await tabTo(
          () =>
            deepElements(scan).find((each) =>
              each.matches(`[data-item="${checklist.items[statement]?.id ?? ''}"] input`),
            ),
          `statement ${statement + 1}`,
        );
        await sendKeys({ press: 'Space' });
        for (let step = 0; step < (person + statement) % 3; step += 1) await sendKeys({ press: 'ArrowDown' });
        if (person > 1) break;
      }
      await press(scan, 'Lever in');
      await until(() => findButton(scan, 'Ja, lever zo in') !== undefined, 'the question');
      expect(focused()?.id).to.equal('question');
      await press(scan, 'Ja, lever zo in');
      await untilHeading(scan, 'Ingeleverd. Geef het apparaat door.');
      expect(focused()).to.equal(root(scan).querySelector('h2'));
      expect(textIn(scan)).to.contain(`${person} van 6 ingeleverd`);
      if (person < 5) await press(scan, 'Volgende collega');
    }

    await press(scan, 'Sluit de ronde');
    await until(() => findButton(scan, 'Ja, sluit de ronde') !== undefined, 'the question');
    await press(scan, 'Ja, sluit de ronde');
    await untilHeading(scan, 'Uitslag');
    expect(focused()).to.equal(root(scan).querySelector('h2'));
    await untilText(scan, 'Zo kijkt jullie team nu');
    await press(scan, 'Verder: vier velden');
    await untilHeading(scan, 'Vier velden');
    await until(
      () => root(scan).querySelector('lerend-quadrant')?.shadowRoot?.querySelector('h2') != null,
      'the culture',
    );
    await press(scan, 'Verder: kaarten');
    await untilHeading(scan, 'Kaarten');
    const put = () =>
      deepElements(scan).find(
        (each) => each.localName === 'button' && each.textContent.trim().startsWith('Leg in'),
      );
    await until(() => put() !== undefined, 'the cards');
    await tabTo(put, 'the first card');
    await sendKeys({ press: 'Enter' });
    await press(scan, 'Verder: plan');
    await untilHeading(scan, 'Plan');
    await until(() => deepElements(scan).some((each) => each.hasAttribute('data-planned')), 'the plan');

    const screens = heard.filter(({ type }) => type === 'lerend-scan').map(({ detail }) => detail);
    expect(screens.slice(0, 4)).to.deep.equal([
      { screen: 'fill-in', handedIn: 0 },
      { screen: 'pass-on', handedIn: 1 },
      { screen: 'fill-in', handedIn: 1 },
      { screen: 'pass-on', handedIn: 2 },
    ]);
    expect(screens.at(-1)).to.deep.equal({ screen: 'results', handedIn: 5 });
  });
});

describe('the start of a scan', () => {
  it('says who sees what and when, from the policy of the round', async () => {
    const scan = await openScan({ policy: { k: 3, override: { by: 'Mia', reason: 'een klein team' } } });
    const text = textIn(scan);
    expect(heading(scan)).to.equal('Ons lerend partnerschap');
    expect(text).to.contain('Ongeveer 4 minuten per persoon');
    expect(text).to.contain('Alleen jij ziet wat je kiest.');
    expect(text).to.contain(
      'ziet vanaf 3 mensen hoe vaak elk antwoord is gekozen. Vulden minder mensen een stelling in, dan blijft die dicht.',
    );
    expect(text).to.contain(
      'In deze ronde is een uitslag al te zien vanaf 3 mensen. Dat besloot Mia. De reden: een klein team',
    );
    expect(text).to.contain('De ronde kan dicht vanaf 3 mensen.');
    expect(text).to.contain('Er wordt niets op dit apparaat bewaard.');
  });

  it('says that whoever manages the device can read its disk, where it is kept there', async () => {
    const scan = await openScan({ store: 'device' });
    expect(textIn(scan)).to.contain('Wie dit apparaat beheert, kan de schijf lezen.');
  });

  it('asks how many are invited, and takes "I don’t know"', async () => {
    const scan = await openScan();
    button(scan, 'Begin met invullen').click();
    await scan.updateComplete;
    expect(root(scan).querySelector('#invited-error')?.checkVisibility()).to.equal(true);
    expect(focused()).to.equal(root(scan).querySelector('[name=invited]'));
    expect(heading(scan)).to.equal('Ons lerend partnerschap');
    await beginFillIn(scan);
  });

  it('refuses a policy that may not be, and says so', async () => {
    const scan = await openScan({ policy: { k: 4 } });
    expect(root(scan).querySelector('[role=alert]')?.textContent).to.contain(
      'needs an override that says who',
    );
    expect(findButton(scan, 'Begin met invullen')).to.equal(undefined);
  });

  it('fires no event and takes no focus by itself', async () => {
    const before = document.activeElement;
    const scan = await openScan();
    const heard = listen(scan);
    scan.quadrantInput = 'items';
    await scan.updateComplete;
    await until(() => heading(scan) !== '', 'the scan to open again');
    expect(heard).to.deep.equal([]);
    expect(document.activeElement).to.equal(before);
  });
});

describe('closing a round', () => {
  it('is there from the minimum on, and not before', async () => {
    const scan = await openScan({ store: await storeOf(4) });
    expect(findButton(scan, 'Sluit de ronde')).to.equal(undefined);
    expect(textIn(scan)).to.contain('De ronde kan dicht vanaf 5 mensen. Nog 1 te gaan.');
    const enough = await openScan({ store: await storeOf(5) });
    expect(findButton(enough, 'Sluit de ronde')).not.to.equal(undefined);
  });

  it('asks first, and Escape goes back to the button', async () => {
    const store = await storeOf(5);
    const scan = await openScan({ store });
    button(scan, 'Sluit de ronde').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.id === 'question', 'the question');
    await sendKeys({ press: 'Escape' });
    await until(() => focused() === findButton(scan, 'Sluit de ronde'), 'the focus on the button');
    const result = await store.report(ROUND);
    expect(result.ok).to.equal(false);
  });

  it('cannot be undone: the same round opens with its result', async () => {
    const store = await storeOf(6);
    const scan = await openScan({ store });
    button(scan, 'Sluit de ronde').click();
    await until(() => findButton(scan, 'Ja, sluit de ronde') !== undefined, 'the question');
    button(scan, 'Ja, sluit de ronde').click();
    await untilHeading(scan, 'Uitslag');
    const again = await openScan({ store });
    expect(heading(again)).to.equal('Uitslag');
    expect(findButton(again, 'Vul in')).to.equal(undefined);
  });
});

describe('a plan', () => {
  it('is there again after a reload, where the store keeps it', async () => {
    const store = await storeOf(5);
    await store.close(ROUND);
    const scan = await openScan({ store });
    await untilHeading(scan, 'Uitslag');
    button(scan, 'Kaarten').click();
    await untilHeading(scan, 'Kaarten');
    const put = () =>
      deepElements(scan).find(
        (each) => each.localName === 'button' && each.textContent.trim().startsWith('Leg in'),
      ) as HTMLButtonElement | undefined;
    await until(() => put() !== undefined, 'the cards');
    put()?.click();
    await until(() => textIn(scan).includes('Haal uit het plan'), 'the card in the plan');
    const again = await openScan({ store });
    await untilHeading(again, 'Uitslag');
    button(again, 'Plan').click();
    await until(() => deepElements(again).some((each) => each.hasAttribute('data-planned')), 'the plan');
  });

  it('lasts as long as the page where the store keeps none, and the scan says so', async () => {
    const store = await storeOf(5);
    await store.close(ROUND);
    const seven = Object.entries(store).filter(([name]) => name !== 'savePlan');
    const scan = await openScan({ store: Object.fromEntries(seven) as unknown as RoundStore });
    await untilHeading(scan, 'Uitslag');
    button(scan, 'Plan').click();
    await untilText(scan, 'Het plan blijft zolang deze pagina open is.');
  });
});
