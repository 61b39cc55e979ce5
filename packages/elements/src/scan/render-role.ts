import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { nameOf } from './render-promise.js';
import type { ScanActions, ScanView } from './view.js';

/** Asks which of the round's two roles is hers, and says why. */
export function renderRole(view: ScanView, actions: ScanActions): TemplateResult | typeof nothing {
  const { texts, round, roleNames, missing, language, busy } = view;
  const { roles, scope, policy } = round.terms;
  const { sheet } = round;
  if (roles === undefined || sheet === undefined) return nothing;
  const why =
    scope === undefined ? texts.roleWhy(policy.k) : texts.roleWhyScope(nameOf(roleNames, scope), policy.k);
  return html`<fieldset
    class="role sheet"
    aria-describedby="role-hint role-error"
    ?disabled=${busy}
    aria-invalid=${missing === 'role' ? 'true' : nothing}
  >
    <legend part="legend">${texts.role}</legend>
    <p class="small quiet" id="role-hint" part="hint">${why}</p>
    <div class="choices">
      ${roles.map(
        (role) =>
          html`<label class="check" part="option">
            <input
              type="radio"
              name="role"
              required
              value=${role}
              .checked=${live(sheet.role === role)}
              @change=${() => {
                actions.chooseRole(role);
              }}
            />${capital(nameOf(roleNames, role), language)}</label
          >`,
      )}
    </div>
    <p class="missing" id="role-error" role="alert" ?hidden=${missing !== 'role'}>${texts.roleMissing}</p>
  </fieldset>`;
}

function capital(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
