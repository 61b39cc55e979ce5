import { listGroups } from '/lerend/exchange.js';
import { field, make, select } from './dom.js';
import { currentTexts } from './page.js';

const ALL = 'all';

/** Which school or team of the file it is about, and how many were invited. */
export class PeopleFields {
  element = make('div', { hidden: true });

  #words = currentTexts();
  /** @type {readonly { name: string, rows: number }[]} */
  #groups = [];
  /** The place of the chosen group in the list; `all` for the whole file, empty for none yet. */
  #group = '';
  #groupField = make('div');
  #number = make('input', { type: 'number', min: '1', step: '1', inputmode: 'numeric' });
  #unknown = make('input', { type: 'checkbox' });

  constructor() {
    const words = this.#words;
    this.#number.setAttribute('aria-label', words.importInvitedNumber);
    this.#unknown.addEventListener('change', () => {
      this.#number.disabled = this.#unknown.checked;
    });
    this.element.append(
      make('h3', {}, [words.importWho]),
      this.#groupField,
      make('fieldset', { class: 'field' }, [
        make('legend', {}, [words.importInvited]),
        make('div', { class: 'choices' }, [
          make('label', {}, [words.importInvitedNumber, this.#number]),
          make('label', {}, [this.#unknown, words.importInvitedUnknown]),
        ]),
      ]),
    );
  }

  /**
   * Shows the groups of a file; a choice that was made is kept while the column stays the same.
   * @param {import('./import-columns.js').Table} table
   * @param {import('./import-columns.js').Mapping} mapping
   */
  show(table, mapping) {
    this.element.hidden = false;
    const groups = listGroups(table, mapping);
    if (JSON.stringify(groups) === JSON.stringify(this.#groups)) return;
    this.#groups = groups;
    this.#group = '';
    const words = this.#words;
    const options = [
      { value: '', text: words.importChooseGroup },
      ...groups.map(({ name, rows }, index) => ({
        value: String(index),
        text: words.importGroupOption(name, rows),
      })),
      { value: ALL, text: words.importAllGroups(table.rows.length) },
    ];
    this.#groupField.replaceChildren(
      ...(groups.length === 0
        ? []
        : [
            field(
              words.importWhichGroup,
              select(options, '', (value) => {
                this.#group = value;
              }),
            ),
          ]),
    );
  }

  hide() {
    this.element.hidden = true;
    this.#groups = [];
    this.#groupField.replaceChildren();
  }

  /** What was chosen, and what is still to be. `invited` is undefined when nobody knows. */
  read() {
    const words = this.#words;
    const problems = [];
    if (this.#groups.length > 0 && this.#group === '') problems.push(words.importNeedsGroup);
    const invited = this.#unknown.checked ? undefined : this.#number.valueAsNumber;
    if (invited !== undefined && !(Number.isSafeInteger(invited) && invited >= 1)) {
      problems.push(words.importNeedsInvited);
    }
    const group = this.#group === ALL ? undefined : this.#groups[Number(this.#group)]?.name;
    return { group: this.#groups.length === 0 ? undefined : group, invited, problems };
  }
}
