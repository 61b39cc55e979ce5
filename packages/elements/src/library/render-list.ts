import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { languageOf } from '../base/locale.js';
import type { ListedInstrument } from '../scan/instrument-source.js';
import { icon } from '../styles/marks.js';
import { nearText, type NearText } from './find-listed.js';
import { kindGlyph } from './kind-glyph.js';
import { renderFilters } from './render-filters.js';
import { sayLanguages } from './say-languages.js';
import type { LibraryView } from './view.js';

/** The list, and ways to see less of it. */
export function renderList(view: LibraryView): TemplateResult {
  const { texts, listed, found, on } = view;
  if (listed.length === 0) return html`<p class="empty" role="status">${texts.nothingListed}</p>`;
  return html`${renderFilters(view)}
    <p class="found count" role="status">
      ${found.length === 0 ? texts.nothingFound : texts.found(found.length, listed.length)}
    </p>
    ${
      found.length === 0
        ? html`<button class="button" type="button" part="button" @click=${on.showAll}>
            ${texts.showAll}
          </button>`
        : html`<ul class="list" part="list">
            ${repeat(
              found,
              ({ id }) => id,
              (instrument) => renderRow(view, instrument),
            )}
          </ul>`
    }`;
}

function renderRow(view: LibraryView, instrument: ListedInstrument): TemplateResult {
  const { texts, language } = view;
  const { id, kind, minutes, locales } = instrument;
  const title = nearText(instrument.title, language);
  const purpose = nearText(instrument.purpose, language);
  const gets = nearText(instrument.gets, language);
  return html`<li class="row" part="item" data-instrument=${id}>
    <div class="about">
      <h3 lang=${ifDefined(otherThan(view, title))}>${title?.text}</h3>
      ${
        purpose === undefined
          ? nothing
          : html`<p class="purpose" lang=${ifDefined(otherThan(view, purpose))}>${purpose.text}</p>`
      }
    </div>
    <dl class="facts">
      <div class="kind">
        <dt class="visually-hidden">${texts.kindLabel}</dt>
        <dd>${kindGlyph(kind)}<span>${texts.kinds[kind]}</span></dd>
      </div>
      ${minutes === undefined ? nothing : renderFact(texts.time, texts.minutes(Math.ceil(minutes)))}
      ${renderFact(texts.getsLabel, gets?.text ?? texts.gets[kind], otherThan(view, gets))}
      ${renderFact(texts.languages, sayLanguages(locales, view.textsLanguage))}
    </dl>
    ${renderAction(view, instrument, title?.text ?? id)}
  </li>`;
}

function renderFact(label: string, text: string, lang?: string): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd class="count" lang=${ifDefined(lang)}>${text}</dd>
  </div>`;
}

function renderAction(view: LibraryView, instrument: ListedInstrument, title: string): TemplateResult {
  const { texts, start, on } = view;
  if (start && instrument.kind === 'deck') return html`<p class="action quiet">${texts.cardsComeLater}</p>`;
  const [label, named] = start
    ? [texts.startNow, texts.startNamed(title)]
    : [texts.choose, texts.chooseNamed(title)];
  return html`<p class="action no-print">
    <button
      class="button"
      type="button"
      part="button"
      aria-label=${named}
      @click=${() => {
        on.choose(instrument);
      }}
    >
      <span>${label}</span>${icon('next')}
    </button>
  </p>`;
}

function otherThan({ textsLanguage }: LibraryView, near: NearText | undefined): string | undefined {
  if (near === undefined || languageOf(near.locale) === languageOf(textsLanguage)) return undefined;
  return near.locale;
}
