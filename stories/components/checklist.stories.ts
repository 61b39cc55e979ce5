import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { ChecklistInstrument } from '@lerend/core/checklist';
import type { Answer } from '@lerend/core/model';
import type { LerendChecklist } from '@lerend/elements/checklist/lerend-checklist';
import '@lerend/elements/define/checklist';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationEn } from '@lerend/instruments/learning-organisation/en';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';
import { learningPartnership } from '@lerend/instruments/learning-partnership';
import { learningPartnershipEn } from '@lerend/instruments/learning-partnership/en';
import { learningPartnershipNl } from '@lerend/instruments/learning-partnership/nl';
import { wickedProblem } from '@lerend/instruments/wicked-problem';
import { wickedProblemEn } from '@lerend/instruments/wicked-problem/en';
import { wickedProblemNl } from '@lerend/instruments/wicked-problem/nl';

/** The first statements answered, one by one in the order of the questionnaire. */
function answered(...answers: readonly Answer[]): Readonly<Record<string, Answer>> {
  return Object.fromEntries(
    learningOrganisation.items.slice(0, answers.length).map(({ id }, index) => [id, answers[index] ?? null]),
  );
}

interface Arguments extends Partial<
  Pick<LerendChecklist, 'instrument' | 'wordings' | 'answers' | 'readonly' | 'disabled' | 'required'>
> {
  readonly lang?: string;
  readonly narrow?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Components/Checklist',
  component: 'lerend-checklist',
  tags: ['autodocs'],
  render: ({ lang, narrow = false, ...properties }) => html`
    <div lang=${lang ?? nothing} style=${narrow ? 'max-inline-size: 20rem' : nothing}>
      <lerend-checklist
        name="scan"
        .instrument=${properties.instrument ?? learningOrganisation}
        .wordings=${properties.wordings ?? [learningOrganisationNl, learningOrganisationEn]}
        .answers=${properties.answers ?? {}}
        ?readonly=${properties.readonly ?? false}
        ?disabled=${properties.disabled ?? false}
        ?required=${properties.required ?? false}
      ></lerend-checklist>
    </div>
  `,
};

// Storybook reads the metadata of a file from its default export.
export default meta;

type Story = StoryObj<Arguments>;

export const Dutch: Story = { args: { lang: 'nl' } };

export const English: Story = { args: { lang: 'en' } };

/** An answer is a draft until it is handed in; "don't know" counts as answered. */
export const HalfFilledIn: Story = { args: { answers: answered(3, 2, 1, 'dont-know', 2) } };

export const Complete: Story = {
  args: { answers: answered(3, 2, 2, 'dont-know', 1, 2, 3, 3, 2, 1, 1, 2, 3, 2, 'dont-know', 2, 1, 3) },
};

/** Levels open only where somebody asks for them. */
export const WithExamplesOpen: Story = {
  args: { answers: answered(2) },
  play: async ({ canvasElement }) => {
    const checklist = canvasElement.querySelector('lerend-checklist');
    await checklist?.updateComplete;
    checklist?.shadowRoot?.querySelector<HTMLButtonElement>('.more')?.click();
  },
};

export const ReadOnly: Story = { args: { readonly: true, answers: answered(3, 2, 1, 'dont-know', 2) } };

export const Disabled: Story = { args: { disabled: true, answers: answered(3, 2) } };

/** By the width of the element, not of the window. */
export const Narrow: Story = { args: { narrow: true, answers: answered(3, 2, 1, 'dont-know') } };

/** One domain has no list of domains above it. */
export const OneDomain: Story = {
  args: { instrument: learningPartnership, wordings: [learningPartnershipNl, learningPartnershipEn] },
};

export const NotApplicableAllowed: Story = {
  args: {
    instrument: { ...learningOrganisation, notApplicable: true },
    answers: answered(1, 'not-applicable'),
  },
};

/** How far marks fit one problem: words alone name the points, for no end of this scale is the good one. */
export const Recognition: Story = {
  args: {
    instrument: wickedProblem,
    wordings: [wickedProblemNl, wickedProblemEn],
    answers: { 'problem-unclear': 3, 'end-unclear': 1, 'right-action-unclear': 'dont-know' },
  },
};

/** A checklist without statements: the page around it goes on. */
export const BadInstrument: Story = {
  args: { instrument: { ...learningOrganisation, items: [] } satisfies ChecklistInstrument },
};

/** A host's own note above the statements, and its own button in the bar. */
export const WithSlots: Story = {
  args: { answers: answered(1, 2) },
  render: ({ answers = {} }) => html`
    <lerend-checklist
      .instrument=${learningOrganisation}
      .wordings=${[learningOrganisationNl, learningOrganisationEn]}
      .answers=${answers}
    >
      <p>Niemand op school ziet jouw antwoorden.</p>
      <button slot="footer" type="button">Inleveren</button>
    </lerend-checklist>
  `,
};
