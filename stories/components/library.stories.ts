import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '@lerend/elements/define/library';
import type { InstrumentSource } from '@lerend/elements/scan/instrument-source';
import { instrumentSource } from '@lerend/embed/instruments';

interface Arguments {
  readonly lang?: string;
  readonly narrow?: boolean;
  readonly start?: boolean;
  readonly source?: InstrumentSource;
}

const meta: Meta<Arguments> = {
  title: 'Components/Library',
  component: 'lerend-library',
  tags: ['autodocs'],
  render: ({ lang = 'nl', narrow = false, start = false, source = instrumentSource }) => html`
    <div lang=${lang} style=${narrow ? 'max-inline-size: 20rem' : nothing}>
      <lerend-library ?start=${start} .source=${source}></lerend-library>
    </div>
  `,
};

export default meta;
type Story = StoryObj<Arguments>;

/** Waits for something in the library, and hands it on. */
async function find<T extends Element>(place: HTMLElement, selector: string): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = place.querySelector('lerend-library')?.shadowRoot?.querySelector<T>(selector);
    if (found != null) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`There is no ${selector}.`);
}

async function search(place: HTMLElement, words: string): Promise<void> {
  const field = await find<HTMLInputElement>(place, '[type=search]');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Every instrument and deck that is shipped. */
export const AllInstruments: Story = {};

export const AllInstrumentsInEnglish: Story = { args: { lang: 'en' } };

export const Searched: Story = {
  play: async ({ canvasElement }) => {
    await search(canvasElement, 'leidinggeven');
  },
};

export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    await search(canvasElement, 'zwembad');
  },
};

/** With `start` a library begins what is chosen, in place of the list. */
export const Begun: Story = {
  args: { start: true },
  play: async ({ canvasElement }) => {
    const button = await find<HTMLButtonElement>(canvasElement, '[data-instrument="curiosity"] button');
    button.click();
  },
};

/** A deck is not filled in; its cards can be looked at. */
export const CardsToLookAt: Story = {
  args: { start: true },
  play: async ({ canvasElement }) => {
    const button = await find<HTMLButtonElement>(canvasElement, '[data-instrument="six-steps"] button');
    button.click();
  },
};

/** One list instead of one for each kind. */
export const ShortestFirst: Story = {
  play: async ({ canvasElement }) => {
    const radio = await find<HTMLInputElement>(canvasElement, '.segments label:last-child input');
    radio.click();
  },
};

/** A vendor lists what it has; what it does not say is left out. */
export const OfAVendor: Story = {
  args: {
    start: true,
    source: {
      list: () => [
        {
          id: 'our-checklist',
          kind: 'checklist',
          locales: ['nl'],
          title: { nl: 'Hoe wij elkaar inwerken' },
          gets: { nl: 'Wat een nieuwe collega nu mist, en wie daarbij kan helpen.' },
        },
      ],
      load: () => Promise.reject(new Error('This story shows the list alone.')),
    },
  },
};

export const NotLoaded: Story = {
  args: {
    source: {
      list: () => Promise.reject(new Error('The connection was lost.')),
      load: () => Promise.reject(new Error('The connection was lost.')),
    },
  },
};

export const Narrow: Story = { args: { narrow: true } };
