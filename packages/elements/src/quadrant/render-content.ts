import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Answer, Answers } from '@lerend/core/model';
import type {
  QuadrantInput,
  QuadrantInstrument,
  QuadrantReport,
  QuadrantWording,
} from '@lerend/core/quadrant';
import { otherThan } from '../base/locale.js';
import type { Place } from './geometry.js';
import type { PlaneGesture } from './plane-gesture.js';
import { renderCultures } from './render-cultures.js';
import { renderItems } from './render-items.js';
import { renderPoint } from './render-point.js';
import type * as teamModule from './render-team.js';
import type { QuadrantTexts } from './texts.js';

export type TeamModule = typeof teamModule;

/** A team's report with what shows it, and a person's own answers beside it. */
export interface ContentTeam {
  readonly module: TeamModule;
  readonly report: QuadrantReport;
  readonly own: Answers | undefined;
}

/** All that stands on screen, and what a person can do with it. */
export interface ContentView {
  readonly instrument: QuadrantInstrument;
  readonly wording: QuadrantWording;
  readonly texts: QuadrantTexts;
  readonly textsLanguage: string;
  readonly label: string;
  readonly input: QuadrantInput;
  readonly fillsIn: boolean;
  readonly team: ContentTeam | undefined;
  readonly loading: boolean;
  readonly answers: Answers;
  readonly place: Place;
  readonly readonly: boolean;
  readonly inactive: boolean;
  readonly announcement: string;
  readonly gesture: PlaneGesture;
  readonly on: ContentHandlers;
}

export interface ContentHandlers {
  readonly slide: (axis: string, value: number, event: Event) => void;
  readonly settleSlider: (event: Event) => void;
  readonly takeSlider: (axis: string, event: Event) => void;
  readonly clearPlace: () => void;
  readonly answerItem: (item: string, answer: Answer, event: Event) => void;
  readonly clearItem: (item: string) => void;
}

/** Filling in, the team, or both beside one another; and what the classes are recognised by. */
export function renderContent(view: ContentView): TemplateResult {
  const { instrument, wording, texts, textsLanguage, fillsIn, team } = view;
  const wordingLanguage = otherThan(wording.locale, textsLanguage);
  const shared = { instrument, wording, wordingLanguage, texts };
  // Somebody who answers statements is not told beforehand which answers make which culture.
  const cultures = team !== undefined || view.input === 'point';
  return html`<div class=${fillsIn && team !== undefined ? 'columns two' : 'columns'}>
      ${fillsIn ? renderFillIn(view, wordingLanguage) : nothing}
      ${
        team === undefined
          ? nothing
          : team.module.renderTeam({ ...shared, locale: textsLanguage, report: team.report, own: team.own })
      }
      ${view.loading ? html`<p role="status">${texts.loading}</p>` : nothing}
    </div>
    ${
      cultures
        ? renderCultures({
            ...shared,
            heading: texts.cultures,
            note: team?.module.classNote({ report: team.report, texts }),
          })
        : nothing
    }`;
}

function renderFillIn(view: ContentView, wordingLanguage: string | undefined): TemplateResult {
  const { wording, texts, label, textsLanguage, input, on } = view;
  return html`<div class="fill-in" role="group" aria-labelledby="heading">
    <p class="small quiet">${input === 'items' ? texts.yourAnswers : texts.yourPlace}</p>
    <h2 id="heading" lang=${ifDefined(label === '' ? wordingLanguage : undefined)}>
      ${label === '' ? wording.title : label}
    </h2>
    <p class="lede" lang=${ifDefined(wordingLanguage)}>${wording.introduction}</p>
    ${
      input === 'items'
        ? renderItems({
            ...view,
            wordingLanguage,
            textsLanguage: otherThan(textsLanguage, wording.locale),
            answer: on.answerItem,
            clear: on.clearItem,
          })
        : html`${view.readonly ? nothing : html`<p class="point-hint">${texts.pointHint}</p>`}
          ${renderPoint({ ...view, ...on, wordingLanguage, clear: on.clearPlace })}`
    }
  </div>`;
}
