/** What a page of the course is in at the moment: a language and a checklist, both kept in its address. */
import { texts } from './texts.js';

/** @typedef {import('./texts.js').Language} Language */

const INSTRUMENTS = ['learning-organisation', 'learning-partnership'];

/** @type {Language} */
let language = 'nl';

export function currentTexts() {
  return texts[language];
}

export function currentLanguage() {
  return language;
}

/** Which language and checklist the address asks for; what it does not say, or says wrong, is as in the page. */
export function readAddress() {
  const asked = new URLSearchParams(location.search);
  const instrument = asked.get('checklist') ?? '';
  return {
    language: asked.get('lang') === 'en' ? /** @type {const} */ ('en') : /** @type {const} */ ('nl'),
    instrument: INSTRUMENTS.includes(instrument) ? instrument : 'learning-organisation',
  };
}

/**
 * Keeps a choice in the address, so that a reload comes back to it and nothing needs to be stored.
 * @param {'lang' | 'checklist'} name
 * @param {string} value
 */
export function writeAddress(name, value) {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(null, '', address);
}

/**
 * Puts the whole page in a language; the widgets follow the `lang` of the page by themselves.
 * @param {Language} chosen
 */
export function showLanguage(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  const words = /** @type {Record<string, unknown>} */ (texts[chosen]);
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = String(words[element.getAttribute('data-text') ?? '']);
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', String(words[element.getAttribute('data-label') ?? '']));
  }
  for (const link of document.querySelectorAll('a[data-page]')) {
    if (!(link instanceof HTMLAnchorElement)) continue;
    const address = new URL(link.href);
    address.searchParams.set('lang', chosen);
    link.href = address.href;
  }
}

/**
 * Puts the page in the language that its address asks for, and in another one as soon as a person chooses that.
 * @param {() => void} [onChosen]
 */
export function followLanguage(onChosen) {
  const { language: asked } = readAddress();
  for (const radio of document.querySelectorAll('input[name="language"]')) {
    if (!(radio instanceof HTMLInputElement)) continue;
    radio.checked = radio.value === asked;
    radio.addEventListener('change', () => {
      const chosen = radio.value === 'en' ? 'en' : 'nl';
      writeAddress('lang', chosen);
      showLanguage(chosen);
      onChosen?.();
    });
  }
  showLanguage(asked);
}
