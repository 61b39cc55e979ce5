import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '@fontsource-variable/figtree';
import '@fontsource-variable/literata/opsz.css';
import manifest from '../packages/elements/dist/custom-elements.json' with { type: 'json' };
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Scheme',
        icon: 'mirror',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          { value: 'nl', title: 'Nederlands' },
          { value: 'en', title: 'English' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Writing direction',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'light', language: 'nl', direction: 'ltr' },
  decorators: [
    (story, context) => {
      const root = document.documentElement;
      const { scheme, language, direction } = context.globals as Record<string, string>;
      root.dataset.scheme = scheme ?? 'light';
      root.lang = (context.parameters.language as string | undefined) ?? language ?? 'nl';
      root.dir = direction ?? 'ltr';
      return story();
    },
  ],
  parameters: {
    layout: 'padded',
    controls: { expanded: true, sort: 'requiredFirst' },
    a11y: { test: 'error' },
    options: {
      storySort: { order: ['Welcome', 'Foundations', 'Components', 'States', 'Recipes', 'Embedding'] },
    },
  },
};

export default preview;
