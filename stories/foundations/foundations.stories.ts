import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, svg, LitElement, css } from 'lit';
import { markStyles } from '../../packages/elements/src/styles/mark.styles.js';
import { icon, levelPath } from '../../packages/elements/src/styles/marks.js';
import { tokenStyles } from '../../packages/elements/src/styles/tokens.styles.js';

/** A sheet that shows tokens as an element sees them: by their private names, under whatever theme is set. */
class FoundationSheet extends LitElement {
  static override styles = [
    tokenStyles,
    markStyles,
    css`
      :host {
        display: block;
        padding: var(--_space-5);
        border-radius: var(--_radius-card);
        background: var(--_color-ground);
        color: var(--_color-text);
        font-family: var(--_font-body);
        line-height: 1.5;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
        gap: var(--_space-4);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        gap: var(--_space-2);
        align-content: start;
      }
      rect {
        stroke: var(--_color-line);
      }
      .mark {
        inline-size: 3rem;
        block-size: 3rem;
      }
      code {
        font-size: var(--_font-size-1);
        overflow-wrap: anywhere;
      }
      p {
        margin: 0 0 var(--_space-3);
      }
      .title {
        font-family: var(--_font-title);
        font-weight: 600;
        line-height: 1.2;
      }
    `,
  ];
  static override properties = { sheet: {} };
  declare sheet: 'colour' | 'type' | 'marks' | 'icons';

  override render() {
    switch (this.sheet) {
      case 'colour':
        return html`<ul>
          ${COLOURS.map(
            (name) =>
              html`<li>
                <svg width="100%" height="48" aria-hidden="true" class="swatch">
                  <rect width="100%" height="48" rx="8" fill="var(--_color-${name})"></rect>
                </svg>
                <code>--lerend-color-${name}</code>
              </li>`,
          )}
        </ul>`;
      case 'type':
        return html`${SIZES.map((size) => html`<p class=${size > 3 ? 'title' : ''}>${sample(size)}</p>`)}`;
      case 'marks':
        return html`<ul>
          ${([1, 2, 3] as const).map(
            (level) =>
              html`<li>
                <svg class="mark level-${level}" viewBox="0 0 20 20" aria-hidden="true">
                  ${levelPath(level)}
                </svg>
                <span>${['early', 'partial', 'strong'][level - 1]}</span>
              </li>`,
          )}
        </ul>`;
      case 'icons':
        return html`<ul>
          ${ICONS.map((name) => html`<li>${icon(name)}<span>${name}</span></li>`)}
        </ul>`;
    }
  }
}

const COLOURS = [
  'ground',
  'surface',
  'table',
  'text',
  'text-quiet',
  'edge',
  'line',
  'action',
  'on-action',
  'level-1',
  'level-2',
  'level-3',
  'level-1-soft',
  'level-2-soft',
  'level-3-soft',
  'you',
  'you-soft',
  'on-you',
];
const SIZES = [1, 2, 3, 4, 5, 6] as const;
const ICONS = ['down', 'talk', 'act', 'glass', 'check', 'cross', 'chart', 'table', 'print', 'next'] as const;

function sample(size: number) {
  return svg`<svg width="100%" height=${size * 8 + 14} role="img" aria-label="Size ${size}"><text x="0" y="75%" fill="currentColor" font-size="var(--_font-size-${size})">Hoe leert ons team? --lerend-font-size-${size}</text></svg>`;
}

if (customElements.get('foundation-sheet') === undefined) {
  customElements.define('foundation-sheet', FoundationSheet);
}

const meta: Meta = {
  title: 'Foundations',
  render: ({ sheet }) => html`<foundation-sheet .sheet=${sheet}></foundation-sheet>`,
  argTypes: { sheet: { control: false } },
};
export default meta;

/** Role tokens: a host sets these on any ancestor. */
export const Colour: StoryObj = { args: { sheet: 'colour' } };
export const Type: StoryObj = { args: { sheet: 'type' } };
/** Seed, sprout and leaf: the interface says the phase in words, the shape says it again. */
export const Marks: StoryObj = { args: { sheet: 'marks' } };
/** Always beside a word. */
export const Icons: StoryObj = { args: { sheet: 'icons' } };
