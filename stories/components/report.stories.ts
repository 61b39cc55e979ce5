import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { ChecklistReport } from '@lerend/core/checklist';
import { OPEN_TABLE_POLICY } from '@lerend/core/model';
import type { LerendReport } from '@lerend/elements/report/lerend-report';
import '@lerend/elements/define/report';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationEn } from '@lerend/instruments/learning-organisation/en';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';
import { wickedProblem } from '@lerend/instruments/wicked-problem';
import { wickedProblemEn } from '@lerend/instruments/wicked-problem/en';
import { wickedProblemNl } from '@lerend/instruments/wicked-problem/nl';
import { RECOGNISING_TWELVE, RECOGNISING_TWELVE_BEFORE } from '../helpers/recognition.js';
import {
  releasedChange,
  releasedReport,
  teamWithLeaders,
  teamWithStandouts,
  TWELVE_BEFORE,
} from '../helpers/releases.js';
import {
  polarisedReport,
  reportOf,
  reportOfFortyFive,
  reportOfTwelve,
  reportWithWithheldItem,
  TEAM_OF_FOUR,
  TEAM_OF_TWELVE,
} from '../helpers/teams.js';

interface Arguments extends Pick<
  LerendReport,
  'label' | 'order' | 'display' | 'change' | 'ownAnswers' | 'instrument' | 'wordings'
> {
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
    report: releasedReport(TEAM_OF_TWELVE, { invited: 14 }),
    change: undefined,
    ownAnswers: undefined,
    instrument: learningOrganisation,
    wordings: [learningOrganisationNl, learningOrganisationEn],
  },
  argTypes: {
    lang: { control: 'inline-radio', options: ['nl', 'en'] },
    order: { control: 'inline-radio', options: ['talk', 'result', 'questionnaire'] },
    display: { control: 'inline-radio', options: ['picture', 'table', 'talk'] },
    report: { control: false },
    change: { control: false },
    ownAnswers: { control: false },
    instrument: { control: false },
    wordings: { control: false },
  },
  render: ({ report, change, ownAnswers, instrument, wordings, label, order, display, lang, narrow }) => html`
    <div lang=${lang} style=${narrow ? 'max-inline-size: 20rem' : nothing}>
      <lerend-report
        label=${label}
        order=${order}
        display=${display}
        .report=${report}
        .change=${change}
        .ownAnswers=${ownAnswers}
        .instrument=${instrument}
        .wordings=${wordings}
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

/** One statement at a time, large, to guess first: by the buttons, or with arrow keys and Enter. */
export const Conversation: Story = { args: { display: 'talk' } };

export const ConversationEnglish: Story = { args: { display: 'talk', lang: 'en', label: 'Rainbow team' } };

/** Above twenty people, in the order of the questionnaire. */
export const ConversationOfFortyFive: Story = {
  args: { display: 'talk', order: 'questionnaire', report: reportOfFortyFive() },
};

/** The last statement is under glass: there is nothing to guess. */
export const ConversationWithWithheldStatement: Story = {
  args: { display: 'talk', report: reportWithWithheldItem() },
};

export const ConversationNarrow: Story = { args: { display: 'talk', narrow: true } };

/** This round beside an earlier one: one theme moved, of the others chance may be all there is. */
export const ThisRoundAndTheLast: Story = {
  args: { change: releasedChange(TWELVE_BEFORE, TEAM_OF_TWELVE, { invited: 14 }) },
};

export const ThisRoundAndTheLastAsTables: Story = {
  args: { ...ThisRoundAndTheLast.args, display: 'table' },
};

/** Ten leaders beside fourteen teachers: enough on both sides to show the themes too. */
export const LeadersBesideTeachers: Story = {
  args: { report: releasedReport(teamWithLeaders(24, 10), { invited: 26, leaders: 10 }) },
};

export const LeadersBesideTeachersAsTables: Story = {
  args: { ...LeadersBesideTeachers.args, display: 'table' },
};

/** Six leaders: below ten nothing is shown by theme, and a group that stands as one has a word in place of a number. */
export const FewLeaders: Story = {
  args: { report: releasedReport(teamWithLeaders(15, 6), { invited: 16, leaders: 6 }) },
};

/** Three leaders: the comparison is withheld as a whole. */
export const TooFewLeaders: Story = {
  args: { report: releasedReport(teamWithLeaders(15, 3), { invited: 16, leaders: 3 }) },
};

/** Two statements that are tied stand out as strong, and one as early. */
export const Standouts: Story = {
  args: { report: releasedReport(teamWithStandouts(12), { invited: 14 }) },
};

/** A respondent's own answers, on her own screen only. */
export const MeAndMyTeam: Story = { args: { ownAnswers: TEAM_OF_TWELVE[3]?.answers } };

/** Made from counts: what only single answers can tell is left out, and the report is marked. */
export const FromTallies: Story = { args: { report: reportOfTwelve() } };

/** Everybody agreed beforehand that colleagues may recognise what they picked. */
export const OpenTable: Story = {
  args: { report: releasedReport(TEAM_OF_FOUR, { invited: 4, policy: OPEN_TABLE_POLICY }) },
};

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

/** How far marks fit one problem: nothing is further than anything else, so no colour or plant says that more is better. */
export const Recognition: Story = {
  args: {
    instrument: wickedProblem,
    wordings: [wickedProblemNl, wickedProblemEn],
    report: releasedReport(RECOGNISING_TWELVE, { instrument: wickedProblem, invited: 14 }),
    change: releasedChange(RECOGNISING_TWELVE_BEFORE, RECOGNISING_TWELVE, {
      instrument: wickedProblem,
      invited: 14,
    }),
  },
};

export const RecognitionEnglish: Story = {
  args: { ...Recognition.args, lang: 'en', label: 'Rainbow team' },
};

export const RecognitionAsTables: Story = { args: { ...Recognition.args, display: 'table' } };

export const RecognitionConversation: Story = { args: { ...Recognition.args, display: 'talk' } };

export const RecognitionConversationEnglish: Story = {
  args: { ...RecognitionEnglish.args, display: 'talk' },
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
