import { expect } from '@open-wc/testing';
import { createMemoryRoundStore, type RoundStore } from '@lerend/core/round';
import type { LerendScan } from '@lerend/elements/scan/lerend-scan';
import { expectQuietConsole, until } from '../../helpers/browser.js';
import { deleteDatabase, readDatabase } from '../stores/databases.js';
import {
  answersOf,
  button,
  findButton,
  focused,
  heading,
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

const MAKING = 'De uitslag wordt gemaakt. Dat kan een paar tellen duren.';

afterEach(async () => {
  await deleteDatabase('lerend');
});

/** A store that makes its release when the test says so. */
function slow(store: RoundStore): { readonly store: RoundStore; readonly make: () => void } {
  let make: () => void = () => undefined;
  const allowed = new Promise<void>((resolve) => {
    make = resolve;
  });
  return {
    make: () => {
      make();
    },
    store: {
      ...store,
      report: async (round) => {
        await allowed;
        return store.report(round);
      },
    },
  };
}

async function close(scan: LerendScan): Promise<void> {
  button(scan, 'Sluit de ronde').click();
  await until(() => findButton(scan, 'Ja, sluit de ronde') !== undefined, 'the question');
  button(scan, 'Ja, sluit de ronde').click();
}

function announced(scan: LerendScan): string {
  return root(scan).querySelector('.frame > [role=status]')?.textContent.trim() ?? '';
}

describe('a round that is being closed', () => {
  it('says politely that its result is being made, and shows no number meanwhile', async () => {
    const { store, make } = slow(await storeOf(6, setupOf({ invited: 9 })));
    const scan = await openScan({ store });
    const heard = listen(scan);
    const status = root(scan).querySelector('.frame > [role=status]');
    expect(status, 'there before it says anything').not.to.equal(null);
    expect(announced(scan)).to.equal('');
    await close(scan);
    await untilHeading(scan, 'De ronde is dicht');
    await until(() => focused() === root(scan).querySelector('h2'), 'the focus on the heading');
    expect(root(scan).querySelector('.frame > [role=status]')).to.equal(status);
    expect(announced(scan)).to.equal(MAKING);
    expect(textIn(scan)).not.to.match(/\d/);
    expect(findButton(scan, 'Vul in')).to.equal(undefined);
    expect(heard, 'nobody was led anywhere yet').to.deep.equal([]);
    make();
    await untilHeading(scan, 'Uitslag');
    expect(announced(scan)).to.equal('');
    expect(focused()).to.equal(root(scan).querySelector('h2'));
    await until(() => heard.length === 1, 'an event');
    expect(heard).to.deep.equal([{ type: 'lerend-scan', detail: { screen: 'results', handedIn: 6 } }]);
    expect(textIn(scan)).to.contain('Ronde gesloten · 6 van 9 ingeleverd');
  });

  it('says that it is closed when the result cannot be made, and makes it at the next try', async () => {
    const store = await storeOf(6);
    let broken = true;
    const scan = await openScan({
      store: {
        ...store,
        report: (round) => (broken ? Promise.reject(new Error('The line is down.')) : store.report(round)),
      },
    });
    const heard = listen(scan);
    await close(scan);
    await untilText(scan, 'De ronde is dicht, maar de uitslag maken lukte niet.');
    expect(textIn(scan)).not.to.contain('De ronde is nog open');
    expect(announced(scan), 'nothing is being made').to.equal('');
    expect(heard.filter(({ type }) => type === 'lerend-error').length).to.equal(1);
    broken = false;
    button(scan, 'Probeer opnieuw').click();
    await untilHeading(scan, 'Uitslag');
  });

  it('that could not be closed stays open and says so', async () => {
    const store = await storeOf(6);
    const scan = await openScan({
      store: { ...store, close: () => Promise.reject(new Error('The line is down.')) },
    });
    await close(scan);
    await untilText(scan, 'Sluiten lukte niet. De ronde is nog open.');
    expect(heading(scan)).to.equal('Ons lerend partnerschap');
  });
});

describe('a round that was closed and not released', () => {
  it('goes on with its result when it is opened again, without taking the focus', async () => {
    const memory = await storeOf(6);
    await memory.close(ROUND);
    const { store, make } = slow(memory);
    const before = document.activeElement;
    const scan = await openScan({ store });
    const heard = listen(scan);
    expect(heading(scan)).to.equal('De ronde is dicht');
    expect(announced(scan)).to.equal(MAKING);
    make();
    await untilHeading(scan, 'Uitslag');
    expect(heard, 'nobody went anywhere').to.deep.equal([]);
    expect(document.activeElement).to.equal(before);
    const state = await memory.load(setupOf());
    expect(state.ok && state.value.phase).to.equal('released');
  });

  it('keeps no rows on the device once its result is there', async () => {
    const { createIndexedDbRoundStore } = await import('@lerend/elements/stores/indexed-db');
    const device = createIndexedDbRoundStore();
    await device.load(setupOf());
    for (let person = 0; person < 6; person += 1) await device.handIn(ROUND, answersOf(person));
    await device.close(ROUND);
    expect(await readDatabase('lerend')).to.contain('"rows":[');
    const scan = await openScan({ store: 'device' });
    await untilHeading(scan, 'Uitslag');
    const kept = await readDatabase('lerend');
    expect(kept).to.contain('"released"').and.not.contain('"rows":[');
    expect(kept).not.to.contain('"answers"');
  });

  it('can be erased where its result cannot be made', async () => {
    const memory = await storeOf(6);
    await memory.close(ROUND);
    const scan = await openScan({
      store: { ...memory, report: () => Promise.reject(new Error('The line is down.')) },
    });
    await untilText(scan, 'De ronde is dicht, maar de uitslag maken lukte niet.');
    button(scan, 'Wis alles van deze ronde').click();
    await until(() => findButton(scan, 'Ja, wis alles') !== undefined, 'the question');
    button(scan, 'Ja, wis alles').click();
    await untilText(scan, 'Alles van deze ronde is gewist.');
  });

  it('takes no answers of somebody who was filling in on another page', async () => {
    const store = await storeOf(6);
    const scan = await openScan({ store });
    button(scan, 'Vul in').click();
    await untilFillIn(scan);
    await store.close(ROUND);
    await store.report(ROUND);
    button(scan, 'Terug naar het begin').click();
    await untilHeading(scan, 'Uitslag');
  });
});

describe('what stands on the screen of a released round', () => {
  it('comes from the release: a store that counts otherwise changes no number', async () => {
    const memory = await storeOf(6);
    await memory.close(ROUND);
    await memory.report(ROUND);
    const state = await memory.load(setupOf());
    if (!state.ok) throw new Error('There is no round.');
    const told = { ...state.value, handedIn: 77, invited: 88 };
    const scan = await openScan({
      store: { ...memory, load: () => Promise.resolve({ ok: true, value: told }) },
    });
    await untilHeading(scan, 'Uitslag');
    expect(textIn(scan)).to.contain('Ronde gesloten · 6 ingeleverd');
    expect(textIn(scan)).not.to.match(/77|88/);
  });

  it('is the same for two tabs that make it at the same time', async () => {
    const store = await storeOf(6);
    await store.close(ROUND);
    const [one, other] = await Promise.all([openScan({ store }), openScan({ store })]);
    await untilHeading(one, 'Uitslag');
    await untilHeading(other, 'Uitslag');
    const [first, second] = await Promise.all([store.report(ROUND), store.report(ROUND)]);
    expect(JSON.stringify(first)).to.equal(JSON.stringify(second));
  });

  it('is of the round that the page shows last', async () => {
    const { store, make } = slow(await storeOf(6));
    await store.close(ROUND);
    const scan = await openScan({ store });
    scan.store = createMemoryRoundStore();
    await scan.updateComplete;
    await untilHeading(scan, 'Ons lerend partnerschap');
    make();
    await store.report(ROUND);
    await scan.updateComplete;
    expect(heading(scan)).to.equal('Ons lerend partnerschap');
  });
});
