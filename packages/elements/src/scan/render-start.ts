import { html, nothing, type TemplateResult } from 'lit';
import { renderButton } from './render-button.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { chooseWording, languageOf } from '../base/locale.js';
import { estimateMinutes } from './answer-sheet.js';
import { renderClosing } from './render-pass-on.js';
import { renderRoundPromise } from './render-promise.js';
import { renderErase, renderTrouble } from './render-shared.js';
import type { ScanActions, ScanView } from './view.js';

/** What it is, who sees what and when, and the way in. */
export function renderStart(view: ScanView, actions: ScanActions): TemplateResult {
  const { texts, filledIn, round, language, erased } = view;
  const { state } = round;
  const wording = chooseWording<{ readonly locale: string; readonly title: string }>(
    filledIn[0]?.wordings ?? [],
    language,
  );
  const other = wording !== undefined && languageOf(wording.locale) !== languageOf(language);
  const minutes = estimateMinutes(filledIn, round.terms.quadrantInput);
  return html`<div class="base start" part="base">
    <h2 tabindex="-1" lang=${ifDefined(other ? wording.locale : undefined)}>
      ${wording?.title ?? texts.defaultTitle}
    </h2>
    <p class="lede">${texts.lede}</p>
    <p class="facts quiet">
      <span>${texts.minutes(minutes)}</span>
      ${
        state === undefined
          ? nothing
          : html`<span class="count">${texts.handedIn(state.handedIn, state.invited)}</span>`
      }
    </p>
    ${round.fellBack ? html`<p class="notice" part="notice">${texts.fallback}</p>` : nothing}
    ${erased ? html`<p class="notice" role="status">${texts.erased}</p>` : nothing}
    <section class="part">
      <h3>${texts.whoSeesWhat}</h3>
      ${renderRoundPromise(view)}
    </section>
    ${renderTrouble(view)} ${renderWayIn(view, actions)}
    ${state !== undefined && state.handedIn > 0 ? renderClosing(view, actions) : nothing}
    ${state === undefined ? nothing : renderErase(view, actions)}
  </div>`;
}

function renderWayIn(view: ScanView, actions: ScanActions): TemplateResult {
  const { texts, round } = view;
  if (round.state === undefined) return renderInvited(view, actions);
  if (round.draft === null) {
    return html`<div class="actions part">
      ${renderButton(
        texts.nextPerson,
        () => {
          actions.nextPerson();
        },
        { look: 'primary', leadsOn: true },
      )}
    </div>`;
  }
  return html`<section class="part sheet draft" aria-labelledby="draft">
    <h3 id="draft">${texts.draftTitle}</h3>
    <p>${texts.draftText}</p>
    <div class="actions">
      ${renderButton(
        texts.continueDraft,
        () => {
          actions.continueDraft();
        },
        { look: 'primary' },
      )}
      ${renderButton(texts.startAnew, () => {
        actions.startAnew();
      })}
    </div>
  </section>`;
}

/** No form: in a sandboxed frame a browser submits none, and nobody could begin. */
function renderInvited({ texts }: ScanView, actions: ScanActions): TemplateResult {
  const begin = (event: Event): void => {
    const fields = (event.currentTarget as HTMLElement).closest<HTMLElement>('.invited');
    const read = fields === null ? undefined : readInvited(fields);
    if (read !== undefined) actions.begin(read.invited);
  };
  return html`<div class="part invited sheet" @input=${stop} @change=${handleUnknown}>
    <div>
      <label for="invited" part="label">${texts.invited}</label>
      <p class="small quiet" id="invited-hint" part="hint">${texts.invitedHint}</p>
      <div class="invited-fields">
        <input
          class="field count"
          id="invited"
          name="invited"
          type="number"
          inputmode="numeric"
          min="1"
          max="100000"
          step="1"
          autocomplete="off"
          aria-describedby="invited-hint invited-error"
          @keydown=${(event: KeyboardEvent) => {
            if (event.key === 'Enter') begin(event);
          }}
        />
        <label class="check"><input type="checkbox" name="unknown" />${texts.invitedUnknown}</label>
      </div>
      <p class="invited-error" id="invited-error" role="alert" hidden>${texts.invitedMissing}</p>
    </div>
    <div class="actions">${renderButton(texts.begin, begin, { look: 'primary', leadsOn: true })}</div>
  </div>`;
}

/** Reads the number invited; says what is missing; `undefined` where it cannot be read. */
function readInvited(fields: HTMLElement): { readonly invited: number | undefined } | undefined {
  const number = fields.querySelector<HTMLInputElement>('[name=invited]');
  const unknown = fields.querySelector<HTMLInputElement>('[name=unknown]');
  if (number === null || unknown === null) return undefined;
  if (unknown.checked) return { invited: undefined };
  const invited = number.valueAsNumber;
  const fits = Number.isSafeInteger(invited) && invited >= 1;
  showMissing(fields, !fits);
  if (!fits) number.focus();
  return fits ? { invited } : undefined;
}

function handleUnknown(event: Event): void {
  const fields = event.currentTarget as HTMLElement;
  const number = fields.querySelector<HTMLInputElement>('[name=invited]');
  const unknown = fields.querySelector<HTMLInputElement>('[name=unknown]');
  if (number === null || unknown === null) return;
  number.disabled = unknown.checked;
  if (unknown.checked) showMissing(fields, false);
}

function showMissing(fields: HTMLElement, missing: boolean): void {
  const error = fields.querySelector<HTMLElement>('#invited-error');
  if (error !== null) error.hidden = !missing;
  fields.querySelector('[name=invited]')?.setAttribute('aria-invalid', String(missing));
}

function stop(event: Event): void {
  event.stopPropagation();
}
