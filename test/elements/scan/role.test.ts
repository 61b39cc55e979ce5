import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createMemoryRoundStore } from '@lerend/core/round';
import type { LerendScan } from '@lerend/elements/scan/lerend-scan';
import { expectQuietConsole, inBothSchemes, until } from '../../helpers/browser.js';
import { deleteDatabase } from '../stores/databases.js';
import {
  answer,
  beginFillIn,
  button,
  findButton,
  focused,
  handIn,
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

const roles = ['leader', 'teacher'] as const;

afterEach(async () => {
  await deleteDatabase('lerend');
});

function group(scan: LerendScan): HTMLFieldSetElement | null {
  return root(scan).querySelector<HTMLFieldSetElement>('fieldset.role');
}

function choices(scan: LerendScan): readonly HTMLInputElement[] {
  return [...(group(scan)?.querySelectorAll('input') ?? [])];
}

function named(scan: LerendScan): readonly string[] {
  return choices(scan).map(({ labels }) => labels?.[0]?.textContent.trim() ?? '');
}

describe('a round that compares two roles', () => {
  it('asks each person which is hers, and says why and what of a small group', async () => {
    const scan = await openScan({ roles });
    await beginFillIn(scan);
    expect(group(scan)?.querySelector('legend')?.textContent).to.equal('Bij welke groep hoor je?');
    expect(named(scan)).to.deep.equal(['Leidinggevenden', 'Leraren']);
    expect(
      choices(scan).every(({ type, required, checked }) => type === 'radio' && required && !checked),
    ).to.equal(true);
    expect(textIn(scan)).to.contain(
      'Dat gebeurt alleen als in elke groep minstens 5 mensen hebben ingevuld.',
    );
  });

  it('takes the roles from an attribute and their names from the host', async () => {
    const scan = await openScan({ roleNames: { aide: 'onderwijsassistenten' } });
    scan.setAttribute('roles', ' aide  teacher ');
    await scan.updateComplete;
    await untilHeading(scan, 'Ons lerend partnerschap');
    await untilText(scan, 'Onderwijsassistenten naast leraren');
    await beginFillIn(scan);
    expect(named(scan)).to.deep.equal(['Onderwijsassistenten', 'Leraren']);
  });

  it('takes nobody without one: it says so at the question and leads there', async () => {
    const store = createMemoryRoundStore();
    const scan = await openScan({ roles, store });
    await beginFillIn(scan);
    answer(scan, 0, 1);
    button(scan, 'Lever in').click();
    await until(() => focused() === choices(scan)[0], 'the focus on the first role');
    const error = root(scan).querySelector('#role-error');
    expect(error?.checkVisibility()).to.equal(true);
    expect(error?.getAttribute('role')).to.equal('alert');
    expect(error?.textContent).to.contain('Kies eerst bij welke groep je hoort.');
    expect(group(scan)?.getAttribute('aria-describedby')).to.contain('role-error');
    await sendKeys({ press: 'Space' });
    await until(() => choices(scan)[0]?.checked === true, 'the role');
    await until(() => error?.checkVisibility() === false, 'no error any more');
    await handIn(scan);
    await untilHeading(scan, 'Ingeleverd. Geef het apparaat door.');
    const count = await store.count(ROUND);
    expect(count.ok && count.value).to.equal(1);
  });

  it('chooses between them with the arrow keys', async () => {
    const scan = await openScan({ roles });
    await beginFillIn(scan);
    choices(scan)[0]?.focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => choices(scan)[1]?.checked === true, 'the second role');
    await sendKeys({ press: 'ArrowUp' });
    await until(() => choices(scan)[0]?.checked === true, 'the first role');
  });

  it('keeps hers with her draft, and shows it to nobody else', async () => {
    const scan = await openScan({ roles, store: 'device' });
    await beginFillIn(scan);
    choices(scan)[1]?.click();
    answer(scan, 2, 1);
    await untilText(scan, 'Bewaard op dit apparaat, nog niet ingeleverd');
    scan.remove();
    const again = await openScan({ roles, store: 'device' });
    expect(group(again)).to.equal(null);
    button(again, 'Ga verder').click();
    await untilFillIn(again);
    expect(choices(again).map(({ checked }) => checked)).to.deep.equal([false, true]);
    await handIn(again);
    await untilHeading(again, 'Ingeleverd. Geef het apparaat door.');
    button(again, 'Volgende collega').click();
    await untilFillIn(again);
    expect(choices(again).some(({ checked }) => checked)).to.equal(false);
  });

  it('keeps a role with a draft only where something is answered', async () => {
    const scan = await openScan({ roles });
    await beginFillIn(scan);
    choices(scan)[1]?.click();
    button(scan, 'Terug naar het begin').click();
    await untilHeading(scan, 'Ons lerend partnerschap');
    expect(textIn(scan)).not.to.contain('Iemand was dit aan het invullen');
  });

  it('tells the page nothing of who has which', async () => {
    const scan = await openScan({ roles });
    const heard = listen(scan);
    await beginFillIn(scan);
    choices(scan)[0]?.click();
    answer(scan, 0, 1);
    await handIn(scan);
    await untilHeading(scan, 'Ingeleverd. Geef het apparaat door.');
    await until(() => heard.some(({ type }) => type === 'lerend-scan'), 'an event');
    expect(JSON.stringify(heard)).not.to.match(/leader|teacher/);
  });

  it('promises beforehand what is shown of the two, and from how many', async () => {
    const scan = await openScan({ roles, policy: { k: 6, kDetail: 12 } });
    expect(textIn(scan)).to.contain('Leidinggevenden naast leraren');
    expect(textIn(scan)).to.contain('als in elke groep minstens 6 mensen hebben ingevuld');
    expect(textIn(scan)).to.contain('Alleen als in elke groep minstens 12 mensen hebben ingevuld.');
  });

  it('keeps to the roles that it began with, whatever a later page says', async () => {
    const store = await storeOf(2, setupOf({ roles }));
    const scan = await openScan({ store });
    button(scan, 'Vul in').click();
    await untilFillIn(scan);
    expect(named(scan)).to.deep.equal(['Leidinggevenden', 'Leraren']);
    const none = await openScan({ store: await storeOf(2), roles });
    button(none, 'Vul in').click();
    await untilFillIn(none);
    expect(group(none)).to.equal(null);
    expect(textIn(none)).not.to.contain('naast leraren');
  });

  it('is refused with one role, or twice the same', async () => {
    for (const wrong of [['leader'], ['leader', 'leader'], ['a', 'b', 'c']]) {
      const scan = await openScan({ roles: wrong });
      expect(root(scan).querySelector('[role=alert]')?.textContent).to.contain('two different roles');
      expect(findButton(scan, 'Begin met invullen')).to.equal(undefined);
    }
  });
});

