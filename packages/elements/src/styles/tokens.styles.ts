import { css } from 'lit';

/**
 * Every role token with its default, as a private name. Components read the private names only, so a role that a
 * host sets on any ancestor is inherited and wins, and what it does not set keeps our value.
 */
export const tokenStyles = css`
  :host {
    --_color-ground: var(--lerend-color-ground, light-dark(#faf6ee, #1b1f1b));
    --_color-surface: var(--lerend-color-surface, light-dark(#fffdf8, #252a25));
    --_color-table: var(--lerend-color-table, light-dark(#f0e8da, #131613));
    --_color-text: var(--lerend-color-text, light-dark(#26302b, #f0ebde));
    --_color-text-quiet: var(--lerend-color-text-quiet, light-dark(#55605a, #b9baad));
    --_color-line: var(--lerend-color-line, light-dark(#ddd3c1, #3d443c));
    --_color-edge: var(--lerend-color-edge, light-dark(#7d7568, #979b90));
    --_color-action: var(--lerend-color-action, var(--_color-text));
    --_color-on-action: var(--lerend-color-on-action, light-dark(#fffdf8, #1b1f1b));
    --_color-level-1: var(--lerend-color-level-1, light-dark(#b4742b, #b98043));
    --_color-level-2: var(--lerend-color-level-2, light-dark(#2f6c55, #83ba9e));
    --_color-level-3: var(--lerend-color-level-3, light-dark(#123d30, #d8ecc8));
    --_color-level-1-soft: var(--lerend-color-level-1-soft, light-dark(#f4e5cb, #3a3020));
    --_color-level-2-soft: var(--lerend-color-level-2-soft, light-dark(#e2ede2, #24382f));
    --_color-level-3-soft: var(--lerend-color-level-3-soft, light-dark(#dfead2, #2a3a2b));
    --_color-you: var(--lerend-color-you, light-dark(#276680, #8cc6dc));
    --_color-you-soft: var(--lerend-color-you-soft, light-dark(#d9e8ec, #1f353e));
    --_color-on-you: var(--lerend-color-on-you, light-dark(#fffdf8, #1b1f1b));
    --_color-focus: var(--lerend-color-focus, var(--_color-text));
    --_color-focus-halo: var(--lerend-color-focus-halo, light-dark(#fffdf8, #131613));
    --_font-body: var(--lerend-font-body, inherit);
    --_font-title: var(--lerend-font-title, inherit);
    --_font-size-1: var(--lerend-font-size-1, 0.8125rem);
    --_font-size-2: var(--lerend-font-size-2, 0.9375rem);
    --_font-size-3: var(--lerend-font-size-3, 1.0625rem);
    --_font-size-4: var(--lerend-font-size-4, 1.3125rem);
    --_font-size-5: var(--lerend-font-size-5, 1.75rem);
    --_font-size-6: var(--lerend-font-size-6, 2.375rem);
    --_space-1: var(--lerend-space-1, 0.25rem);
    --_space-2: var(--lerend-space-2, 0.5rem);
    --_space-3: var(--lerend-space-3, 0.75rem);
    --_space-4: var(--lerend-space-4, 1rem);
    --_space-5: var(--lerend-space-5, 1.5rem);
    --_space-6: var(--lerend-space-6, 2rem);
    --_space-7: var(--lerend-space-7, 3rem);
    --_space-8: var(--lerend-space-8, 4rem);
    --_radius-control: var(--lerend-radius-control, 0.625rem);
    --_radius-card: var(--lerend-radius-card, 0.875rem);
    --_radius-leaf: var(--lerend-radius-leaf, 0.75rem 0.125rem 0.75rem 0.125rem);
    --_radius-round: var(--lerend-radius-round, 99rem);
    --_target: var(--lerend-target, 2.75rem);
    --_motion-quick: 120ms ease-out;
    --_motion-grow: 240ms cubic-bezier(0.2, 0.7, 0.2, 1);
    --_card-edge: var(--_color-line);
    --_mark-1: var(--_color-level-1);
    --_mark-2: var(--_color-level-2);
    --_mark-3: var(--_color-level-3);
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion-quick: 0s;
      --_motion-grow: 0s;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_color-edge: CanvasText;
      --_color-line: CanvasText;
      --_color-you: Highlight;
      --_color-focus: Highlight;
      --_card-edge: CanvasText;
      --_mark-1: CanvasText;
      --_mark-2: CanvasText;
      --_mark-3: CanvasText;
    }
  }

  @media print {
    :host {
      color-scheme: light;
      --_color-ground: #fff;
      --_color-surface: #fff;
      --_color-table: #fff;
    }
  }
`;
