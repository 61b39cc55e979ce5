import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon, type IconName } from '../styles/marks.js';

interface SwitchOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: IconName;
}

interface Switch<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly chosen: Value;
  readonly options: readonly SwitchOption<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A segmented switch: radios of the browser's own, which arrow keys go round. */
export function renderSwitch<Value extends string>(choice: Switch<Value>): TemplateResult {
  const { name, legend, chosen, options, onChange } = choice;
  return html`<fieldset class="switch no-print">
    <legend class="small quiet">${legend}</legend>
    <div class="segments">
      ${options.map(
        (option) =>
          html`<label part="option"
            ><input
              type="radio"
              name=${name}
              value=${option.value}
              .checked=${live(option.value === chosen)}
              @change=${() => {
                onChange(option.value);
              }}
            />${option.icon === undefined ? '' : icon(option.icon)}<span>${option.label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
