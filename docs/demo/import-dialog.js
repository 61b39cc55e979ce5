import {
  checklistImportTarget,
  csvProblemEn,
  csvProblemNl,
  guessColumns,
  importResponses,
  readTable,
} from '/lerend/exchange.js';
import { field, make, select } from './dom.js';
import { columnFields } from './import-columns.js';
import { PeopleFields } from './import-people.js';
import { POLICY, makeClosedRound } from './import-round.js';
import { loadChecklist } from './instruments.js';
import { currentLanguage, currentTexts } from './page.js';

/** @typedef {import('./import-round.js').ImportedRound} ImportedRound */
/** @typedef {import('./instruments.js').LoadedChecklist} LoadedChecklist */

const SAMPLE = { address: 'data/team-of-12.csv', instrument: 'learning-organisation' };

/**
 * Asks for a file and everything that is to be known of it, and hands on a closed round. Until all is right, nothing
 * on the page changes.
 *
 * @param {object} given
 * @param {string} given.instrument The checklist that is proposed.
 * @param {boolean} [given.sample] Begin with the example.
 * @param {(round: ImportedRound) => void} given.onImported
 */
export function openImport({ instrument, sample = false, onImported }) {
  const dialog = document.getElementById('import');
  const body = document.getElementById('import-body');
  const form = document.getElementById('import-form');
  if (!(dialog instanceof HTMLDialogElement) || !(form instanceof HTMLFormElement) || body === null) {
    throw new Error('The page has no dialog to import with.');
  }
  const importForm = new ImportForm(instrument, (round) => {
    dialog.close();
    onImported(round);
  });
  body.replaceChildren(...importForm.elements);
  form.onsubmit = (event) => {
    event.preventDefault();
    void importForm.submit();
  };
  form.onclick = ({ target }) => {
    if (target instanceof Element && target.closest('[data-close]') !== null) dialog.close();
  };
  dialog.showModal();
  if (sample) void importForm.takeSample();
}

class ImportForm {
  /** What the dialog shows. @type {readonly HTMLElement[]} */
  elements;

  #words = currentTexts();
  #writeProblem = currentLanguage() === 'nl' ? csvProblemNl : csvProblemEn;
  #onImported;
  #instrument;
  /** @type {string | null} */
  #name = null;
  /** @type {import('./import-columns.js').Table | null} */
  #table = null;
  /** @type {import('./import-columns.js').Mapping | null} */
  #mapping = null;
  /** @type {LoadedChecklist | null} */
  #checklist = null;
  #people = new PeopleFields();
  #checklistSelect;
  #columns = make('div');
  #problems = make('div', { class: 'problems', tabindex: '-1', role: 'group', hidden: true });
  #submit = make('button', { type: 'submit', class: 'main', hidden: true }, [this.#words.importSubmit]);

