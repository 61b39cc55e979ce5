import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ListedInstrument } from '../scan/instrument-source.js';
import { groupListed, kindsOf, type ListedGroup } from './group-listed.js';
import { kindGlyph } from './kind-glyph.js';
import { renderFilters } from './render-filters.js';
import { renderRow } from './render-row.js';
import { sameLanguages, sayLanguages } from './say-languages.js';
import type { LibraryView } from './view.js';

/** The list, and ways to see less of it: by kind, or all in one where the shortest comes first. */
export function renderList(view: LibraryView): TemplateResult {
  const { texts, listed, found, filter, on } = view;
  if (listed.length === 0) return html`<p class="empty" role="status">${texts.nothingListed}</p>`;
  const grouped = filter.order === 'given' && kindsOf(listed).length > 1;
  return html`${renderFilters(view)}
    <p class="found count" role="status">
      ${found.length === 0 ? texts.nothingFound : texts.found(found.length, listed.length)}
    </p>
    ${found.length === 0 ? nothing : renderLanguages(view)}
    ${
      found.length === 0
        ? html`<button class="button" type="button" part="button" @click=${on.showAll}>
            ${texts.showAll}
          </button>`
        : grouped
          ? renderGroups(view)
          : html`<ul class="list" part="list">
              ${repeat(
                found,
                ({ id }) => id,
                (instrument) => renderRow(view, instrument, 'alone'),
              )}
            </ul>`
    }`;
}

function renderLanguages({ texts, listed, textsLanguage }: LibraryView): TemplateResult | typeof nothing {
  if (!sameLanguages(listed)) return nothing;
  const said = sayLanguages(listed[0]?.locales ?? [], textsLanguage);
  return html`<p class="all-in small quiet">${texts.allIn(said)}</p>`;
}

function renderGroups(view: LibraryView): TemplateResult {
  const { found, filter, whole } = view;
  const narrowed = filter.words.trim() !== '' || filter.kind !== '';
  const groups = groupListed(found, (kind) => narrowed || whole.has(kind));
  return html`${repeat(
    groups,
    ({ kind }) => kind,
    (group) => renderGroup(view, group),
  )}`;
}

function renderGroup(view: LibraryView, { kind, count, shown }: ListedGroup): TemplateResult {
  const { texts } = view;
  return html`<section class="group" aria-labelledby=${`kind-${kind}`}>
    <div class="group-head">
      ${kindGlyph(kind)}
      <h3 id=${`kind-${kind}`}>${texts.kindsTogether[kind]} <span class="quiet count">${count}</span></h3>
      <p><span class="quiet">${texts.getsLabel}:</span> ${texts.gets[kind]}</p>
    </div>
    <ul class="list" part="list">
      ${repeat(
        shown,
        ({ id }) => id,
        (instrument) => renderRow(view, instrument, 'with-its-kind'),
      )}
    </ul>
    ${shown.length === count ? nothing : renderMore(view, kind, count, shown)}
  </section>`;
}

function renderMore(
  { texts, found, on }: LibraryView,
  kind: ListedInstrument['kind'],
  count: number,
  shown: readonly ListedInstrument[],
): TemplateResult {
  const left = count - shown.length;
  const next = found.filter((each) => each.kind === kind)[shown.length];
  return html`<button
    class="button more no-print"
    type="button"
    part="button"
    aria-label=${texts.showMoreNamed(left, texts.kindsTogether[kind])}
    @click=${() => {
      on.showMore(kind, next?.id ?? '');
    }}
  >
    ${texts.showMore(left)}
  </button>`;
}
