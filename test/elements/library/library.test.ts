import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LerendChooseEvent } from '@lerend/elements/events/lerend-choose-event';
import { LerendErrorEvent } from '@lerend/elements/events/lerend-error-event';
import { defineLibrary } from '@lerend/elements/library/define-library';
import type { ListedInstrument } from '@lerend/elements/scan/instrument-source';
import { libraryEn } from '@lerend/elements/locales/lerend-library.en';
import { expectQuietConsole, until } from '../../helpers/browser.js';
import {
  button,
  field,
  focused,
  LISTED,
  openLibrary,
  root,
  said,
  sourceOf,
  tabTo,
  titles,
  wordsOf,
} from './fixture.js';

expectQuietConsole();

/** Nine checklists and a quadrant. */
const MANY: readonly ListedInstrument[] = [
  ...Array.from({ length: 9 }, (_, index) => ({
    id: `list-${String(index + 1)}`,
    kind: 'checklist' as const,
    locales: ['nl'],
    title: { nl: `Lijst ${String(index + 1)}` },
  })),
  { id: 'plane', kind: 'quadrant', locales: ['nl'], title: { nl: 'Vlak' } },
];

function groups(library: Parameters<typeof root>[0]): readonly string[] {
  return [...root(library).querySelectorAll('section h3')].map(wordsOf);
}

function row(library: Parameters<typeof root>[0], title: string): string {
  const found = [...root(library).querySelectorAll('.row')].find(
    (each) => wordsOf(each.querySelector('.title')) === title,
  );
  return wordsOf(found);
}

