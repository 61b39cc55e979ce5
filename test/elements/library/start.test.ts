import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createMemoryRoundStore } from '@lerend/core/round';
import type { LerendChooseEvent } from '@lerend/elements/events/lerend-choose-event';
import type { LerendLibrary } from '@lerend/elements/library/lerend-library';
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

  it('begins a quadrant too, and says of cards that they come later', async () => {
    const library = await openLibrary({ source: instrumentSource, start: true });
    const deck = root(library).querySelector('[data-instrument="six-steps"]');
    expect(deck?.querySelector('button')).to.equal(null);
    expect(wordsOf(deck)).to.contain('Deze kaarten komen op tafel als jullie een uitslag hebben.');
    const scan = await begin(library, 'Begin: De cultuur van ons team');
    expect(wordsOf(scan.querySelector('h2'))).to.equal('De cultuur van ons team');
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
