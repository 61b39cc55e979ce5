import { expect } from '@open-wc/testing';
import { createMemoryRoundStore, type RoundStore } from '@lerend/core/round';
import { expectQuietConsole, until } from '../../helpers/browser.js';
import { breakMethod, deleteDatabase, readDatabase } from '../stores/databases.js';
import {
  answer,
  beginFillIn,
  button,
  checklist,
  chosen,
  findButton,
  focused,
  handIn,
  heading,
  listen,
  openScan,
  root,
  ROUND,
  setupOf,
  source,
  storeOf,
  textIn,
  untilHeading,
  untilText,
} from './fixture.js';

expectQuietConsole();

afterEach(async () => {
  await deleteDatabase('lerend');
});

/** The cursor of a store whose drafts are confirmed when the test says so. */
function slowStore(): { store: RoundStore; confirm: () => void; drafts: unknown[] } {
  const memory = createMemoryRoundStore();
  const waiting: (() => void)[] = [];
  const drafts: unknown[] = [];
  return {
    drafts,
    confirm: () => {
      waiting.shift()?.();
    },
    store: {
      ...memory,
      saveDraft: async (round, draft) => {
        drafts.push(draft);
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
        return memory.saveDraft(round, draft);
      },
    },
  };
}

describe('an answer on its way to the store', () => {
  it('is said to be kept only after the store confirmed it', async () => {
    const { store, confirm } = slowStore();
    const scan = await openScan({ store });
    await beginFillIn(scan);
    answer(scan, 0, 1);
    await untilText(scan, 'Bezig met bewaren');
    expect(textIn(scan)).not.to.contain('Bewaard');
    confirm();
    await untilText(scan, 'Bewaard, nog niet ingeleverd');
  });

  it('is passed over by a later one that waits with it', async () => {
    const { store, confirm, drafts } = slowStore();
    const scan = await openScan({ store });
    await beginFillIn(scan);
    for (const option of [0, 1, 2]) answer(scan, 0, option);
    confirm();
    await until(() => drafts.length === 2, 'the second draft');
    expect(textIn(scan)).not.to.contain('Bewaard');
    confirm();
    await untilText(scan, 'Bewaard, nog niet ingeleverd');
    expect(drafts.length).to.equal(2);
    expect(JSON.stringify(drafts[1])).to.contain(`"${checklist.items[0]?.id ?? ''}":3`);
  });

  it('does not come back as a draft after it was handed in', async () => {
    const { store, confirm } = slowStore();
    const scan = await openScan({ store });
    await beginFillIn(scan);
    answer(scan, 0, 1);
    answer(scan, 1, 1);
    await handIn(scan);
    confirm();
    await untilHeading(scan, 'Ingeleverd. Geef het apparaat door.');
    confirm();
    const state = await store.load(setupOf());
    expect(state.ok && [state.value.draft, state.value.handedIn]).to.deep.equal([null, 1]);
  });

  it('stays on the screen when it cannot be kept, and can be tried again', async () => {
    const memory = await storeOf(1);
    let broken = true;
    const scan = await openScan({
      store: {
        ...memory,
        saveDraft: (round, draft) =>
          broken ? Promise.reject(new Error('The line is down.')) : memory.saveDraft(round, draft),
      },
    });
    button(scan, 'Vul in').click();
    await untilHeading(scan, 'Jouw beurt');
    await until(
      () => root(scan).querySelector('lerend-checklist')?.shadowRoot?.querySelector('fieldset') != null,
      'statements',
    );
    answer(scan, 0, 2);
    await untilText(scan, 'Bewaren lukte niet.');
    expect(chosen(scan)[0]).to.equal('3');
    broken = false;
    button(scan, 'Probeer opnieuw').click();
    await untilText(scan, 'Bewaard, nog niet ingeleverd');
  });
});

