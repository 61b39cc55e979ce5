import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import {
  reportQuadrant,
  tallyQuadrant,
  type QuadrantInstrument,
  type QuadrantReport,
  type QuadrantWording,
} from '@lerend/core/quadrant';
import type { LerendQuadrant } from '@lerend/elements/quadrant/lerend-quadrant';
import '@lerend/elements/define/quadrant';
import { processOutcome } from '@lerend/instruments/process-outcome';
import { processOutcomeEn } from '@lerend/instruments/process-outcome/en';
import { processOutcomeNl } from '@lerend/instruments/process-outcome/nl';
import { sharedLeadership } from '@lerend/instruments/shared-leadership';
import { sharedLeadershipEn } from '@lerend/instruments/shared-leadership/en';
import { sharedLeadershipNl } from '@lerend/instruments/shared-leadership/nl';
import { teacherLeadership } from '@lerend/instruments/teacher-leadership';
import { teacherLeadershipEn } from '@lerend/instruments/teacher-leadership/en';
import { teacherLeadershipNl } from '@lerend/instruments/teacher-leadership/nl';
import { teamCulture } from '@lerend/instruments/team-culture';
import { teamCultureEn } from '@lerend/instruments/team-culture/en';
import { teamCultureNl } from '@lerend/instruments/team-culture/nl';

type PlaceOfPerson = readonly [vertical: number, horizontal: number];

function teamAt(
  places: readonly PlaceOfPerson[],
  invited: number,
  instrument: QuadrantInstrument = teamCulture,
): QuadrantReport {
  const { id, version, axes } = instrument;
  const responses = places.map(([vertical, horizontal]) => ({
    instrument: id,
    version,
    answers: { [axes.vertical.id]: vertical, [axes.horizontal.id]: horizontal },
  }));
  return reportQuadrant(instrument, tallyQuadrant(instrument, responses), { invited });
}

function valueAt(invitation: number, challenge: number): string {
  return JSON.stringify({
    instrument: teamCulture.id,
    version: teamCulture.version,
    answers: { invitation, challenge },
  });
}

const together: readonly PlaceOfPerson[] = [
  [72, 70], [80, 75], [85, 62], [66, 80], [75, 58], [70, 70], [85, 72], [60, 75], [90, 80], [80, 35],
]; // prettier-ignore

const twoCamps: readonly PlaceOfPerson[] = [
  [80, 12], [75, 20], [85, 8], [70, 25], [78, 15], [82, 90], [76, 85], [88, 92], [70, 78], [74, 88],
]; // prettier-ignore

/** Most of them on one side of the path, while many did not answer. */
const betweenTwo: readonly PlaceOfPerson[] = [[80, 20], [75, 25], [85, 30], [70, 82], [78, 55]]; // prettier-ignore

const edge: readonly PlaceOfPerson[] = [[80, 45], [75, 55], [85, 52], [70, 62], [78, 38], [82, 50]]; // prettier-ignore

interface Arguments extends Partial<
  Pick<
    LerendQuadrant,
    'input' | 'value' | 'readonly' | 'disabled' | 'required' | 'compare' | 'label' | 'report' | 'ownAnswers'
  >
> {
  readonly lang?: string;
  readonly narrow?: boolean;
  readonly instrument?: QuadrantInstrument;
  readonly wordings?: readonly QuadrantWording[];
}

const meta: Meta<Arguments> = {
  title: 'Components/Quadrant',
  component: 'lerend-quadrant',
  tags: ['autodocs'],
  argTypes: { input: { control: 'inline-radio', options: ['point', 'items'] } },
  render: ({ lang = 'nl', narrow = false, ...properties }) => html`
    <div lang=${lang} style=${narrow ? 'max-inline-size: 20rem' : nothing}>
      <lerend-quadrant
        name="culture"
        .instrument=${properties.instrument ?? teamCulture}
        .wordings=${properties.wordings ?? [teamCultureNl, teamCultureEn]}
        .input=${properties.input ?? 'point'}
        .value=${properties.value ?? ''}
        .label=${properties.label ?? ''}
        .report=${properties.report}
        .ownAnswers=${properties.ownAnswers}
        ?readonly=${properties.readonly}
        ?disabled=${properties.disabled}
        ?required=${properties.required}
        ?compare=${properties.compare}
      ></lerend-quadrant>
    </div>
  `,
};

export default meta;

type Story = StoryObj<Arguments>;

export const Dutch: Story = {};
export const English: Story = { args: { lang: 'en' } };
export const Placed: Story = { args: { value: valueAt(90, 10) } };
export const Statements: Story = { args: { input: 'items' } };
export const ReadOnly: Story = { args: { value: valueAt(74, 61), readonly: true } };
export const Disabled: Story = { args: { value: valueAt(74, 61), disabled: true } };
export const Team: Story = { args: { report: teamAt(together, 12) } };
export const TeamInEnglish: Story = { args: { lang: 'en', report: teamAt(together, 12) } };
export const TeamComplete: Story = { args: { report: teamAt(together, together.length) } };
export const Uncertain: Story = { args: { report: teamAt(betweenTwo, 40) } };
export const OwnPlaceUponTheTeam: Story = {
  args: { report: teamAt(together, 12), ownAnswers: { invitation: 40, challenge: 85 } },
};
export const TeamNarrow: Story = { args: { narrow: true, report: teamAt(betweenTwo, 40) } };
export const NoSharedCulture: Story = { args: { report: teamAt(twoCamps, 12) } };
export const OnTheEdge: Story = { args: { report: teamAt(edge, 8) } };
export const Withheld: Story = { args: { report: teamAt(together.slice(0, 3), 12) } };
export const BesideTheTeam: Story = {
  args: { report: teamAt(together, 12), value: valueAt(40, 85), compare: true },
};
export const WrongValue: Story = { args: { value: valueAt(140, 50) } };
export const Narrow: Story = { args: { narrow: true, value: valueAt(60, 30) } };

const processAndOutcome = { instrument: processOutcome, wordings: [processOutcomeNl, processOutcomeEn] };
const leadership = { instrument: sharedLeadership, wordings: [sharedLeadershipNl, sharedLeadershipEn] };
const teachers = { instrument: teacherLeadership, wordings: [teacherLeadershipNl, teacherLeadershipEn] };

const learningTogether: readonly PlaceOfPerson[] = [
  [30, 72], [22, 80], [35, 62], [28, 85], [15, 58], [62, 70], [25, 90],
]; // prettier-ignore

const ledByVision: readonly PlaceOfPerson[] = [
  [82, 30], [75, 25], [90, 38], [70, 20], [66, 60], [85, 35], [78, 28],
]; // prettier-ignore

const everyKindOfRole: readonly PlaceOfPerson[] = [
  [10, 20], [15, 80], [88, 15], [90, 85], [12, 70], [80, 25], [20, 30],
]; // prettier-ignore

/** Two kinds of learning on each axis, of which neither is further than the other. */
export const ProcessAndOutcome: Story = { args: processAndOutcome };
export const ProcessAndOutcomeOfATeam: Story = {
  args: { ...processAndOutcome, report: teamAt(learningTogether, 9, processOutcome) },
};
export const SharedLeadership: Story = { args: leadership };
export const SharedLeadershipOfATeam: Story = {
  args: { ...leadership, report: teamAt(ledByVision, 7, sharedLeadership) },
};
/** With what the source says of all four types: their tasks and their marks. */
export const TeacherLeadership: Story = { args: teachers };
export const TeacherLeadershipOfATeam: Story = {
  args: { ...teachers, report: teamAt(everyKindOfRole, 8, teacherLeadership) },
};