describe('a library', () => {
  it('says of each instrument what it is for, its kind, its time, what a team gets, and its languages', async () => {
    const library = await openLibrary();
    expect(titles(library)).to.deep.equal([
      'Onze financiën',
      'Even kort',
      'De sfeer bij ons',
      'Twaalf ideeën',
    ]);
    const money = row(library, 'Onze financiën');
    for (const words of [
      'Voor een team dat wil sparen.',
      'Tijd Ongeveer 9 minuten per persoon',
      'Kaarten erbij ‘Twaalf ideeën’',
      'Taal Nederlands en Engels',
    ]) {
      expect(money).to.contain(words);
    }
    const cards = row(library, 'Twaalf ideeën');
    expect(cards).to.contain('Horen bij ‘Onze financiën’ en ‘Even kort’');
    expect(cards).not.to.contain('Tijd');
    expect(row(library, 'De sfeer bij ons')).not.to.contain('Kaarten erbij');
    expect(row(library, 'Even kort')).to.contain('Jullie krijgen Een eerste indruk.');
    expect(row(library, 'Even kort')).to.contain('Nederlands, Engels en not a tag');
  });

  it('says above each kind what it is and what a team gets, and puts cards last', async () => {
    const library = await openLibrary();
    expect(groups(library)).to.deep.equal(['Vragenlijsten 2', 'Vier velden 1', 'Kaarten 1']);
    const [checklists] = root(library).querySelectorAll('section');
    expect(wordsOf(checklists)).to.contain('Jullie krijgen: Hoe ver jullie zijn');
    const levels = [...root(library).querySelectorAll('h2, h3, h4')].map(({ localName }) => localName);
    expect(levels).to.deep.equal(['h2', 'h3', 'h4', 'h4', 'h3', 'h4', 'h3', 'h4']);
  });

  it('says of each its kind and what a team gets where the shortest comes first', async () => {
    const library = await openLibrary();
    field(library, 'Kortste eerst').click();
    await library.updateComplete;
    expect(groups(library)).to.deep.equal([]);
    expect(row(library, 'Onze financiën')).to.contain('Soort Vragenlijst');
    expect(row(library, 'Onze financiën')).to.contain('Jullie krijgen Hoe ver jullie zijn');
    expect(row(library, 'De sfeer bij ons')).to.contain('Soort Vier velden');
    expect(row(library, 'Twaalf ideeën')).to.contain('Soort Kaarten');
    expect([...root(library).querySelectorAll('h4')]).to.deep.equal([]);
  });

  it('says once in which languages everything is, where that is the same', async () => {
    const library = await openLibrary({ source: sourceOf(() => LISTED.slice(0, 2)) });
    expect(wordsOf(root(library).querySelector('.found + p'))).to.equal(
      'Alles is er in het Nederlands en Engels.',
    );
    expect(row(library, 'Onze financiën')).not.to.contain('Taal');
  });

  it('says nothing of the cards of its source where the host has chosen others', async () => {
    const library = await openLibrary({ start: true });
    expect(row(library, 'Onze financiën')).to.contain('Kaarten erbij');
    library.deckId = 'others';
    await library.updateComplete;
    expect(row(library, 'Onze financiën')).not.to.contain('Kaarten erbij');
    expect(row(library, 'Twaalf ideeën')).not.to.contain('Horen bij');
  });

  it('shows the first few of a long kind, and the rest when a person wants that', async () => {
    const library = await openLibrary({ source: sourceOf(() => MANY) });
    expect(titles(library)).to.have.length(6);
    expect(said(library)).to.equal('10 in de lijst');
    await tabTo(library, button(library, 'Toon nog 4: Vragenlijsten'));
    await sendKeys({ press: 'Enter' });
    await until(() => titles(library).length === 10, 'the rest');
    await until(
      () => focused(library) === button(library, 'Kies: Lijst 6'),
      'the focus on the first new one',
    );
    expect(wordsOf(root(library))).not.to.contain('Toon nog');
  });

  it('hides nothing of what was searched for or narrowed to, and not a single one', async () => {
    const library = await openLibrary({ source: sourceOf(() => MANY) });
    field(library, 'Zoek in de lijst').focus();
    await sendKeys({ type: 'lijst' });
    expect(titles(library)).to.have.length(9);
    await sendKeys({ press: 'Escape' });
    expect(titles(library)).to.have.length(6);
    field(library, 'Vragenlijst').click();
    await library.updateComplete;
    expect(titles(library)).to.have.length(9);
    const six = await openLibrary({ source: sourceOf(() => MANY.slice(3)) });
    expect(titles(six)).to.have.length(7);
  });

  it('loads no kind and no scan to show a list', async () => {
    await openLibrary({ start: true });
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(loaded.some((path) => path.includes('/library/render-list'))).to.equal(true);
    expect(
      loaded.filter((path) => /core\/src\/(checklist|quadrant|deck|round)\/|lerend-scan\./.test(path)),
    ).to.deep.equal([]);
    expect(customElements.get('lerend-scan')).to.equal(undefined);
  });

  it('tells the host which one was chosen, and shows nothing else', async () => {
    const library = await openLibrary();
    const heard: unknown[] = [];
    library.addEventListener('lerend-choose', ({ detail }: LerendChooseEvent) => heard.push(detail));
    await tabTo(library, button(library, 'Kies: De sfeer bij ons'));
    await sendKeys({ press: 'Enter' });
    button(library, 'Kies: Twaalf ideeën').click();
    await library.updateComplete;
    expect(heard).to.deep.equal([
      { instrument: 'mood', kind: 'quadrant' },
      { instrument: 'cards', kind: 'deck' },
    ]);
    expect(titles(library)).to.have.length(4);
  });

  it('is silent about what a program changes, and keeps what is typed to itself', async () => {
    const library = await openLibrary();
    const heard: string[] = [];
    for (const type of ['lerend-choose', 'lerend-error', 'input', 'change']) {
      library.addEventListener(type, () => heard.push(type));
    }
    library.start = true;
    library.source = sourceOf(() => LISTED.slice(0, 1));
    await until(() => titles(library).length === 1, 'the other list');
    library.source = sourceOf(() => LISTED);
    await until(() => titles(library).length === 4, 'the first list');
    field(library, 'Zoek in de lijst').focus();
    await sendKeys({ type: 'kort' });
    field(library, 'Kaarten').click();
    await library.updateComplete;
    expect(heard).to.deep.equal([]);
  });

  it('keeps the answer of the source that it has now', async () => {
    let answer: (list: readonly ListedInstrument[]) => void = () => undefined;
    const library = await openLibrary();
    library.source = sourceOf(
      () =>
        new Promise<readonly ListedInstrument[]>((resolve) => {
          answer = resolve;
        }),
    );
    await library.updateComplete;
    expect(said(library)).to.equal('Even laden …');
    library.source = sourceOf(() => LISTED.slice(0, 2));
    await until(() => titles(library).length === 2, 'the list');
    answer(LISTED);
    await new Promise((resolve) => setTimeout(resolve, 0));
    await library.updateComplete;
    expect(titles(library)).to.have.length(2);
  });

  it('says that a list is empty, and offers nothing to filter it with', async () => {
    const library = await openLibrary({ source: sourceOf(() => []) });
    expect(said(library)).to.equal('De lijst is nog leeg.');
    expect(root(library).querySelector('input, button')).to.equal(null);
  });

  it('offers no kinds and no order where there is one of each', async () => {
    const library = await openLibrary({ source: sourceOf(() => LISTED.slice(0, 1)) });
    expect([...root(library).querySelectorAll('input')].map(({ type }) => type)).to.deep.equal(['search']);
    expect(said(library)).to.equal('Eén in de lijst');
  });

  it('goes on in another language with what was searched for', async () => {
    const library = await openLibrary();
    field(library, 'Kaarten').click();
    await library.updateComplete;
    library.closest('div')?.setAttribute('lang', 'en');
    await until(() => wordsOf(root(library)).includes('What would you like to look at?'), 'English');
    expect(said(library)).to.equal('1 of 4 in the list');
    const heading = root(library).querySelector('.row .title');
    expect(wordsOf(heading)).to.equal('Twaalf ideeën');
    expect(heading?.getAttribute('lang')).to.equal('nl');
    expect(row(library, 'Twaalf ideeën')).to.contain('Language Dutch');
  });

  it('can be defined twice, and stands twice on a page, each with its own search', async () => {
    expect(() => defineLibrary({ locales: [libraryEn] })).not.to.throw();
    const [first, second] = [await openLibrary(), await openLibrary()];
    field(first, 'Zoek in de lijst').focus();
    await sendKeys({ type: 'sfeer' });
    expect(titles(first)).to.deep.equal(['De sfeer bij ons']);
    expect(titles(second)).to.have.length(4);
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`needs no sideways scrolling at 320 pixels (${direction})`, async () => {
      const library = await openLibrary({ width: 320 });
      library.dir = direction;
      await library.updateComplete;
      expect(library.scrollWidth).to.be.at.most(320);
      for (const each of root(library).querySelectorAll('button, .chip, .segments label, [type=search]')) {
        expect(each.getBoundingClientRect().height, wordsOf(each)).to.be.at.least(36);
      }
    });
  }
});

