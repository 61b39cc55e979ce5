import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createMemoryRoundStore } from '@lerend/core/round';
import type { LerendChooseEvent } from '@lerend/elements/events/lerend-choose-event';
import type { LerendLibrary } from '@lerend/elements/library/lerend-library';
import { deckNl } from '@lerend/elements/locales/lerend-deck.nl';
import { instrumentSource } from '@lerend/embed/instruments';
import { expectQuietConsole, until } from '../../helpers/browser.js';
import {
  button,
  field,
  fillIn,
  focused,
  openLibrary,
  root,
  scanIn,
  tabTo,
  titles,
  wordsOf,
} from './fixture.js';

expectQuietConsole();

const CURIOSITY = 'Begin: Hoe nieuwsgierig ons team is';

async function begin(library: LerendLibrary, name: string): Promise<ShadowRoot> {
  button(library, name).click();
  return scanIn(library, '.start');
}

describe('a library that begins what is chosen', function () {
  this.timeout(30_000);

  it('loads a scan then, shows it in place of the list, and leads back, by keyboard alone', async () => {
    const library = await openLibrary({ source: instrumentSource, start: true });
    const heard: unknown[] = [];
    library.addEventListener('lerend-choose', ({ detail }: LerendChooseEvent) => heard.push(detail));
    await tabTo(library, field(library, 'Zoek in de lijst'));
    await sendKeys({ type: 'nieuwsgierig' });
    await tabTo(library, button(library, CURIOSITY));
    await sendKeys({ press: 'Enter' });
    expect(wordsOf((await scanIn(library)).querySelector('h2'))).to.equal('Hoe nieuwsgierig ons team is');
    expect(heard).to.deep.equal([{ instrument: 'curiosity', kind: 'checklist' }]);
    expect(titles(library)).to.deep.equal([]);
    expect(focused(library)?.getAttribute('aria-label')).to.equal('Hoe nieuwsgierig ons team is');

    await sendKeys({ press: 'Tab' });
    expect(focused(library)).to.equal(button(library, 'Terug naar de lijst'));
    await sendKeys({ press: 'Enter' });
    await until(() => titles(library).length > 0, 'the list');
    expect(field(library, 'Zoek in de lijst').value).to.equal('nieuwsgierig');
    await until(() => focused(library) === button(library, CURIOSITY), 'the focus where it was');
    expect(root(library).querySelector('lerend-scan')).to.equal(null);
  });

  for (const [kind, name, title] of [
    ['a quadrant', 'Begin: De cultuur van ons team', 'De cultuur van ons team'],
    ['stages', 'Begin: Waar sta ik in deze verandering?', 'Waar sta ik in deze verandering?'],
    ['pairs', 'Begin: Jouw kijk op leren', 'Jouw kijk op leren'],
  ] as const) {
    it(`begins ${kind} too`, async () => {
      const library = await openLibrary({ source: instrumentSource, start: true });
      const scan = await begin(library, name);
      expect(wordsOf(scan.querySelector('h2'))).to.equal(title);
    });
  }

  it('gives a scan the deck that is listed with its instrument, none where none is, or that of the host', async () => {
    for (const [name, deckId, expected] of [
      ['Begin: Waar sta ik in deze verandering?', '', 'mindshift-interventions'],
      ['Begin: Ons lerend partnerschap', '', 'six-steps'],
      ['Begin: Jouw kijk op leren', '', ''],
      ['Begin: Waar sta ik in deze verandering?', 'six-steps', 'six-steps'],
    ] as const) {
      const library = await openLibrary({ source: instrumentSource, start: true, deckId });
      await begin(library, name);
      expect(root(library).querySelector('lerend-scan')?.deckId, `${name} ${deckId}`).to.equal(expected);
    }
  });

  it('asks before a round in memory is left, and takes no for an answer', async () => {
    const library = await openLibrary({ source: instrumentSource, start: true });
    await begin(library, CURIOSITY);
    const scan = await fillIn(library);
    await tabTo(library, button(library, 'Terug naar de lijst'), 'back');
    await sendKeys({ press: 'Enter' });
    await until(() => focused(library)?.id === 'leave', 'the question');
    expect(wordsOf(root(library).querySelector('.question'))).to.contain('Deze pagina bewaart niets.');
    await sendKeys({ press: 'Escape' });
    await until(() => focused(library) === button(library, 'Terug naar de lijst'), 'the way back again');
    expect(scan.querySelector('lerend-checklist')).not.to.equal(null);

    button(library, 'Terug naar de lijst').click();
    await library.updateComplete;
    button(library, 'Ja, ga terug').click();
    await until(() => titles(library).length > 0, 'the list');
    const again = await begin(library, CURIOSITY);
    expect(again.querySelector('[name=invited]')).not.to.equal(null);
  });

  it('leads back at once from a store that keeps the round, which is there the next time', async () => {
    const store = createMemoryRoundStore();
    const library = await openLibrary({ source: instrumentSource, start: true, store });
    await begin(library, CURIOSITY);
    await fillIn(library);
    button(library, 'Terug naar de lijst').click();
    await until(() => titles(library).length > 0, 'the list');
    const again = await begin(library, CURIOSITY);
    expect(again.querySelector('[name=invited]')).to.equal(null);
  });

  it('says that a scan could not be loaded, and tries again', async () => {
    const library = await openLibrary({ source: instrumentSource, start: true });
    const tag = library.constructor as typeof LerendLibrary;
    const { loadScan } = tag;
    const heard: string[] = [];
    library.addEventListener('lerend-error', ({ detail }) => heard.push(detail.subject));
    tag.loadScan = () => Promise.reject(new Error('no connection'));
    button(library, CURIOSITY).click();
    await until(() => root(library).querySelector('[role=alert]') !== null, 'the error');
    expect(wordsOf(root(library).querySelector('[role=alert]'))).to.contain('no connection');
    expect(heard).to.deep.equal(['scan']);
    tag.loadScan = loadScan;
    button(library, 'Probeer opnieuw').click();
    await scanIn(library);
    button(library, 'Terug naar de lijst').click();
    await until(() => titles(library).length > 0, 'the list');
    expect(root(library).querySelector('[role=alert]')).to.equal(null);
  });

  it('shows the list again when the host takes start away, and speaks another language on the way', async () => {
    const library = await openLibrary({ source: instrumentSource, start: true });
    const scan = await begin(library, CURIOSITY);
    library.closest('div')?.setAttribute('lang', 'en');
    await until(() => wordsOf(scan.querySelector('h2')) === 'How curious our team is', 'English');
    button(library, 'Back to the list');
    library.start = false;
    await until(() => titles(library).length > 0, 'the list');
    button(library, 'Choose: How curious our team is');
  });
});

