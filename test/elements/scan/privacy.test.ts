import { expect } from '@open-wc/testing';
import type { Answer } from '@lerend/core';
import { createMemoryRoundStore } from '@lerend/core/round';
import type { ScanExporters } from '@lerend/elements/scan/exporters';
import { expectQuietConsole, until } from '../../helpers/browser.js';
import {
  answer,
  answersOf,
  beginFillIn,
  button,
  checklist,
  deepElements,
  exporters,
  listen,
  openScan,
  root,
  ROUND,
  setupOf,
  storeOf,
  textIn,
  untilHeading,
  untilText,
  withRole,
} from './fixture.js';

expectQuietConsole();

const TOKEN = 'respondent-juf-anja-groep-7';
/** A pattern that nobody else in the team has. */
const PATTERN: readonly Answer[] = [3, 1, 'dont-know', 3, 1, 3, 2, 2, 1];

/** All that can be read of an element: markup with shadow roots, values, accessible names. */
function everythingOf(top: Element): string {
  return deepElements(top)
    .map((element) => {
      const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
      const own = [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])]
        .filter((node) => node.nodeType === Node.TEXT_NODE || node.nodeType === Node.COMMENT_NODE)
        .map((node) => node.textContent ?? '');
      const { value } = element as Element & { readonly value?: unknown };
      return [element.localName, ...attributes, ...own, typeof value === 'string' ? value : ''].join(' ');
    })
    .join('\n');
}

describe('an open round', () => {
  it('shows and tells only how many handed in', async () => {
    expect(customElements.get('lerend-report'), 'before closing').to.equal(undefined);
    expect(customElements.get('lerend-deck'), 'before closing').to.equal(undefined);
    const store = await storeOf(7);
    const scan = await openScan({ store, exporters });
    const heard = listen(scan);
    expect(root(scan).querySelectorAll('lerend-report, lerend-deck, lerend-quadrant').length).to.equal(0);
    expect(textIn(scan)).to.contain('7 ingeleverd');
    expect(deepElements(scan).some((element) => element.localName === 'details')).to.equal(false);
    button(scan, 'Vul in').click();
    await untilHeading(scan, 'Jouw beurt');
    await until(
      () => root(scan).querySelector('lerend-checklist')?.shadowRoot?.querySelector('fieldset') != null,
      'statements',
    );
    answer(scan, 0, 2);
    await untilText(scan, 'Bewaard, nog niet ingeleverd');
    button(scan, 'Lever in').click();
    await scan.updateComplete;
    button(scan, 'Ja, lever zo in').click();
    await untilHeading(scan, 'Ingeleverd. Geef het apparaat door.');
    await until(() => heard.length === 2, 'two events');
    expect(heard).to.deep.equal([
      { type: 'lerend-scan', detail: { screen: 'fill-in', handedIn: 7 } },
      { type: 'lerend-scan', detail: { screen: 'pass-on', handedIn: 8 } },
    ]);
    expect(root(scan).querySelectorAll('lerend-report, lerend-deck, lerend-quadrant').length).to.equal(0);
    expect(customElements.get('lerend-report'), 'before closing').to.equal(undefined);
  });

  it('offers a person her own answers, and nothing else', async () => {
    const scan = await openScan({ store: await storeOf(6), exporters });
    const heard = listen(scan);
    button(scan, 'Vul in').click();
    await untilHeading(scan, 'Jouw beurt');
    await until(
      () => root(scan).querySelector('lerend-checklist')?.shadowRoot?.querySelector('fieldset') != null,
      'statements',
    );
    answer(scan, 0, 2);
    await untilText(scan, 'Je eigen antwoorden meenemen');
    const details = root(scan).querySelector<HTMLDetailsElement>('.own-answers');
    if (details === null) throw new Error('There is nothing to open.');
    expect(details.querySelector('textarea')).to.equal(null);
    details.open = true;
    await until(() => details.querySelector('textarea') !== null, 'the text to copy');
    button(scan, 'Bewaar als answers').click();
    const { text } = heard.find(({ type }) => type === 'lerend-export')?.detail as { readonly text: string };
    const responses = JSON.parse(text) as readonly { readonly answers: object }[];
    expect(responses.map(({ answers }) => answers)).to.deep.equal([
      { [checklist.items[0]?.id ?? '']: 3 },
      {},
    ]);
  });

  it('offers no file where nobody can make one', async () => {
    const none: ScanExporters = {};
    const scan = await openScan({ exporters: none });
    await beginFillIn(scan);
    answer(scan, 0, 1);
    await untilText(scan, 'Bewaard zolang');
    expect(root(scan).querySelector('.own-answers')).to.equal(null);
  });
});

