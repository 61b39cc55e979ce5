import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Answer, ReportOptions } from '@lerend/core/model';
import {
  reportPairs,
  tallyPairs,
  type PairsInstrument,
  type PairsReport,
  type PairsWording,
} from '@lerend/core/pairs';
import type { LerendPairs } from '@lerend/elements/pairs/lerend-pairs';
import '@lerend/elements/define/pairs';
import { controlTrust } from '@lerend/instruments/control-trust';
import { controlTrustEn } from '@lerend/instruments/control-trust/en';
import { controlTrustNl } from '@lerend/instruments/control-trust/nl';
import { growthMindset } from '@lerend/instruments/growth-mindset';
import { growthMindsetEn } from '@lerend/instruments/growth-mindset/en';
import { growthMindsetNl } from '@lerend/instruments/growth-mindset/nl';
import { mindsetPairs } from '@lerend/instruments/mindset-pairs';
import { mindsetPairsEn } from '@lerend/instruments/mindset-pairs/en';
import { mindsetPairsNl } from '@lerend/instruments/mindset-pairs/nl';
import { visionAxes } from '@lerend/instruments/vision-axes';
import { visionAxesEn } from '@lerend/instruments/vision-axes/en';
import { visionAxesNl } from '@lerend/instruments/vision-axes/nl';

/** How many people chose each position of a pair, from the left pole to the right one; then who does not know. */
type Choices = readonly [counts: readonly number[], dontKnow?: number];

/** The report of a made-up team, pair by pair; who is left over left the pair open. */
function teamWith(
  instrument: PairsInstrument,
  size: number,
  choices: readonly Choices[],
  options?: ReportOptions,
): PairsReport {
  const { reach } = instrument.positions;
  const columns = instrument.pairs.map(({ id }, index): readonly [string, readonly Answer[]] => {
    const [counts, dontKnow = 0] = choices[index] ?? [[]];
    return [
      id,
      [
        ...counts.flatMap((count, at) => Array.from({ length: count }, () => at - reach)),
        ...Array.from({ length: dontKnow }, () => 'dont-know' as const),
      ],
    ];
  });
  const responses = Array.from({ length: size }, (_, person) => ({
    instrument: instrument.id,
    version: instrument.version,
    answers: Object.fromEntries(columns.map(([id, answers]) => [id, answers[person] ?? null])),
  }));
  return reportPairs(instrument, tallyPairs(instrument, responses), options);
}

const twelve: readonly Choices[] = [
  [[0, 1, 1, 2, 4, 3, 1]],
  [[1, 3, 4, 2, 1, 1, 0]],
  [[0, 0, 1, 6, 4, 1, 0]],
  [[3, 2, 0, 0, 1, 3, 3]],
  [[0, 0, 0, 1, 3, 5, 3]],
  [[0, 1, 3, 4, 3, 1, 0]],
  [[0, 0, 1, 2, 2, 1, 1], 5],
  [[1, 1, 2, 1, 3, 2, 1], 1],
];

const camps: readonly Choices[] = [[[4, 2, 0, 0, 0, 3, 3]], [[5, 1, 0, 0, 1, 2, 3]], [[1, 2, 2, 3, 2, 1, 1]]];

const thirty: readonly Choices[] = [
  [[2, 4, 8, 10, 3, 2, 1]],
  [[0, 1, 3, 6, 9, 7, 2], 2],
  [[1, 1, 2, 3, 8, 9, 6]],
  [[9, 5, 1, 0, 2, 6, 7]],
  [[0, 2, 5, 11, 8, 3, 0], 1],
];

/** Three of five pairs have too few answers to be shown. */
const fewOnSome: readonly Choices[] = [
  [[0, 1, 2, 1, 1, 1, 0]],
  [[0, 0, 1, 1, 0, 0, 0], 4],
  [[0, 0, 0, 0, 0, 0, 0]],
  [[0, 0, 1, 1, 0, 0, 0], 4],
  [[0, 1, 1, 2, 2, 0, 0]],
];

const vision = { instrument: visionAxes, wordings: [visionAxesNl, visionAxesEn] };
const growth = { instrument: growthMindset, wordings: [growthMindsetNl, growthMindsetEn] };
const trust = { instrument: controlTrust, wordings: [controlTrustNl, controlTrustEn] };

