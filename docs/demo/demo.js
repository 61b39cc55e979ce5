import { openImport } from './import-dialog.js';
import { currentTexts, followLanguage, readAddress, writeAddress } from './page.js';

/** @typedef {import('./import-round.js').ImportedRound} ImportedRound */

const scanPlace = byId('checklist');
const notice = byId('imported');

/** What was imported and is looked at, if anything; it lasts as long as the page. @type {ImportedRound | null} */
let imported = null;

/**
 * @template {HTMLElement} T
 * @param {string} id
 * @returns {T}
 */
function byId(id) {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no #${id}.`);
  return /** @type {T} */ (element);
}

/** A fresh widget for another round: one tag, and for an import the store that holds it. */
function showScan() {
  const scan = document.createElement('lerend-scan');
  scan.id = 'scan';
  const { instrument } = readAddress();
  scan.setAttribute('instrument-id', imported === null ? instrument : imported.instrument);
  scan.setAttribute('deck-id', 'six-steps');
  if (imported === null) {
    scan.setAttribute('quadrant-id', 'team-culture');
    scan.setAttribute('round-id', `module-2-${instrument}`);
    scan.setAttribute('store', 'device');
  } else {
    scan.setAttribute('round-id', imported.round);
    Object.assign(scan, { store: imported.store, policy: imported.policy });
    // A round that is over has no start screen: whoever comes there erased what was imported.
    scan.addEventListener('lerend-scan', ({ detail }) => {
      if (detail.screen === 'start') lookAt(null);
    });
  }
  byId('scan').replaceWith(scan);
  showNotice();
}

function showNotice() {
  notice.hidden = imported === null;
  byId('imported-text').textContent =
    imported === null
      ? ''
      : currentTexts().imported(
          imported.name ?? currentTexts().sampleName,
          imported.people,
          imported.skipped,
        );
}

/** @param {ImportedRound | null} round */
function lookAt(round) {
  imported = round;
  showScan();
  scanPlace.focus();
  scanPlace.scrollIntoView();
}

function start() {
  const { instrument } = readAddress();
  for (const radio of document.querySelectorAll('input[name="instrument"]')) {
    if (!(radio instanceof HTMLInputElement)) continue;
    radio.checked = radio.value === instrument;
    radio.addEventListener('change', () => {
      writeAddress('checklist', radio.value);
      imported = null;
      showScan();
    });
  }
  followLanguage(showNotice);
  if (byId('scan').getAttribute('instrument-id') !== instrument) showScan();

  byId('import-open').addEventListener('click', () => {
    openImport({ instrument: readAddress().instrument, onImported: lookAt });
  });
  byId('import-sample').addEventListener('click', () => {
    openImport({ instrument: 'learning-organisation', sample: true, onImported: lookAt });
  });
  byId('imported-leave').addEventListener('click', () => {
    lookAt(null);
  });
}

start();
