import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { renderButton } from './render-button.js';
import { renderAsking, renderQuestion, renderTrouble } from './render-shared.js';
import type { ScanActions, ScanView } from './view.js';

const MOST_DRAWN = 40;
const PITCH = 18;
const IN_A_ROW = 20;

/** Nothing here is of the person before; only how many handed in. */
export function renderPassOn(view: ScanView, actions: ScanActions): TemplateResult {
  const { texts, round } = view;
  const { handedIn, state } = round;
  return html`<div class="base pass-on" part="base">
    <h2 tabindex="-1">${texts.passOn}</h2>
    <p class="lede">${texts.passOnText}</p>
    <div class="so-far">
      ${drawHandedIn(handedIn, state?.invited)}
      <p class="total count">${texts.handedIn(handedIn, state?.invited)}</p>
    </div>
    ${renderTrouble(view)}
    <div class="actions part">
      ${renderButton(
        texts.nextColleague,
        () => {
          actions.nextPerson();
        },
        { look: 'primary', leadsOn: true },
      )}
      ${renderButton(texts.backToStart, () => {
        actions.backToStart();
      })}
    </div>
    ${renderClosing(view, actions)}
  </div>`;
}

/** The one step that ends a round, from the minimum on. */
export function renderClosing(view: ScanView, actions: ScanActions): TemplateResult {
  const { texts, round, question } = view;
  const { handedIn } = round;
  const { k } = round.terms.policy;
  return html`<section class="closing">
    <h3>${texts.close}</h3>
    ${
      handedIn < k
        ? html`<p class="quiet">${texts.closeFrom(k, k - handedIn)}</p>`
        : html`<p class="quiet">${texts.closeText}</p>
            ${
              question === 'close'
                ? renderQuestion(view, actions, {
                    question: texts.closeQuestion,
                    text: texts.closeQuestionText(handedIn),
                    yes: texts.closeYes,
                    act: () => {
                      actions.close();
                    },
                  })
                : renderAsking(actions, 'close', texts.close)
            }`
    }
  </section>`;
}

/** A place for each who was invited: a dot on the ground for who handed in, a dotted ring for who did not yet. */
function drawHandedIn(handedIn: number, invited: number | undefined): SVGTemplateResult | typeof nothing {
  const places = Math.max(handedIn, invited ?? 0);
  if (places > MOST_DRAWN) return nothing;
  const rows = Math.ceil(places / IN_A_ROW);
  const width = Math.min(places, IN_A_ROW) * PITCH;
  return svg`<svg class="places" viewBox="0 0 ${width} ${rows * 26}" width="${width / 16}rem" aria-hidden="true">
    ${Array.from({ length: rows }, (_, row) => {
      const inRow = Math.min(IN_A_ROW, places - row * IN_A_ROW);
      return svg`<path class="soil" d="M0 ${row * 26 + 20.75}H${inRow * PITCH}"></path>`;
    })}
    ${Array.from({ length: places }, (_, index) => {
      const x = (index % IN_A_ROW) * PITCH + PITCH / 2;
      const y = Math.floor(index / IN_A_ROW) * 26 + 13;
      return svg`<circle class=${index < handedIn ? 'in' : 'out'} cx=${x} cy=${y} r="6"></circle>`;
    })}
  </svg>`;
}