describe('handing in', () => {
  it('needs an answer', async () => {
    const scan = await openScan();
    await beginFillIn(scan);
    button(scan, 'Lever in').click();
    await untilText(scan, 'Je hebt nog niets ingevuld.');
    expect(heading(scan)).to.equal('Jouw beurt');
  });

  it('asks when statements are open, says how many, and lets a person go on', async () => {
    const scan = await openScan();
    await beginFillIn(scan);
    answer(scan, 0, 1);
    button(scan, 'Lever in').click();
    await untilText(scan, 'Er zijn nog 9 vragen open. Toch inleveren?');
    button(scan, 'Vul verder in').click();
    await until(() => focused() === findButton(scan, 'Lever in'), 'the focus on the button');
    for (let statement = 1; statement < checklist.items.length; statement += 1) answer(scan, statement, 0);
    button(scan, 'Lever in').click();
    await untilText(scan, 'Er is nog 1 vraag open. Toch inleveren?');
  });

  it('that fails keeps every answer on the screen', async () => {
    const memory = createMemoryRoundStore();
    const scan = await openScan({
      store: { ...memory, handIn: () => Promise.reject(new Error('The line is down.')) },
    });
    const heard = listen(scan);
    await beginFillIn(scan);
    answer(scan, 3, 2);
    await handIn(scan);
    await untilText(scan, 'Inleveren lukte niet.');
    expect(chosen(scan)[3]).to.equal('3');
    expect(heard.filter(({ type }) => type === 'lerend-error').length).to.equal(1);
    const state = await memory.load(setupOf());
    expect(state.ok && state.value.draft !== null).to.equal(true);
  });

  it('leaves nothing of a person for the next', async () => {
    const scan = await openScan();
    await beginFillIn(scan);
    answer(scan, 0, 2);
    await handIn(scan);
    await untilHeading(scan, 'Ingeleverd. Geef het apparaat door.');
    expect(root(scan).querySelectorAll('lerend-checklist, lerend-quadrant, textarea, input').length).to.equal(
      0,
    );
    expect(history.state).to.equal(null);
    button(scan, 'Volgende collega').click();
    await untilHeading(scan, 'Jouw beurt');
    await until(
      () => root(scan).querySelector('lerend-checklist')?.shadowRoot?.querySelector('fieldset') != null,
      'statements',
    );
    expect(chosen(scan).every((each) => each === undefined)).to.equal(true);
    expect(root(scan).querySelector('form')?.autocomplete).to.equal('off');
  });
});

describe('a draft that somebody left', () => {
  async function leave(): Promise<void> {
    const scan = await openScan({ store: 'device' });
    await beginFillIn(scan);
    answer(scan, 2, 1);
    await untilText(scan, 'Bewaard op dit apparaat, nog niet ingeleverd');
    scan.remove();
  }

  it('comes back behind a question, and shows nothing before', async () => {
    await leave();
    const scan = await openScan({ store: 'device' });
    expect(textIn(scan)).to.contain('Iemand was dit aan het invullen');
    expect(root(scan).querySelector('lerend-checklist')).to.equal(null);
    button(scan, 'Ga verder').click();
    await untilHeading(scan, 'Jouw beurt');
    await until(() => chosen(scan)[2] === '2', 'the answer');
    expect(chosen(scan).filter((each) => each !== undefined).length).to.equal(1);
  });

  it('is thrown away when somebody begins anew', async () => {
    await leave();
    const scan = await openScan({ store: 'device' });
    button(scan, 'Begin opnieuw').click();
    await untilHeading(scan, 'Jouw beurt');
    expect(await readDatabase('lerend')).to.contain('"draft":null');
    await until(
      () => root(scan).querySelector('lerend-checklist')?.shadowRoot?.querySelector('fieldset') != null,
      'statements',
    );
    expect(chosen(scan).every((each) => each === undefined)).to.equal(true);
  });

  it('stays when a person goes back to the start', async () => {
    const scan = await openScan();
    await beginFillIn(scan);
    answer(scan, 4, 0);
    button(scan, 'Terug naar het begin').click();
    await untilHeading(scan, 'Ons lerend partnerschap');
    expect(textIn(scan)).to.contain('Iemand was dit aan het invullen');
  });

  it('is none when nothing was answered', async () => {
    const scan = await openScan();
    await beginFillIn(scan);
    button(scan, 'Terug naar het begin').click();
    await untilHeading(scan, 'Ons lerend partnerschap');
    expect(textIn(scan)).not.to.contain('Iemand was dit aan het invullen');
    expect(findButton(scan, 'Vul in')).not.to.equal(undefined);
  });
});

describe('erasing', () => {
  it('asks first, and leaves nothing on the device', async () => {
    const scan = await openScan({ store: 'device' });
    await beginFillIn(scan);
    answer(scan, 0, 1);
    await handIn(scan);
    await untilHeading(scan, 'Ingeleverd. Geef het apparaat door.');
    expect(await readDatabase('lerend')).to.contain(ROUND);
    button(scan, 'Terug naar het begin').click();
    await untilHeading(scan, 'Ons lerend partnerschap');
    button(scan, 'Wis alles van deze ronde').click();
    await until(() => focused()?.id === 'question', 'the question');
    button(scan, 'Ja, wis alles').click();
    await untilText(scan, 'Alles van deze ronde is gewist.');
    expect(await readDatabase('lerend')).to.equal(undefined);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    await beginFillIn(scan);
  });
});

