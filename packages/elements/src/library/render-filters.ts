import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ListedInstrument } from '../scan/instrument-source.js';
import type { LibraryOrder } from './find-listed.js';
import { kindsOf } from './group-listed.js';
import type { LibraryView } from './view.js';

const ORDERS: readonly LibraryOrder[] = ['given', 'minutes'];

/** Ways to see less of the list, or in another order; only those that would change something. */
export function renderFilters(view: LibraryView): TemplateResult {
  return html`<div class="filters no-print">
    ${renderSearch(view)}
    <div class="choices">${renderKinds(view)} ${renderOrders(view)}</div>
  </div>`;
}

function renderSearch({ texts, filter, on }: LibraryView): TemplateResult {
  return html`<div class="search">
    <label for="search" part="label">${texts.search}</label>
    <input
      class="field"
      id="search"
      type="search"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      aria-describedby="search-hint"
      .value=${live(filter.words)}
      @input=${(event: Event) => {
        // What is typed here is for the list alone.
        event.stopPropagation();
        on.filter({ words: (event.currentTarget as HTMLInputElement).value });
      }}
    />
    <p class="small quiet" id="search-hint" part="hint">${texts.searchHint}</p>
  </div>`;
}

function renderKinds({ texts, listed, filter, on }: LibraryView): TemplateResult | typeof nothing {
  const kinds = kindsOf(listed);
  if (kinds.length < 2) return nothing;
  const radio = (kind: ListedInstrument['kind'] | '', label: string): TemplateResult =>
    html`<label class="chip" part="option">
      <input
        type="radio"
        name="kind"
        .checked=${live(filter.kind === kind)}
        @input=${stop}
        @change=${() => {
          on.filter({ kind });
        }}
      />${label}
    </label>`;
  return html`<fieldset>
    <legend part="legend">${texts.filterKind}</legend>
    <div class="chips">
      ${radio('', texts.anyKind)} ${kinds.map((kind) => radio(kind, texts.kinds[kind]))}
    </div>
  </fieldset>`;
}

function renderOrders({ texts, listed, filter, on }: LibraryView): TemplateResult | typeof nothing {
  if (new Set(listed.flatMap(({ minutes }) => minutes ?? [])).size < 2) return nothing;
  return html`<fieldset>
    <legend part="legend">${texts.order}</legend>
    <div class="segments">
      ${ORDERS.map(
        (order) =>
          html`<label part="option">
            <input
              type="radio"
              name="order"
              .checked=${live(filter.order === order)}
              @input=${stop}
              @change=${() => {
                on.filter({ order });
              }}
            />${texts.orders[order]}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function stop(event: Event): void {
  event.stopPropagation();
}
