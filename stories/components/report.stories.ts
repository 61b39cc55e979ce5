import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { ChecklistReport } from '@lerend/core/checklist';
import type { LerendReport } from '@lerend/elements/report/lerend-report';
import '@lerend/elements/define/report';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationEn } from '@lerend/instruments/learning-organisation/en';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';
import {
  polarisedReport,
  reportOf,
  reportOfFortyFive,
  reportOfTwelve,
  reportWithWithheldItem,
  TEAM_OF_FOUR,
} from '../helpers/teams.js';

interface Arguments extends Pick<LerendReport, 'label' | 'order' | 'display'> {
  readonly report: ChecklistReport;
  readonly lang: 'nl' | 'en';
  readonly narrow: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Components/Report',
  component: 'lerend-report',
  tags: ['autodocs'],
  args: {
    lang: 'nl',
    narrow: false,
    label: 'Team De Regenboog',
    order: 'talk',
    display: 'picture',
    report: reportOfTwelve(),
  },
  argTypes: {
    lang: { control: 'inline-radio', options: ['nl', 'en'] },
    order: { control: 'inline-radio', options: ['talk', 'result', 'questionnaire'] },
    display: { control: 'inline-radio', options: ['picture', 'table'] },
    report: { control: false },
  },
  render: ({ report, label, order, display, lang, narrow }) => html`
    <div lang=${lang} style=${narrow ? 'max-inline-size: 20rem' : nothing}>
      <lerend-report
        label=${label}
        order=${order}
        display=${display}
        .report=${report}
        .instrument=${learningOrganisation}
        .wordings=${[learningOrganisationNl, learningOrganisationEn]}
      ></lerend-report>
    </div>
  `,
};

export default meta;

type Story = StoryObj<Arguments>;

/** Twelve of fourteen colleagues. One theme is a single answer away from another phase, so both are named. */
export const TeamOfTwelve: Story = {};

export const English: Story = { args: { lang: 'en', label: 'Rainbow team' } };

/** Every drawing as a table. */
export const AsTables: Story = { args: { display: 'table' } };

/** In the middle theme half of the team is low throughout, the other half high: no mean speaks for them. */
export const TwoCamps: Story = { args: { report: polarisedReport() } };

/** Above twenty people blocks stand for marks; in the table a percentage stands behind each count. */
export const FortyFivePeople: Story = { args: { report: reportOfFortyFive() } };

export const FortyFivePeopleAsTables: Story = { args: { report: reportOfFortyFive(), display: 'table' } };

/** Below the minimum of five nothing is shown, not even how many answered. */
export const WithheldWhole: Story = {
  args: { report: reportOf(learningOrganisation, TEAM_OF_FOUR, { invited: 6 }) },
};

/** Most people do not know one statement; too few answers are left to show it. */
export const WithheldStatement: Story = { args: { report: reportWithWithheldItem() } };

/** Nobody knows how many were invited, so what the missing answers could change cannot be said. */
export const InvitedUnknown: Story = { args: { report: reportOfTwelve({}) } };

export const EverybodyAnswered: Story = { args: { report: reportOfTwelve({ invited: 12 }) } };

/** More people answered than were invited. */
export const MoreThanInvited: Story = { args: { report: reportOfTwelve({ invited: 10 }) } };

/** Somebody lowered the minimum to three, and that is printed with it. */
export const LoweredMinimum: Story = {
  args: {
    report: reportOf(learningOrganisation, TEAM_OF_FOUR, {
      invited: 6,
      policy: {
        k: 3,
        override: { by: 'M. de Vries, rector', reason: 'Wij zijn een klein team en spraken dit samen af.' },
      },
    }),
  },
};

export const NoAnswersYet: Story = {
  args: { report: reportOf(learningOrganisation, [], { invited: 12 }) },
};

/** What a report of something else looks like. */
export const WrongReport: Story = {
  args: { report: { ...reportOfTwelve(), instrument: 'something-else' } },
};

export const Narrow: Story = { args: { narrow: true } };

/** A host puts buttons of its own beside "print". */
export const WithExport: Story = {
  render: ({ report, label, lang }) => html`
    <div lang=${lang}>
      <lerend-report
        label=${label}
        .report=${report}
        .instrument=${learningOrganisation}
        .wordings=${[learningOrganisationNl, learningOrganisationEn]}
      >
        <button slot="actions" type="button">Download CSV</button>
      </lerend-report>
    </div>
  `,
};