describe('a device that cannot keep anything', () => {
  it('is replaced by memory, and the scan says so', async () => {
    const mend = breakMethod(IDBFactory.prototype, 'open', new DOMException('Insecure.', 'SecurityError'));
    try {
      const scan = await openScan({ store: 'device' });
      expect(textIn(scan)).to.contain('Bewaren op dit apparaat lukt hier niet.');
      expect(textIn(scan)).to.contain('Er wordt niets op dit apparaat bewaard.');
      await beginFillIn(scan);
      answer(scan, 0, 1);
      await untilText(scan, 'Bewaard zolang deze pagina open is, nog niet ingeleverd');
    } finally {
      mend();
    }
  });

  it('goes on in memory when the disk is full from the first answer on', async () => {
    const scan = await openScan({ store: 'device' });
    await beginFillIn(scan);
    const mend = breakMethod(
      IDBObjectStore.prototype,
      'put',
      new DOMException('Full.', 'QuotaExceededError'),
    );
    try {
      answer(scan, 0, 1);
      await untilText(scan, 'Bewaard zolang deze pagina open is, nog niet ingeleverd');
      expect(textIn(scan)).to.contain('Bewaren op dit apparaat lukt hier niet.');
      expect(chosen(scan)[0]).to.equal('2');
    } finally {
      mend();
    }
  });

  it('keeps what others handed in where it is when the disk is full later', async () => {
    const scan = await openScan({ store: 'device' });
    await beginFillIn(scan);
    answer(scan, 0, 1);
    await handIn(scan);
    await untilHeading(scan, 'Ingeleverd. Geef het apparaat door.');
    button(scan, 'Volgende collega').click();
    await untilHeading(scan, 'Jouw beurt');
    await until(
      () => root(scan).querySelector('lerend-checklist')?.shadowRoot?.querySelector('fieldset') != null,
      'statements',
    );
    const mend = breakMethod(
      IDBObjectStore.prototype,
      'put',
      new DOMException('Full.', 'QuotaExceededError'),
    );
    try {
      answer(scan, 0, 2);
      await untilText(scan, 'Bewaren lukte niet.');
    } finally {
      mend();
    }
    button(scan, 'Probeer opnieuw').click();
    await untilText(scan, 'Bewaard op dit apparaat, nog niet ingeleverd');
  });
});

describe('two tabs on one round', () => {
  it('tell the other that the round was closed, and show the result', async () => {
    const store = await storeOf(5);
    const scan = await openScan({ store });
    button(scan, 'Vul in').click();
    await untilHeading(scan, 'Jouw beurt');
    await until(
      () => root(scan).querySelector('lerend-checklist')?.shadowRoot?.querySelector('fieldset') != null,
      'statements',
    );
    await store.close(ROUND);
    answer(scan, 0, 1);
    await untilText(scan, 'De ronde is intussen gesloten.');
    button(scan, 'Bekijk de uitslag').click();
    await untilHeading(scan, 'Uitslag');
  });
});

describe('a source', () => {
  it('that fails shows a bounded error with a way to try again', async () => {
    let broken = true;
    const scan = await openScan({
      source: {
        list: () => [],
        load: (id, locale) => (broken ? Promise.reject(new Error('no line')) : source.load(id, locale)),
      },
    });
    expect(root(scan).querySelector('[role=alert]')?.textContent).to.contain('no line');
    broken = false;
    button(scan, 'Probeer opnieuw').click();
    await untilHeading(scan, 'Ons lerend partnerschap');
  });

  it('that gives something broken is refused, and the page goes on', async () => {
    const scan = await openScan({
      source: {
        list: () => [],
        load: async (id, locale) => {
          const loaded = await source.load(id, locale);
          return id === 'team-culture' ? { ...loaded, wording: {} as never } : loaded;
        },
      },
    });
    expect(root(scan).querySelector('[role=alert]')).not.to.equal(null);
    const other = await openScan();
    expect(heading(other)).to.equal('Ons lerend partnerschap');
  });

  it('is asked for the words of another language, and answers stay', async () => {
    const scan = await openScan();
    await beginFillIn(scan);
    answer(scan, 1, 2);
    const kept = root(scan).querySelector('lerend-checklist');
    scan.parentElement?.setAttribute('lang', 'en');
    await untilHeading(scan, 'Your turn');
    await untilText(scan, 'Our learning partnership');
    expect(root(scan).querySelector('lerend-checklist')).to.equal(kept);
    expect(chosen(scan)[1]).to.equal('3');
  });
});
