import type { Meta } from '@storybook/web-components-vite';
import { oneInstrument, type InstrumentArguments, type InstrumentStory } from '../helpers/show-instrument.js';

const meta: Meta<InstrumentArguments> = {
  ...oneInstrument,
  title: 'Instruments/Decks',
};

export default meta;

export const MindshiftInterventions: InstrumentStory = {
  name: 'Interventions for a mindshift',
  args: { id: 'mindshift-interventions' },
};
export const LearningOpportunities: InstrumentStory = {
  name: 'Room to learn',
  args: { id: 'learning-opportunities' },
};
export const LeaderSuggestions: InstrumentStory = {
  name: 'Seven suggestions for school leaders',
  args: { id: 'leader-suggestions' },
};
export const SixSteps: InstrumentStory = {
  name: 'Six steps',
  args: { id: 'six-steps' },
};
