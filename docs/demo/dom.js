/**
 * Makes an element: attributes as strings, `true` for an empty one; text and elements as children.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string | boolean | undefined>>} [attributes]
 * @param {readonly (Node | string)[]} [children]
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, attributes = {}, children = []) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/**
 * A label around its control.
 * @param {string} label
 * @param {HTMLElement} control
 * @param {string} [note]
 */
export function field(label, control, note) {
  const words = make('span', {}, [label]);
  if (note === undefined) return make('label', { class: 'field' }, [words, control]);
  const id = `note-${crypto.randomUUID()}`;
  control.setAttribute('aria-describedby', id);
  const holder = make('div', {}, [make('label', { class: 'field' }, [words, control])]);
  holder.append(make('p', { class: 'note', id }, [note]));
  return holder;
}

/**
 * A select with one option chosen.
 * @param {readonly { value: string, text: string }[]} options
 * @param {string} chosen
 * @param {(value: string) => void} onChange
 * @param {Readonly<Record<string, string>>} [attributes]
 */
export function select(options, chosen, onChange, attributes = {}) {
  const element = make(
    'select',
    attributes,
    options.map(({ value, text }) => make('option', { value, selected: value === chosen }, [text])),
  );
  element.addEventListener('change', () => {
    onChange(element.value);
  });
  return element;
}
