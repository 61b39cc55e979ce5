import type { Meta } from '@storybook/web-components-vite';
import { oneInstrument, type InstrumentArguments, type InstrumentStory } from '../helpers/show-instrument.js';

const meta: Meta<InstrumentArguments> = {
  ...oneInstrument,
  title: 'Instruments/Pairs',
};

export default meta;

export const MindsetPairs: InstrumentStory = {
  name: 'Starting from teaching or from learning',
  args: { id: 'mindset-pairs' },
};
export const ControlTrust: InstrumentStory = {
  name: 'Steering by control or by trust',
  args: { id: 'control-trust' },
};
export const GrowthMindset: InstrumentStory = {
  name: 'Talent or growth: what do you believe?',
  args: { id: 'growth-mindset' },
};
export const VisionAxes: InstrumentStory = {
  name: 'Your view of learning',
  args: { id: 'vision-axes' },
};
