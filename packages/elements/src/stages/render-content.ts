import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Answers } from '@lerend/core/model';
import type { StagesReport } from '@lerend/core/stages';
import { otherThan } from '../base/locale.js';
import type { FillInHandlers, FillInView } from './fill-in-view.js';
import { renderChoice, renderChosen } from './render-choice.js';
import { renderMarks, renderTicked } from './render-marks.js';
import type * as teamModule from './render-team.js';

export type ContentHandlers = FillInHandlers;
export type TeamModule = typeof teamModule;

/** A team's report with what shows it, and a person's own answers beside it. */
export interface ContentTeam {
  readonly module: TeamModule;
  readonly report: StagesReport;
  readonly own: Answers | undefined;
}

/** All that stands on screen, and what a person can do with it. */
export interface ContentView extends Omit<FillInView, 'wordingLanguage' | 'textsLanguage'> {
  readonly locale: string;
  readonly label: string;
  readonly marksOpen: boolean;
  readonly fillsIn: boolean;
  readonly team: ContentTeam | undefined;
  readonly loading: boolean;
}

/** Filling in, the team, or both beside one another. */
export function renderContent(view: ContentView): TemplateResult {
  const { instrument, wording, texts, locale, fillsIn, team } = view;
  const wordingLanguage = otherThan(wording.locale, locale);
  return html`<div class=${fillsIn && team !== undefined ? 'columns two' : 'columns'}>
    ${fillsIn ? renderFillIn(view, wordingLanguage) : nothing}
    ${
      team === undefined
        ? nothing
        : team.module.renderTeam({
            instrument,
            wording,
            wordingLanguage,
            texts,
            locale,
            report: team.report,
            own: team.own,
          })
    }
    ${view.loading ? html`<p role="status">${texts.loading}</p>` : nothing}
  </div>`;
}

function renderFillIn(view: ContentView, wordingLanguage: string | undefined): TemplateResult {
  const { wording, texts, label, locale, readonly } = view;
  const fillIn: FillInView = { ...view, wordingLanguage, textsLanguage: otherThan(locale, wording.locale) };
  return html`<div class="fill-in" role="group" aria-labelledby="heading">
    <p class="small quiet">${texts.yourChoice}</p>
    <h2 id="heading" lang=${ifDefined(label === '' ? wordingLanguage : undefined)}>
      ${label === '' ? wording.title : label}
    </h2>
    <p class="lede" lang=${ifDefined(wordingLanguage)}>${wording.introduction}</p>
    ${
      readonly
        ? html`<div class="asking">
            <div class="choice">${renderChosen(fillIn)}</div>
            ${renderTicked(fillIn)}
          </div>`
        : html`<div class="asking">${renderChoice(fillIn)} ${renderMarks(fillIn, view.marksOpen)}</div>`
    }
  </div>`;
}
