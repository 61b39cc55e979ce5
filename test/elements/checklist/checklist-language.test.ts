import { expect } from '@open-wc/testing';
import '@lerend/elements/define/checklist';
import { expectQuietConsole, until } from '../../helpers/browser.js';
import {
  button,
  listen,
  option,
  progressOf,
  rootOf,
  smallEn,
  smallFixture,
  smallNl,
  statement,
} from './fixture.js';

describe('the language of a checklist', () => {
  expectQuietConsole();

  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  it('follows the nearest lang, and keeps answers, focus and scroll', async () => {
    const checklist = await smallFixture();
    const space = document.createElement('div');
    space.style.blockSize = '200vh';
    checklist.parentElement?.append(space);
    option(checklist, 'We listen.', 'Partly').click();
    button(statement(checklist, 'We listen.'), 'What does that look like?').click();
    const radio = option(checklist, 'We listen.', 'Partly');
    radio.focus();
    scrollTo(0, 120);
    const { scrollY } = window;
    expect(scrollY).to.equal(120);
    const heard = listen(checklist);

    document.documentElement.lang = 'nl';
    await until(() => progressOf(checklist) === 'Nog 2 van 3', 'the Dutch texts');
    const root = rootOf(checklist);
    expect(root.activeElement === radio).to.equal(true);
    expect(option(checklist, 'We luisteren.', 'Deels') === radio).to.equal(true);
    expect(radio.checked).to.equal(true);
    expect(checklist.answers).to.deep.equal({ listening: 2 });
    expect(Math.abs(window.scrollY - scrollY)).to.be.lessThan(60);
    expect(heard).to.deep.equal([]);

    expect(root.querySelector('h2')?.textContent).to.equal('Kleine vragenlijst');
    expect(root.textContent).to.contain('Ook aan elkaar.').and.not.contain('To all.');
    expect(statement(checklist, 'We luisteren.').textContent)
      .to.contain('Verberg de voorbeelden')
      .and.contain('Luisteren 2');
    expect(statement(checklist, 'We vragen.').textContent).to.contain('Hoe ziet dat eruit?');
    expect(button(root, 'Praten').textContent).to.contain('1 van 2');
    expect(root.querySelector('nav')?.ariaLabel).to.equal('Onderdelen');
    const english = Object.values(smallEn.items).map((item) => item.statement);
    for (const words of [...english, 'At our school', 'Early', 'Next', 'Clear']) {
      expect(root.textContent, words).not.to.contain(words);
    }
  });

  it('shows texts in another language with their own lang', async () => {
    const checklist = await smallFixture();
    checklist.wordings = undefined;
    checklist.wording = smallNl;
    await checklist.updateComplete;
    const root = rootOf(checklist);
    const languageOf = (element: Element | null | undefined) =>
      element?.closest('[lang]')?.getAttribute('lang');
    expect(languageOf(root.querySelector('h2'))).to.equal('nl');
    expect(languageOf(statement(checklist, 'We vragen.').querySelector('legend [data-text]'))).to.equal('nl');
    expect(languageOf(button(root, 'Next open statement'))).to.equal('en');
    checklist.wording = smallEn;
    await checklist.updateComplete;
    expect(languageOf(statement(checklist, 'We ask.').querySelector('legend [data-text]'))).to.equal('en');
  });

  it('says what is missing in the language of the page', async () => {
    const checklist = await smallFixture();
    checklist.required = true;
    await checklist.updateComplete;
    expect(checklist.validationMessage).to.equal('There are 3 statements still open.');
    checklist.lang = 'nl-BE';
    await until(() => checklist.validationMessage === 'Er zijn nog 3 stellingen open.', 'the Dutch message');
  });
});
