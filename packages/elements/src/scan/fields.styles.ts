import { css } from 'lit';

/** Where a person is asked something: the number invited, a question, her role, her yes, her own file. */
export const fieldStyles = css`
  .invited,
  .draft,
  .question,
  .role,
  .agree {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    max-inline-size: 46rem;
    padding: clamp(1rem, 3cqi, 1.5rem);
  }

  .invited label[for] {
    font-weight: 650;
    font-size: var(--_font-size-3);
  }

  .invited-fields {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3) var(--_space-5);
    margin-block-start: var(--_space-3);
  }

  .invited-fields .field {
    inline-size: 7rem;
    max-inline-size: 100%;
  }

  .role {
    gap: var(--_space-2);
    margin: var(--_space-5) 0 0;
    min-inline-size: 0;
  }

  .role legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    font-weight: 650;
    font-size: var(--_font-size-3);
  }

  .role > * {
    clear: both;
  }

  .role .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-6);
  }

  .agree {
    margin-block-start: var(--_space-5);
  }

  .agree .check {
    align-items: start;
    padding-block: 0.6rem;
    font-weight: 600;
  }

  .agree .check input {
    flex: none;
    margin-block-start: 0.1rem;
  }

  .consent > p:not(.lede) {
    max-inline-size: 38rem;
    margin-block-start: var(--_space-3);
  }

  .consent > details {
    margin-block-start: var(--_space-3);
  }

  .missing {
    font-weight: 600;
  }

  .field:disabled {
    color: var(--_color-text-quiet);
    border-style: dashed;
  }

  .field[aria-invalid='true'] {
    border-width: 2.5px;
  }

  .check {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    cursor: pointer;
  }

  .check input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_color-action);
  }

  .invited-error {
    margin-block-start: var(--_space-2);
    font-weight: 600;
  }

  .own {
    max-inline-size: 46rem;
    margin-block-start: var(--_space-3);
  }

  .own > * + * {
    margin-block-start: var(--_space-2);
  }

  .own .file {
    position: relative;
    font-size: var(--_font-size-2);
  }

  .own .file:focus-within {
    outline: 3px solid var(--_color-focus);
    outline-offset: 2px;
  }

  .own-shown {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    border-color: var(--_color-you);
  }
`;
