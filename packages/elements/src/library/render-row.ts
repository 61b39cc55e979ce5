import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { otherThan } from '../base/locale.js';
import type { ListedInstrument } from '../scan/instrument-source.js';
import { icon } from '../styles/marks.js';
import { nearText, type NearText } from './find-listed.js';
import { kindGlyph } from './kind-glyph.js';
import { sameLanguages, sayLanguages } from './say-languages.js';
import type { LibraryView } from './view.js';

/** Where a row stands: below a heading that says its kind and what that gives, or without one. */
export type RowPlace = 'with-its-kind' | 'alone';

export function renderRow(view: LibraryView, instrument: ListedInstrument, place: RowPlace): TemplateResult {
  const { language } = view;
  const { id } = instrument;
  const title = nearText(instrument.title, language);
  const purpose = nearText(instrument.purpose, language);
  const lang = ifDefined(langOf(view, title));
  return html`<li class="row" part="item" data-instrument=${id}>
    <div class="about">
      ${
        place === 'alone'
          ? html`<h3 class="title" lang=${lang}>${title?.text}</h3>`
          : html`<h4 class="title" lang=${lang}>${title?.text}</h4>`
      }
      ${
        purpose === undefined
          ? nothing
          : html`<p class="purpose" lang=${ifDefined(langOf(view, purpose))}>${purpose.text}</p>`
      }
      ${renderFacts(view, instrument, place)}
    </div>
    ${renderAction(view, instrument, title?.text ?? id)}
  </li>`;
}

/** What a person needs to know to choose, and that does not stand above the row already. */
function renderFacts(view: LibraryView, instrument: ListedInstrument, place: RowPlace): TemplateResult {
  const { texts, textsLanguage, listed } = view;
  const { kind, minutes, locales } = instrument;
  const gets = nearText(instrument.gets, view.language);
  return html`<dl class="facts">
    ${
      place === 'alone'
        ? html`<div class="kind">
            <dt class="visually-hidden">${texts.kindLabel}</dt>
            <dd>${kindGlyph(kind)}<span>${texts.kinds[kind]}</span></dd>
          </div>`
        : nothing
    }
    ${
      minutes === undefined
        ? nothing
        : html`<div>
            <dt class="visually-hidden">${texts.time}</dt>
            <dd class="count">${texts.minutes(Math.ceil(minutes))}</dd>
          </div>`
    }
    ${
      place === 'alone' || gets !== undefined
        ? renderFact(texts.getsLabel, gets?.text ?? texts.gets[kind], langOf(view, gets))
        : nothing
    }
    ${view.ownDecks ? renderDeckFact(view, instrument) : nothing}
    ${sameLanguages(listed) ? nothing : renderFact(texts.languages, sayLanguages(locales, textsLanguage))}
  </dl>`;
}

/** The cards that come with an instrument; of cards, what they come with. */
function renderDeckFact(
  view: LibraryView,
  { id, kind, deck }: ListedInstrument,
): TemplateResult | typeof nothing {
  const { texts, listed, textsLanguage } = view;
  const wanted = listed.filter((each) => (kind === 'deck' ? each.deck === id : each.id === deck));
  if (wanted.length === 0) return nothing;
  const titles = wanted.map((each) => nearText(each.title, view.language)?.text ?? each.id);
  const said = new Intl.ListFormat([textsLanguage], { type: 'conjunction' }).format(
    titles.map((title) => texts.quoted(title)),
  );
  return renderFact(kind === 'deck' ? texts.belongsTo : texts.cards, said);
}

function renderFact(label: string, text: string, lang?: string): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd lang=${ifDefined(lang)}>${text}</dd>
  </div>`;
}

function renderAction(view: LibraryView, instrument: ListedInstrument, title: string): TemplateResult {
  const { on } = view;
  const [label, named] = actionWords(view, instrument, title);
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

function actionWords(
  { texts, start }: LibraryView,
  { kind }: ListedInstrument,
  title: string,
): readonly [string, string] {
  if (!start) return [texts.choose, texts.chooseNamed(title)];
  if (kind === 'deck') return [texts.lookNow, texts.lookNamed(title)];
  return [texts.startNow, texts.startNamed(title)];
}

function langOf({ textsLanguage }: LibraryView, near: NearText | undefined): string | undefined {
  return near === undefined ? undefined : otherThan(near.locale, textsLanguage);
}