describe('looking for an instrument', () => {
  it('finds by words in the title, the purpose, the kind and what a team gets, by keyboard alone', async () => {
    const library = await openLibrary();
    await tabTo(library, field(library, 'Zoek in de lijst'));
    for (const [words, found] of [
      ['FINANCIEN', ['Onze financiën']],
      ['moe team', ['De sfeer bij ons']],
      ['vragenlijst', ['Onze financiën', 'Even kort']],
      ['indruk', ['Even kort']],
    ] as const) {
      await sendKeys({ press: 'Escape' });
      expect(field(library, 'Zoek in de lijst').value).to.equal('');
      await sendKeys({ type: words });
      expect(titles(library), words).to.deep.equal(found);
      expect(said(library)).to.equal(`${String(found.length)} van de 4 in de lijst`);
      expect(focused(library)).to.equal(field(library, 'Zoek in de lijst'));
    }
  });

  it('narrows to a kind and orders by time with arrow keys, together with the words', async () => {
    const library = await openLibrary();
    await tabTo(library, field(library, 'Alles'));
    await sendKeys({ press: 'ArrowRight' });
    expect(field(library, 'Vragenlijst').checked).to.equal(true);
    expect(titles(library)).to.deep.equal(['Onze financiën', 'Even kort']);
    await tabTo(library, field(library, 'Per soort'));
    await sendKeys({ press: 'ArrowRight' });
    expect(titles(library)).to.deep.equal(['Even kort', 'Onze financiën']);
    await tabTo(library, field(library, 'Zoek in de lijst'), 'back');
    await sendKeys({ type: 'sparen' });
    expect(titles(library)).to.deep.equal(['Onze financiën']);
  });

  it('puts what takes no time to fill in after the rest', async () => {
    const library = await openLibrary();
    field(library, 'Kortste eerst').click();
    await library.updateComplete;
    expect(titles(library)).to.deep.equal([
      'Even kort',
      'De sfeer bij ons',
      'Onze financiën',
      'Twaalf ideeën',
    ]);
  });

  it('says that nothing fits, and shows all again', async () => {
    const library = await openLibrary();
    field(library, 'Zoek in de lijst').focus();
    await sendKeys({ type: 'zwembad' });
    expect(titles(library)).to.deep.equal([]);
    expect(said(library)).to.contain('Niets in de lijst past');
    await tabTo(library, button(library, 'Toon alles'));
    await sendKeys({ press: 'Enter' });
    await until(() => titles(library).length === 4, 'the whole list');
    expect(field(library, 'Zoek in de lijst').value).to.equal('');
    await until(() => focused(library) === field(library, 'Zoek in de lijst'), 'the focus in the field');
    expect(said(library)).to.equal('4 in de lijst');
  });
});

