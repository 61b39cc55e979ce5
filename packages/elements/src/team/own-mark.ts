import { svg } from 'lit';

/** What a reader answered herself, before its words: sky is you, in a shape of its own. */
export const ownMark = svg`<svg class="own-mark" viewBox="0 0 12 12" aria-hidden="true">
  <path d="M6 0.5l5.5 5.5-5.5 5.5-5.5-5.5Z"></path>
</svg>`;
