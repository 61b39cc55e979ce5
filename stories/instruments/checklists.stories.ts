import type { Meta } from '@storybook/web-components-vite';
import { oneInstrument, type InstrumentArguments, type InstrumentStory } from '../helpers/show-instrument.js';

const meta: Meta<InstrumentArguments> = {
  ...oneInstrument,
  title: 'Instruments/Checklists',
};

export default meta;

export const LearningCultureConditions: InstrumentStory = {
  name: 'A culture to learn in',
  args: { id: 'learning-culture-conditions' },
};
export const TeamLearningRoutine: InstrumentStory = {
  name: 'Do we plan our learning too?',
  args: { id: 'team-learning-routine' },
};
export const WickedProblem: InstrumentStory = {
  name: 'Do we recognise a wicked problem?',
  args: { id: 'wicked-problem' },
};
export const FiveDisciplines: InstrumentStory = {
  name: 'Five disciplines of a learning school',
  args: { id: 'five-disciplines' },
};
export const Curiosity: InstrumentStory = {
  name: 'How curious our team is',
  args: { id: 'curiosity' },
};
export const OrganisationLearning: InstrumentStory = {
  name: 'How our school learns',
  args: { id: 'organisation-learning' },
};
export const InstructionalLeadership: InstrumentStory = {
  name: 'Instructional leadership',
  args: { id: 'instructional-leadership' },
};
export const LeadershipForLearning: InstrumentStory = {
  name: 'Leadership for learning',
  args: { id: 'leadership-for-learning' },
};
export const LearningArchitect: InstrumentStory = {
  name: 'Leading as a learning architect',
  args: { id: 'learning-architect' },
};
export const LearningCapacity: InstrumentStory = {
  name: 'Our capacity to learn',
  args: { id: 'learning-capacity' },
};
export const InquiryCulture: InstrumentStory = {
  name: 'Our culture of inquiry',
  args: { id: 'inquiry-culture' },
};
export const Feedback: InstrumentStory = {
  name: 'Our feedback to pupils',
  args: { id: 'feedback' },
};
export const LearningAgility: InstrumentStory = {
  name: 'Our learning agility',
  args: { id: 'learning-agility' },
};
export const LearningPartnership: InstrumentStory = {
  name: 'Our learning partnership',
  args: { id: 'learning-partnership' },
};
export const PlcCapacities: InstrumentStory = {
  name: 'Our professional learning community',
  args: { id: 'plc-capacities' },
};
export const LearningOrganisation: InstrumentStory = {
  name: 'Our school as a learning organisation',
  args: { id: 'learning-organisation' },
};
export const VisionQuality: InstrumentStory = {
  name: 'Our vision of learning',
  args: { id: 'vision-quality' },
};
export const LearningProfessional: InstrumentStory = {
  name: 'Ourselves as learning professionals',
  args: { id: 'learning-professional' },
};
export const SchoolAsLearningOrganisation: InstrumentStory = {
  name: 'Seven sides of a learning school',
  args: { id: 'school-as-learning-organisation' },
};
export const BrainPrinciples: InstrumentStory = {
  name: 'Teaching with the brain in mind',
  args: { id: 'brain-principles' },
};
export const LeaderRoles: InstrumentStory = {
  name: 'Three roles of school leaders',
  args: { id: 'leader-roles' },
};
export const CollectiveLearningConditions: InstrumentStory = {
  name: 'What makes learning together possible',
  args: { id: 'collective-learning-conditions' },
};
export const MotivationNeeds: InstrumentStory = {
  name: 'What makes us want to learn',
  args: { id: 'motivation-needs' },
};
