import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Answers, ReportOptions } from '@lerend/core/model';
import {
  reportStages,
  tallyStages,
  type StagesInstrument,
  type StagesReport,
  type StagesWording,
  type StageWording,
} from '@lerend/core/stages';
import type { LerendStages } from '@lerend/elements/stages/lerend-stages';
import '@lerend/elements/define/stages';
import { collectiveLearningTest } from '@lerend/instruments/collective-learning-test';
import { collectiveLearningTestEn } from '@lerend/instruments/collective-learning-test/en';
import { collectiveLearningTestNl } from '@lerend/instruments/collective-learning-test/nl';
import { deepLearning } from '@lerend/instruments/deep-learning';
import { deepLearningEn } from '@lerend/instruments/deep-learning/en';
import { deepLearningNl } from '@lerend/instruments/deep-learning/nl';
import { learningLevels } from '@lerend/instruments/learning-levels';
import { learningLevelsEn } from '@lerend/instruments/learning-levels/en';
import { learningLevelsNl } from '@lerend/instruments/learning-levels/nl';
import { mindshift } from '@lerend/instruments/mindshift';
import { mindshiftEn } from '@lerend/instruments/mindshift/en';
import { mindshiftNl } from '@lerend/instruments/mindshift/nl';

interface Shipped {
  readonly instrument: StagesInstrument;
  readonly wordings: readonly StagesWording[];
}

const levels: Shipped = { instrument: learningLevels, wordings: [learningLevelsNl, learningLevelsEn] };
const phases: Shipped = { instrument: mindshift, wordings: [mindshiftNl, mindshiftEn] };
const conditions: Shipped = {
  instrument: collectiveLearningTest,
  wordings: [collectiveLearningTestNl, collectiveLearningTestEn],
};
const depths: Shipped = { instrument: deepLearning, wordings: [deepLearningNl, deepLearningEn] };

/** All marks of an instrument looked at, of which these are recognised. */
function marksOf({ marks }: StagesInstrument, recognised: readonly string[]): Answers {
  return Object.fromEntries(marks.map(({ id }) => [id, recognised.includes(id) ? 1 : 0]));
}

function valueOf({ id, version }: StagesInstrument, answers: Answers): string {
  return JSON.stringify({ instrument: id, version, answers });
}

interface Team extends ReportOptions {
  readonly dontKnow?: number;
  /** What each of those who looked at the marks recognises. */
  readonly recognised?: readonly (readonly string[])[];
}

/** The report of a made-up team: how many people pick each place, the first one first. */
function teamAt(
  { instrument }: Shipped,
  counts: readonly number[],
  { dontKnow = 0, recognised = [], ...options }: Team = {},
): StagesReport {
  const { id, version, ground } = instrument;
  const lowest = ground === undefined ? 1 : 0;
  const picks = counts.flatMap((count, index) => Array.from({ length: count }, () => index + lowest));
  const unknown = Array.from({ length: dontKnow }, () => 'dont-know' as const);
  const responses = [...picks, ...unknown].map((stage, person) => ({
    instrument: id,
    version,
    answers: {
      stage,
      ...(recognised[person] === undefined ? {} : marksOf(instrument, recognised[person])),
    },
  }));
  return reportStages(instrument, tallyStages(instrument, responses), options);
}

/** What eleven people recognise, from the first place on. */
const recognisedLevels: readonly (readonly string[])[] = [
  ['fragmented-sharing', 'fragmented-experimenting', 'fragmented-voicing-differences'],
  ['fragmented-sharing', 'fragmented-experimenting', 'pooled-sharing'],
  ['pooled-sharing', 'fragmented-experimenting', 'pooled-voicing-differences'],
  ['pooled-sharing', 'pooled-integrating', 'pooled-voicing-differences'],
  ['pooled-sharing', 'pooled-experimenting', 'pooled-voicing-differences'],
  ['pooled-sharing', 'pooled-integrating', 'synergistic-sharing'],
  ['pooled-sharing', 'pooled-integrating', 'pooled-voicing-differences'],
  ['synergistic-sharing', 'pooled-integrating', 'synergistic-experimenting'],
  ['synergistic-sharing', 'synergistic-integrating', 'pooled-voicing-differences'],
  ['synergistic-sharing', 'synergistic-integrating', 'synergistic-experimenting'],
  ['synergistic-sharing', 'synergistic-integrating', 'synergistic-experimenting', 'become-a-habit'],
];

interface Arguments extends Partial<
  Pick<
    LerendStages,
    | 'value'
    | 'readonly'
    | 'disabled'
    | 'required'
    | 'compare'
    | 'label'
    | 'marksOpen'
    | 'report'
    | 'ownAnswers'
  >
> {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly narrow?: boolean;
  readonly shown?: Shipped;
}

const meta: Meta<Arguments> = {
  title: 'Components/Stages',
  component: 'lerend-stages',
  tags: ['autodocs'],
  render: ({ lang = 'nl', dir = 'ltr', narrow = false, shown = levels, ...properties }) => html`
    <div lang=${lang} dir=${dir} style=${narrow ? 'max-inline-size: 20rem' : nothing}>
      <lerend-stages
        name="stage"
        .instrument=${shown.instrument}
        .wordings=${shown.wordings}
        .value=${properties.value ?? ''}
        .label=${properties.label ?? ''}
        .report=${properties.report}
        .ownAnswers=${properties.ownAnswers}
        ?marks-open=${properties.marksOpen}
        ?readonly=${properties.readonly}
        ?disabled=${properties.disabled}
        ?required=${properties.required}
        ?compare=${properties.compare}
      ></lerend-stages>
    </div>
  `,
};

export default meta;

