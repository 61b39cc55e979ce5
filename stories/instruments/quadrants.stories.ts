import type { Meta } from '@storybook/web-components-vite';
import { oneInstrument, type InstrumentArguments, type InstrumentStory } from '../helpers/show-instrument.js';

const meta: Meta<InstrumentArguments> = {
  ...oneInstrument,
  title: 'Instruments/Quadrants',
  argTypes: { ...oneInstrument.argTypes, input: { control: 'inline-radio', options: ['point', 'items'] } },
  args: { input: 'point' },
};

export default meta;

export const SharedLeadership: InstrumentStory = {
  name: 'How our school is led',
  args: { id: 'shared-leadership' },
};
export const ProcessOutcome: InstrumentStory = {
  name: 'How we learn, and what comes of it',
  args: { id: 'process-outcome' },
};
export const TeacherLeadership: InstrumentStory = {
  name: 'Teacher leadership',
  args: { id: 'teacher-leadership' },
};
export const TeamCulture: InstrumentStory = {
  name: 'The culture of our team',
  args: { id: 'team-culture' },
};