describe('a library that shows cards', function () {
  this.timeout(30_000);

  const SIX_STEPS = 'Bekijk de kaarten: Zes stappen';

  async function lookAt(library: LerendLibrary, name: string): Promise<ShadowRoot> {
    button(library, name).click();
    await customElements.whenDefined('lerend-deck');
    const deck = (): ShadowRoot | null | undefined => root(library).querySelector('lerend-deck')?.shadowRoot;
    await until(() => deck()?.querySelector('[part~=card]') != null, 'the cards');
    const found = deck();
    if (found == null) throw new Error('There is no deck.');
    return found;
  }

  it('opens a deck in place of the list, in the language of the page, and leads back', async () => {
    const library = await openLibrary({ source: instrumentSource, start: true });
    const deck = await lookAt(library, SIX_STEPS);
    expect(wordsOf(deck)).to.contain('Zes stappen');
    expect(titles(library)).to.deep.equal([]);
    library.closest('div')?.setAttribute('lang', 'en');
    await until(() => wordsOf(deck).includes('Six steps'), 'English');
    await until(
      () => [...deck.querySelectorAll('[part~=card]')].every((card) => card.closest('[lang=nl]') === null),
      'the cards in English',
    );
    button(library, 'Back to the list').click();
    await until(() => titles(library).length > 0, 'the list');
    await until(() => focused(library) === button(library, 'Look at the cards: Six steps'), 'the focus');
  });

  it('asks before a plan is left that nobody keeps', async () => {
    const library = await openLibrary({ source: instrumentSource, start: true });
    const deck = await lookAt(library, SIX_STEPS);
    [...deck.querySelectorAll('button')].find((each) => wordsOf(each) === deckNl.texts.put)?.click();
    button(library, 'Terug naar de lijst').click();
    await until(() => focused(library)?.id === 'leave', 'the question');
    expect(wordsOf(root(library).querySelector('.question'))).to.contain('is het plan weg');
    button(library, 'Ja, ga terug').click();
    await until(() => titles(library).length > 0, 'the list');
  });

  it('says that cards could not be loaded, and tries again', async () => {
    let works = false;
    const library = await openLibrary({
      source: {
        list: () => instrumentSource.list(),
        load: (id, locale) =>
          works ? instrumentSource.load(id, locale) : Promise.reject(new Error('no connection')),
      },
      start: true,
    });
    button(library, SIX_STEPS).click();
    await until(() => root(library).querySelector('[role=alert]') !== null, 'the error');
    expect(wordsOf(root(library).querySelector('[role=alert]'))).to.contain('no connection');
    works = true;
    await lookAt(library, 'Probeer opnieuw');
  });

  it('says so where a source gives something else for a deck', async () => {
    const library = await openLibrary({
      source: {
        list: () => instrumentSource.list(),
        load: (_, locale) => instrumentSource.load('curiosity', locale),
      },
      start: true,
    });
    button(library, SIX_STEPS).click();
    await until(() => root(library).querySelector('[role=alert]') !== null, 'the error');
    expect(wordsOf(root(library).querySelector('[role=alert]'))).to.contain('A deck is asked for here');
  });
});
