import type { PropertyDeclarations, PropertyValues } from 'lit';
import { LerendElement } from './lerend-element.js';

/** Why a control cannot be submitted yet, said at a place that can take focus. */
export interface ValidityProblem {
  readonly flags: ValidityStateFlags;
  readonly message: string;
  readonly anchor?: HTMLElement;
}

/**
 * What a Lerend element has that stands in a form: it behaves as a native control does under `name`, `value`,
 * `disabled`, `required`, `form=`, reset and restore. A programmatic change fires no event.
 */
export abstract class LerendFormControl<Texts> extends LerendElement<Texts> {
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    disabled: { type: Boolean, reflect: true },
    readonly: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
    defaultValue: { attribute: 'value' },
  };

  declare name: string;
  declare disabled: boolean;
  declare readonly: boolean;
  declare required: boolean;
  /** The value of the `value` attribute: where the control starts, and what a reset goes back to. */
  declare defaultValue: string;

  protected readonly internals = this.attachInternals();
  #disabledByForm = false;

  constructor() {
    super();
    this.name = '';
    this.disabled = false;
    this.readonly = false;
    this.required = false;
    this.defaultValue = '';
  }

  /** The response as a JSON string; `''` when nothing is answered. */
  abstract get value(): string;
  abstract set value(value: string);

  /** What a form would refuse; `undefined` when it may be submitted. */
  protected abstract findValidityProblem(): ValidityProblem | undefined;

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabledByForm = disabled;
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.value = this.defaultValue;
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.value = state;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.refreshForm();
  }

  /** Whether a person may change anything now. */
  protected get editable(): boolean {
    return !(this.inactive || this.readonly);
  }

  /** Disabled by its own attribute, or by a fieldset around it. */
  protected get inactive(): boolean {
    return this.disabled || this.#disabledByForm;
  }

  /** Tells the form the value and whether it is fit to submit; call it after every change. */
  protected refreshForm(): void {
    const { value } = this;
    this.internals.setFormValue(value === '' ? null : value, value);
    const problem = this.findValidityProblem();
    if (problem !== undefined) this.internals.setValidity(problem.flags, problem.message, problem.anchor);
    else if (!this.internals.validity.valid) this.internals.setValidity({});
  }

  /** The native events of a control, for a change that a person made. */
  protected announceChange(): void {
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