  /**
   * @param {string} instrument
   * @param {(round: ImportedRound) => void} onImported
   */
  constructor(instrument, onImported) {
    this.#instrument = instrument;
    this.#onImported = onImported;
    const words = this.#words;
    this.#checklistSelect = select(
      [
        { value: 'learning-organisation', text: words.organisation },
        { value: 'learning-partnership', text: words.partnership },
      ],
      instrument,
      (value) => {
        this.#instrument = value;
        void this.#guess();
      },
    );
    this.elements = [
      make('p', {}, [words.importIntro]),
      field(words.importChecklist, this.#checklistSelect),
      make('div', { class: 'other' }, [this.#makeFileInput(), words.importNoFile, this.#makeSampleButton()]),
      this.#columns,
      this.#people.element,
      this.#problems,
      make('div', { class: 'actions' }, [
        this.#submit,
        make('button', { type: 'button', class: 'quiet', 'data-close': true }, [words.importCancel]),
      ]),
    ];
  }

  async takeSample() {
    let bytes;
    try {
      const answer = await fetch(SAMPLE.address);
      if (!answer.ok) throw new Error(answer.statusText);
      bytes = new Uint8Array(await answer.arrayBuffer());
    } catch {
      this.#showProblems([this.#words.importUnreachable]);
      return;
    }
    this.#instrument = SAMPLE.instrument;
    this.#checklistSelect.value = SAMPLE.instrument;
    await this.#take(null, bytes);
  }

  /** Makes a round of it when everything is right, else says everything that is not. */
  async submit() {
    if (this.#table === null || this.#mapping === null || this.#checklist === null) return;
    const { instrument } = this.#checklist;
    const { group, invited, problems } = this.#people.read();
    const read = importResponses(
      this.#table,
      this.#mapping,
      checklistImportTarget(instrument),
      group === undefined ? {} : { group },
    );
    if (!read.ok || problems.length > 0) {
      this.#showProblems([...problems, ...this.#sentences(read)], read.ok ? 0 : read.more);
      return;
    }
    const made = await makeClosedRound({ instrument, responses: read.value, invited });
    if (made.ok) {
      this.#onImported({ name: this.#nameOf(group), instrument: instrument.id, policy: POLICY, ...made });
    } else {
      this.#showProblems([
        made.problem === 'too-few'
          ? this.#words.importTooFew(POLICY.k)
          : this.#words.importMoreThanInvited(made.people),
      ]);
    }
  }

  /** A native file input behind words of our own, since the browser's follow another language than the page's. */
  #makeFileInput() {
    const input = make('input', { type: 'file', accept: '.csv,text/csv,text/plain', class: 'hidden' });
    input.addEventListener('change', async () => {
      const [file] = input.files ?? [];
      if (file === undefined) return;
      const bytes = new Uint8Array(await file.arrayBuffer());
      // The same file may be chosen again after it was mended.
      input.value = '';
      await this.#take(file.name, bytes);
    });
    return make('label', { class: 'file' }, [input, this.#words.importFile]);
  }

  #makeSampleButton() {
    const button = make('button', { type: 'button', class: 'link' }, [this.#words.importTakeSample]);
    button.addEventListener('click', () => void this.takeSample());
    return button;
  }

  /**
   * @param {string | null} name
   * @param {Uint8Array} bytes
   */
  async #take(name, bytes) {
    const read = readTable(bytes);
    this.#table = read.ok ? read.value : null;
    this.#name = name;
    await this.#guess();
    if (!read.ok) this.#showProblems(this.#sentences(read), read.more);
  }

  /** Guesses the columns anew, for another file or another checklist, and shows the guess. */
  async #guess() {
    const table = this.#table;
    const asked = this.#instrument;
    this.#hideProblems();
    this.#submit.hidden = table === null;
    if (table === null) {
      this.#columns.replaceChildren();
      this.#people.hide();
      return;
    }
    const checklist = await loadChecklist(asked, currentLanguage());
    // Another file or checklist may have been chosen while this one was loading.
    if (asked !== this.#instrument || table !== this.#table) return;
    this.#checklist = checklist;
    const mapping = guessColumns(table, checklistImportTarget(checklist.instrument).slots);
    this.#mapping = mapping;
    const name = this.#name ?? this.#words.sampleName;
    this.#columns.replaceChildren(
      make('p', { role: 'status' }, [this.#words.importRows(name, table.rows.length)]),
      ...columnFields({
        table,
        mapping,
        statements: checklist.statements,
        onChange: (changed) => {
          this.#mapping = changed;
          this.#people.show(table, changed);
        },
      }),
    );
    this.#people.show(table, mapping);
  }

  /** @param {string | undefined} group */
  #nameOf(group) {
    return group === undefined || this.#name === null ? this.#name : `${this.#name}, ${group}`;
  }

  /**
   * What is wrong with the file, each in a sentence with its place.
   * @param {{ ok: true } | { ok: false, problems: readonly object[] }} read
   * @returns {readonly string[]}
   */
  #sentences(read) {
    return read.ok ? [] : read.problems.map((problem) => this.#writeProblem(problem));
  }

  /**
   * @param {readonly string[]} sentences
   * @param {number} [more]
   */
  #showProblems(sentences, more = 0) {
    this.#problems.hidden = false;
    this.#problems.setAttribute('aria-label', this.#words.importNothingChanged);
    this.#problems.replaceChildren(
      make('p', {}, [this.#words.importNothingChanged]),
      make(
        'ul',
        {},
        sentences.map((sentence) => make('li', {}, [sentence])),
      ),
      ...(more > 0 ? [make('p', {}, [this.#words.importMore(more)])] : []),
    );
    this.#problems.focus();
    this.#problems.scrollIntoView({ block: 'nearest' });
  }

  #hideProblems() {
    this.#problems.hidden = true;
    this.#problems.replaceChildren();
  }
}