describe('a team of 12 with one telling pattern and one telling respondent', () => {
  it('leaves neither in the DOM, accessible names, events, exports or the report', async function () {
    this.timeout(30_000);
    const store = createMemoryRoundStore();
    await store.load(setupOf());
    for (let person = 0; person < 12; person += 1) {
      const responses = person === 4 ? answersOf(person, PATTERN) : answersOf(person);
      await store.handIn(
        ROUND,
        responses.map((response) => ({
          ...response,
          respondent: person === 4 ? TOKEN : `respondent-${person}`,
        })),
      );
    }
    const scan = await openScan({ store, exporters });
    const heard = listen(scan);
    const seen: string[] = [everythingOf(scan)];
    button(scan, 'Sluit de ronde').click();
    await scan.updateComplete;
    button(scan, 'Ja, sluit de ronde').click();
    await untilHeading(scan, 'Uitslag');
    for (const panel of ['Uitslag', 'Vier velden', 'Kaarten', 'Plan']) {
      button(scan, panel).click();
      await untilHeading(scan, panel);
      await scan.updateComplete;
      for (const details of deepElements(scan))
        if (details.localName === 'details') (details as HTMLDetailsElement).open = true;
      await until(
        () => panel === 'Kaarten' || panel === 'Plan' || root(scan).querySelector('textarea') !== null,
        'the files',
      );
      seen.push(everythingOf(scan));
      for (const each of root(scan).querySelectorAll<HTMLButtonElement>('.files li > button')) each.click();
    }
    expect(heard.filter(({ type }) => type === 'lerend-export').length).to.be.greaterThan(2);
    const reports = await store.report(ROUND);
    const all = [...seen, JSON.stringify(heard), JSON.stringify(reports)].join('\n');
    expect(all).not.to.contain(TOKEN);
    expect(all).not.to.contain('respondent-');
    for (const separator of [',', ';', ' ', '\t', '', '","', '\n']) {
      expect(all, `the pattern with ${JSON.stringify(separator)}`).not.to.contain(PATTERN.join(separator));
    }
    // One answer beside its statement, for every statement, is what a row would look like.
    const row = checklist.items.map(({ id }, index) => `"${id}":${JSON.stringify(PATTERN[index])}`);
    expect(row.filter((cell) => all.includes(cell))).to.deep.equal([]);
  });
});

describe('two teams that differ only inside what is withheld', () => {
  it('give the same screens, to the letter, and not a digit of it', async function () {
    this.timeout(30_000);
    const roles = ['leader', 'teacher'] as const;
    async function screensOf(leaders: number, level: Answer): Promise<readonly string[]> {
      const setup = setupOf({ roles, scope: 'leader', invited: 14 });
      const store = createMemoryRoundStore();
      await store.load(setup);
      for (let person = 0; person < 12; person += 1) {
        const [role, levels] =
          person < leaders
            ? ([roles[0], checklist.items.map(() => level)] as const)
            : ([roles[1], [] as readonly Answer[]] as const);
        await store.handIn(ROUND, withRole(answersOf(person, levels), role));
      }
      await store.close(ROUND);
      const scan = await openScan({ store, exporters });
      await untilHeading(scan, 'Uitslag');
      const seen: string[] = [];
      for (const panel of ['Uitslag', 'Vier velden']) {
        button(scan, panel).click();
        await untilHeading(scan, panel);
        const tag = panel === 'Uitslag' ? 'lerend-report' : 'lerend-quadrant';
        await until(
          () => root(scan).querySelector(tag)?.shadowRoot?.querySelector('[part~=withheld]') != null,
          'what is withheld',
        );
        const details = root(scan).querySelector<HTMLDetailsElement>('details.exports');
        if (details !== null) details.open = true;
        await until(() => root(scan).querySelector('.exports textarea') !== null, 'the files');
        seen.push(everythingOf(scan));
        expect(root(scan).querySelector('.closed')?.textContent).to.equal('Ronde gesloten');
      }
      scan.remove();
      return seen;
    }

    const [one, other] = [await screensOf(2, 3), await screensOf(4, 1)];
    expect(one.length).to.equal(2);
    one.forEach((screen, index) => {
      expect(screen === other[index], `screen ${String(index)}`).to.equal(true);
    });
  });
});