describe('a round about one role', () => {
  it('says to everybody whose answers the result is about', async () => {
    const scan = await openScan({ roles, scope: 'teacher' });
    expect(textIn(scan)).to.contain('De uitslag gaat alleen over de antwoorden van leraren.');
    expect(textIn(scan)).not.to.contain('Leidinggevenden naast leraren');
    await beginFillIn(scan);
    expect(textIn(scan)).to.contain(
      'De uitslag gaat alleen over leraren, en alleen als minstens 5 van hen hebben ingevuld.',
    );
  });

  it('shows no number where too few of them filled in', async () => {
    const setup = setupOf({ roles, scope: 'leader', invited: 14 });
    const store = await storeOf(8, setup);
    await store.close(ROUND);
    const scan = await openScan({ store });
    await untilHeading(scan, 'Uitslag');
    expect(root(scan).querySelector('.closed')?.textContent).to.equal('Ronde gesloten');
    expect(root(scan).querySelector('.results')?.textContent ?? '').not.to.match(/\d/);
  });
});

describe('the question which role is hers, for everybody', () => {
  it('has no known barrier', async () => {
    await inBothSchemes(async () => {
      const scan = await openScan({ roles });
      await beginFillIn(scan);
      await expect(scan).to.be.accessible();
      answer(scan, 0, 1);
      button(scan, 'Lever in').click();
      await until(() => root(scan).querySelector('#role-error')?.checkVisibility() === true, 'the error');
      await expect(scan).to.be.accessible();
      expect(heading(scan)).to.equal('Jouw beurt');
    });
  });
});
