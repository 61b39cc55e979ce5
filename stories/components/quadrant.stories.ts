import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { reportQuadrant, tallyQuadrant, type QuadrantReport } from '@lerend/core/quadrant';
import type { LerendQuadrant } from '@lerend/elements/quadrant/lerend-quadrant';
import '@lerend/elements/define/quadrant';
import { teamCulture } from '@lerend/instruments/team-culture';
import { teamCultureEn } from '@lerend/instruments/team-culture/en';
import { teamCultureNl } from '@lerend/instruments/team-culture/nl';

type PlaceOfPerson = readonly [invitation: number, challenge: number];

function teamAt(places: readonly PlaceOfPerson[], invited: number): QuadrantReport {
  const responses = places.map(([invitation, challenge]) => ({
    instrument: teamCulture.id,
    version: teamCulture.version,
    answers: { invitation, challenge },
  }));
  return reportQuadrant(teamCulture, tallyQuadrant(teamCulture, responses), { invited });
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
        .instrument=${teamCulture}
        .wordings=${[teamCultureNl, teamCultureEn]}
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