describe('a source in trouble', () => {
  it('is told in a few words, and asked again when a person wants that', async () => {
    let works = false;
    const heard: string[] = [];
    const listen = (event: Event): void => {
      if (event instanceof LerendErrorEvent) heard.push(event.detail.subject);
    };
    document.addEventListener('lerend-error', listen);
    const library = await openLibrary({
      source: sourceOf(() => (works ? LISTED : Promise.reject(new Error('no connection')))),
    });
    document.removeEventListener('lerend-error', listen);
    expect(heard).to.deep.equal(['source']);
    const alert = wordsOf(root(library).querySelector('[role=alert]'));
    expect(alert).to.contain('De lijst kan nu niet worden getoond.');
    expect(alert).to.contain('no connection');
    works = true;
    await tabTo(library, button(library, 'Probeer opnieuw'));
    await sendKeys({ press: 'Enter' });
    await until(() => titles(library).length === 4, 'the list');
    expect(root(library).querySelector('[role=alert]')).to.equal(null);
    expect(focused(library)?.localName).to.equal('h2');
  });

  for (const [what, list] of [
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    ['gives no list', () => ({ money: true })],
    ['gives nothing', () => undefined],
    ['gives only what cannot be shown', () => [null, 7, { id: 'x' }, { id: 'y', kind: 'poem' }, {}]],
  ] as const) {
    it(`is told when it ${what}`, async () => {
      const library = await openLibrary({ source: sourceOf(list) });
      const alert = root(library).querySelector('[role=alert]');
      expect(wordsOf(alert)).to.contain('De lijst kan nu niet worden getoond.');
      expect(alert?.querySelectorAll('li').length).to.be.within(1, 3);
    });
  }

  it('is told when there is none', async () => {
    const library = await openLibrary();
    library.source = undefined;
    await until(() => root(library).querySelector('[role=alert]') !== null, 'the error');
    expect(titles(library)).to.deep.equal([]);
  });

  it('keeps what can be shown, and says what cannot', async () => {
    const [money, mood] = LISTED;
    const library = await openLibrary({
      source: sourceOf(() => [
        money,
        money,
        { ...mood, kind: 'poem' },
        { ...mood, id: 'untitled', title: {} },
        { ...mood, id: 'endless', minutes: Infinity },
        { ...mood, id: 'mute', purpose: 'text' },
        { ...mood, id: 'odd', locales: [1] },
        { ...mood, id: 'carded', deck: '' },
        mood,
      ]),
    });
    await until(() => titles(library).length > 0, 'the list');
    expect(titles(library)).to.deep.equal(['Onze financiën', 'De sfeer bij ons']);
    const alert = wordsOf(root(library).querySelector('[role=alert]'));
    expect(alert).to.contain('Een deel van de lijst kan niet worden getoond.');
    expect(alert).to.contain('There is another instrument money before this one.');
    expect(alert).to.contain('En nog 4.');
  });
});