type Story = StoryObj<Arguments>;

const ticked = marksOf(learningLevels, ['pooled-sharing', 'pooled-integrating', 'fragmented-experimenting']);

export const Dutch: Story = {};
export const English: Story = { args: { lang: 'en' } };
/** What is picked went along with the ticks. */
export const Filled: Story = { args: { value: valueOf(learningLevels, { stage: 2, ...ticked }) } };
/** She picked another place than her ticks point to; both stand. */
export const PickedOtherwise: Story = {
  args: { value: valueOf(learningLevels, { stage: 3, ...ticked }) },
};
export const Required: Story = { args: { required: true } };
export const MarksOpen: Story = { args: { marksOpen: true } };
export const ReadOnly: Story = {
  args: { value: valueOf(learningLevels, { stage: 2, ...ticked }), readonly: true },
};
export const Disabled: Story = { args: { value: valueOf(learningLevels, { stage: 2 }), disabled: true } };
export const Narrow: Story = {
  args: { narrow: true, value: valueOf(learningLevels, { stage: 2, ...ticked }) },
};
export const RightToLeft: Story = {
  args: { dir: 'rtl', value: valueOf(learningLevels, { stage: 2, ...ticked }) },
};
export const WrongValue: Story = { args: { value: valueOf(learningLevels, { stage: 9 }) } };

const team = teamAt(levels, [2, 5, 3, 1], { dontKnow: 1, invited: 14, recognised: recognisedLevels });

export const Team: Story = { args: { report: team } };
/** Three did not look at the marks: too few to keep apart from the others, so nobody sees what is recognised. */
export const MarksWithheld: Story = {
  args: {
    report: teamAt(levels, [2, 5, 3, 1], { invited: 14, recognised: recognisedLevels.slice(0, 8) }),
  },
};
export const TeamInEnglish: Story = { args: { lang: 'en', report: team } };
export const TeamNarrow: Story = { args: { narrow: true, report: team } };
export const TeamRightToLeft: Story = { args: { dir: 'rtl', report: team } };
/** Everybody chose, so nothing can change the place any more. */
export const TeamComplete: Story = {
  args: { report: teamAt(levels, [1, 2, 7, 2], { invited: 12 }) },
};
/** More people than marks can be told apart: blocks. */
export const LargeTeam: Story = {
  args: { report: teamAt(levels, [6, 21, 14, 3], { dontKnow: 4, invited: 60 }) },
};
/** Too close for one place, while several have not chosen yet. */
export const Borderline: Story = { args: { report: teamAt(levels, [1, 4, 4, 0], { invited: 14 }) } };
export const TwoCamps: Story = { args: { report: teamAt(levels, [5, 0, 1, 6], { invited: 12 }) } };
export const AtTheStart: Story = { args: { report: teamAt(levels, [9, 2, 1, 0], { invited: 12 }) } };
/** Of many nobody knows where they stand, so a question comes first. */
export const HardToSee: Story = {
  args: { report: teamAt(levels, [1, 5, 1, 0], { dontKnow: 5, invited: 12 }) },
};
export const Withheld: Story = { args: { report: teamAt(levels, [1, 2, 0, 0], { invited: 12 }) } };
export const NobodyYet: Story = { args: { report: teamAt(levels, [0, 0, 0, 0], { invited: 12 }) } };
export const OwnPlaceUponTheTeam: Story = { args: { report: team, ownAnswers: { stage: 3 } } };
export const BesideTheTeam: Story = {
  args: { report: team, value: valueOf(learningLevels, { stage: 3 }), compare: true },
};

export const Mindshift: Story = { args: { shown: phases } };
export const MindshiftOfATeam: Story = {
  args: { shown: phases, report: teamAt(phases, [1, 2, 3, 2, 3, 1, 0], { invited: 14 }) },
};
/** With a ground: where a team stands that does not meet the first condition yet. */
export const CollectiveLearningTest: Story = { args: { shown: conditions, marksOpen: true } };
export const CollectiveLearningTestOfATeam: Story = {
  args: { shown: conditions, report: teamAt(conditions, [2, 3, 4, 2, 0], { invited: 12 }) },
};
export const DeepLearning: Story = { args: { shown: depths, marksOpen: true } };
export const DeepLearningOfATeam: Story = {
  args: { shown: depths, report: teamAt(depths, [3, 6, 2], { invited: 11 }) },
};

/** A vendor's own words for a shipped instrument; marks and next steps stay ours. */
const ownWords: StagesWording = {
  ...learningLevelsNl,
  title: 'Hoe leert ons team?',
  introduction: 'Vier beelden van een team dat leert. Kies het beeld waarin je ons nu het meest herkent.',
  question: 'Welk beeld past nu bij ons?',
  stages: {
    ...learningLevelsNl.stages,
    fragmented: { ...stageOf('fragmented'), title: 'Eilandjes', short: 'Eilandjes' },
    pooled: { ...stageOf('pooled'), title: 'Bruggetjes', short: 'Bruggetjes' },
    synergistic: { ...stageOf('synergistic'), title: 'Vaste wal', short: 'Vaste wal' },
    'continuous-synergistic': {
      ...stageOf('continuous-synergistic'),
      title: 'Een land waar je blijft',
      short: 'Blijvend',
    },
  },
};

function stageOf(id: string): StageWording {
  const wording = learningLevelsNl.stages[id];
  if (wording === undefined) throw new Error(`There is no stage ${id}.`);
  return wording;
}

export const VendorWording: Story = { args: { shown: { ...levels, wordings: [ownWords] } } };
export const VendorWordingOfATeam: Story = {
  args: { shown: { ...levels, wordings: [ownWords] }, report: team },
};
