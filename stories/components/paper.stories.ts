import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { reportChecklist, type ChecklistInstrument, type ChecklistWording } from '@lerend/core/checklist';
import { OPEN_TABLE_POLICY, type Policy } from '@lerend/core/model';
import '@lerend/elements/define/paper-counts';
import '@lerend/elements/define/paper-form';
import '@lerend/elements/define/report';
import type { LerendCountsEvent } from '@lerend/elements/events/lerend-counts-event';
import { LerendPaperCounts } from '@lerend/elements/paper/lerend-paper-counts';
import { LerendReport } from '@lerend/elements/report/lerend-report';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationEn } from '@lerend/instruments/learning-organisation/en';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';
import { learningPartnership } from '@lerend/instruments/learning-partnership';
import { learningPartnershipEn } from '@lerend/instruments/learning-partnership/en';
import { learningPartnershipNl } from '@lerend/instruments/learning-partnership/nl';
import { wickedProblem } from '@lerend/instruments/wicked-problem';
import { wickedProblemEn } from '@lerend/instruments/wicked-problem/en';
import { wickedProblemNl } from '@lerend/instruments/wicked-problem/nl';
import { VOTES_OF_TWELVE, type Votes } from '../helpers/teams.js';

interface Arguments {
  readonly label: string;
  readonly lang: 'nl' | 'en';
  readonly narrow: boolean;
  readonly policy?: Policy;
  readonly instrument: ChecklistInstrument;
  readonly wordings: readonly ChecklistWording[];
}

const place = ({ lang, narrow }: Arguments, content: TemplateResult): TemplateResult => html`
  <div lang=${lang} style=${narrow ? 'max-inline-size: 20rem' : nothing}>${content}</div>
`;

const renderCounts = (args: Arguments): TemplateResult =>
  place(
    args,
    html`<lerend-paper-counts
      label=${args.label}
      .instrument=${args.instrument}
      .wordings=${args.wordings}
    ></lerend-paper-counts>`,
  );

/** Types into the boxes, as a coordinator does. */
async function type(canvas: HTMLElement, typed: Readonly<Record<string, string>>): Promise<ParentNode> {
  const element = canvas.querySelector('lerend-paper-counts');
  if (!(element instanceof LerendPaperCounts)) throw new Error('There are no boxes to type in.');
  await element.updateComplete;
  const root = element.renderRoot;
  for (const [name, text] of Object.entries(typed)) {
    const input = root.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (input === null) throw new Error(`There is no box called ${name}.`);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  await element.updateComplete;
  return root;
}

function boxesOf(item: string, { counts, dontKnow = 0 }: Votes): readonly (readonly [string, string])[] {
  const levels = counts.map((count, level) => [`${item}/${level}`, String(count)] as const);
  return [...levels, [`${item}/dontKnow`, String(dontKnow)]];
}

const twelve: Readonly<Record<string, string>> = Object.fromEntries([
  ['respondents', '12'],
  ...Object.entries(VOTES_OF_TWELVE).flatMap(([item, votes]) => boxesOf(item, votes)),
]);

const meta: Meta<Arguments> = {
  title: 'Components/Paper',
  component: 'lerend-paper-form',
  subcomponents: { Counts: 'lerend-paper-counts' },
  tags: ['autodocs'],
  args: {
    lang: 'nl',
    narrow: false,
    label: 'Team De Regenboog, najaar 2026',
    instrument: learningOrganisation,
    wordings: [learningOrganisationNl, learningOrganisationEn],
  },
  argTypes: {
    lang: { control: 'inline-radio', options: ['nl', 'en'] },
    instrument: { control: false },
    wordings: { control: false },
    policy: { control: false },
  },
  render: (args) =>
    place(
      args,
      html`<lerend-paper-form
        label=${args.label}
        .instrument=${args.instrument}
        .wordings=${args.wordings}
        .policy=${args.policy}
      ></lerend-paper-form>`,
    ),
};

export default meta;

type Story = StoryObj<Arguments>;

/** Eighteen statements on both sides of one sheet; the button prints the sheet alone. */
export const Form: Story = {};

export const FormInEnglish: Story = { args: { lang: 'en', label: 'Rainbow team, autumn 2026' } };

/** The instrument has “does not apply”, so the form has it too. */
export const FormWithNotApplicable: Story = {
  args: {
    instrument: learningPartnership,
    wordings: [learningPartnershipNl, learningPartnershipEn],
    label: 'Partnerschap De Brug',
  },
};

/** How far marks fit one problem: words alone stand above the boxes. */
export const FormOfRecognition: Story = {
  args: {
    instrument: wickedProblem,
    wordings: [wickedProblemNl, wickedProblemEn],
    label: 'Ons probleem: te weinig invallers',
  },
};

/** Everybody agreed that colleagues may recognise what they said; the form says so. */
export const FormForAnOpenTable: Story = { args: { policy: OPEN_TABLE_POLICY } };

/** A minimum that was lowered is printed, with who decided so and why. */
export const FormWithLoweredMinimum: Story = {
  args: {
    policy: {
      k: 3,
      override: { by: 'M. de Vries, rector', reason: 'Wij zijn een klein team en spraken dit samen af.' },
    },
  },
};

export const FormNarrow: Story = { args: { narrow: true } };

/** What a form looks like that promises nothing which can be kept. */
export const FormWithWrongPolicy: Story = { args: { policy: { k: 1 } } };

/** Nothing is counted yet. */
export const Counts: Story = { render: renderCounts };

export const CountsInEnglish: Story = { render: renderCounts, args: { lang: 'en', label: 'Rainbow team' } };

export const CountsOfRecognition: Story = {
  render: renderCounts,
  args: { ...FormOfRecognition.args },
};

/** Two rows need a look: one has more than there are sheets, one has no whole number. */
export const CountsWithMistakes: Story = {
  render: renderCounts,
  play: async ({ canvasElement }) => {
    await type(canvasElement, {
      ...twelve,
      'mutual-support/0': '1',
      'mistakes-as-learning/2': '4,5',
      'expert-feedback/0': '',
      'expert-feedback/1': '',
      'expert-feedback/2': '',
      'expert-feedback/dontKnow': '',
    });
  },
};

export const CountsNarrow: Story = {
  render: renderCounts,
  args: { narrow: true },
  play: async ({ canvasElement }) => {
    await type(canvasElement, {
      respondents: '12',
      'shared-responsibility/0': '9',
      'shared-responsibility/1': '4',
    });
  },
};

/** What was counted becomes the report of the team below it, marked as made from counts. */
export const CountsWithReport: Story = {
  render: (args) => {
    const handleCounts = (event: LerendCountsEvent): void => {
      const report = (event.currentTarget as HTMLElement).parentElement?.querySelector('lerend-report');
      if (!(report instanceof LerendReport)) return;
      report.report = reportChecklist(args.instrument, event.detail.tally, { invited: 14 });
      report.hidden = false;
    };
    return place(
      args,
      html`<lerend-paper-counts
          label=${args.label}
          .instrument=${args.instrument}
          .wordings=${args.wordings}
          @lerend-counts=${handleCounts}
        ></lerend-paper-counts>
        <lerend-report
          hidden
          label=${args.label}
          .instrument=${args.instrument}
          .wordings=${args.wordings}
        ></lerend-report>`,
    );
  },
  play: async ({ canvasElement }) => {
    const root = await type(canvasElement, twelve);
    root.querySelector('button')?.click();
  },
};

/** What it looks like with a wording that belongs to something else. */
export const CountsWithWrongWording: Story = {
  render: renderCounts,
  args: { wordings: [learningPartnershipNl] },
};