/** A vendor words an instrument anew; what it says instead stands in everything. */
const ofAVendor: PairsWording = {
  ...visionAxesNl,
  title: 'Zo leren ze bij ons',
  introduction: 'Vijf keer twee kanten. Kies wat op onze school het zwaarst weegt.',
  stem: 'Wat zie jij bij ons?',
  middle: 'Half om half',
  degrees: ['Een tikje', 'Duidelijk', 'Heel sterk'],
};

interface Arguments extends Partial<
  Pick<LerendPairs, 'value' | 'readonly' | 'disabled' | 'required' | 'label' | 'report' | 'ownAnswers'>
> {
  readonly lang?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly narrow?: boolean;
  readonly instrument?: PairsInstrument;
  readonly wordings?: readonly PairsWording[];
}

function valueOf(answers: Readonly<Record<string, Answer>>): string {
  return JSON.stringify({ instrument: mindsetPairs.id, version: mindsetPairs.version, answers });
}

const filled = {
  role: 1,
  causes: -2,
  talk: 0,
  assessment: -3,
  dialogue: 3,
  challenge: 'dont-know',
  relations: 2,
} as const;

const meta: Meta<Arguments> = {
  title: 'Components/Pairs',
  component: 'lerend-pairs',
  tags: ['autodocs'],
  render: ({ lang = 'nl', direction, narrow = false, ...properties }) => html`
    <form lang=${lang} dir=${direction ?? nothing} style=${narrow ? 'max-inline-size: 20rem' : nothing}>
      <lerend-pairs
        name="pairs"
        .instrument=${properties.instrument ?? mindsetPairs}
        .wordings=${properties.wordings ?? [mindsetPairsNl, mindsetPairsEn]}
        .value=${properties.value ?? ''}
        .label=${properties.label ?? ''}
        .report=${properties.report}
        .ownAnswers=${properties.ownAnswers}
        ?readonly=${properties.readonly}
        ?disabled=${properties.disabled}
        ?required=${properties.required}
      ></lerend-pairs>
      ${properties.required ? html`<p><button>Verstuur</button></p>` : nothing}
    </form>
  `,
};

export default meta;

type Story = StoryObj<Arguments>;

const teamOfTwelve = teamWith(mindsetPairs, 12, twelve, { invited: 14 });

export const Dutch: Story = {};
export const English: Story = { args: { lang: 'en' } };
export const Filled: Story = { args: { value: valueOf(filled) } };
export const Required: Story = { args: { value: valueOf(filled), required: true } };
export const ReadOnly: Story = { args: { value: valueOf(filled), readonly: true } };
export const Disabled: Story = { args: { value: valueOf(filled), disabled: true } };
export const Narrow: Story = { args: { narrow: true, value: valueOf(filled) } };
/** The left pole stands where a line begins, so on the right here. */
export const RightToLeft: Story = { args: { direction: 'rtl', value: valueOf(filled) } };
export const WrongValue: Story = { args: { value: valueOf({ role: 9 }) } };
/** Without names for the poles, and without a direction: neither side is further than the other. */
export const VisionAxes: Story = { args: vision };
export const GrowthMindset: Story = { args: growth };
export const ControlTrust: Story = { args: trust };
export const WordingOfAVendor: Story = { args: { ...vision, wordings: [ofAVendor] } };

export const Team: Story = { args: { report: teamOfTwelve } };
export const TeamInEnglish: Story = { args: { lang: 'en', report: teamOfTwelve } };
export const TeamComplete: Story = {
  args: { ...growth, report: teamWith(growthMindset, 12, twelve, { invited: 12 }) },
};
export const TeamOfThirty: Story = { args: { ...vision, report: teamWith(visionAxes, 30, thirty) } };
export const TwoCamps: Story = {
  args: { ...growth, report: teamWith(growthMindset, 12, camps, { invited: 12 }) },
};
export const OwnBesideTheTeam: Story = { args: { report: teamOfTwelve, ownAnswers: filled } };
export const TeamNarrow: Story = { args: { narrow: true, report: teamOfTwelve } };
export const TeamRightToLeft: Story = { args: { direction: 'rtl', report: teamOfTwelve } };
export const Withheld: Story = { args: { report: teamWith(mindsetPairs, 3, twelve, { invited: 9 }) } };
export const SomePairsWithheld: Story = {
  args: { ...vision, report: teamWith(visionAxes, 6, fewOnSome, { invited: 8 }) },
};
export const TeamWithWordingOfAVendor: Story = {
  args: {
    ...vision,
    wordings: [ofAVendor],
    report: teamWith(visionAxes, 12, twelve.slice(0, 5), { invited: 14 }),
  },
};
