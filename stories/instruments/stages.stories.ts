import type { Meta } from '@storybook/web-components-vite';
import { oneInstrument, type InstrumentArguments, type InstrumentStory } from '../helpers/show-instrument.js';

const meta: Meta<InstrumentArguments> = {
  ...oneInstrument,
  title: 'Instruments/Stages',
};

export default meta;

export const CollectiveLearningTest: InstrumentStory = {
  name: 'Are we really learning together?',
  args: { id: 'collective-learning-test' },
};
export const LearningLevels: InstrumentStory = {
  name: 'From learning apart to learning together',
  args: { id: 'learning-levels' },
};
export const DeepLearning: InstrumentStory = {
  name: 'How deeply do we learn as a team?',
  args: { id: 'deep-learning' },
};
export const Mindshift: InstrumentStory = {
  name: 'Where am I with this change?',
  args: { id: 'mindshift' },
};
