import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { recommend, type Recommendation } from '@lerend/core/advice';
import { reportChecklist, tallyChecklist } from '@lerend/core/checklist';
import type { Plan } from '@lerend/core/deck';
import type { Figure } from '@lerend/core/model';
import type { LerendDeck } from '@lerend/elements/deck/lerend-deck';
import '@lerend/elements/define/deck';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationEn } from '@lerend/instruments/learning-organisation/en';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';
import { sixSteps } from '@lerend/instruments/six-steps';
import { sixStepsEn } from '@lerend/instruments/six-steps/en';
import { sixStepsNl } from '@lerend/instruments/six-steps/nl';

/** What a team of this size is advised: two camps in the first domain, an early stage in the second. */
function adviceFor(people: number): Figure<readonly Recommendation[]> {
  const responses = Array.from({ length: people }, (_, person) => ({
    instrument: learningOrganisation.id,
    version: learningOrganisation.version,
    answers: Object.fromEntries(
      learningOrganisation.items.map(({ id, domain }) => {
        const place = learningOrganisation.domains.findIndex((each) => each.id === domain);
        if (place === 0) return [id, person % 2 === 0 ? 1 : 3];
        return [id, person % 3 === 0 ? place + 1 : Math.min(3, place + (person % 2))];
      }),
    ),
  }));
  return recommend(
    reportChecklist(learningOrganisation, tallyChecklist(learningOrganisation, responses)).findings,
    sixSteps,
  );
}

function subjectsIn(lang: string): LerendDeck['subjects'] {
  const { domains, items } = lang === 'nl' ? learningOrganisationNl : learningOrganisationEn;
  return {
    [learningOrganisation.id]: {
      domains: Object.fromEntries(Object.entries(domains).map(([id, { title }]) => [id, title])),
      items: Object.fromEntries(Object.entries(items).map(([id, { statement }]) => [id, statement])),
    },
  };
}

const [first, second] = sixSteps.cards;
const plan: Plan = {
  deck: sixSteps.id,
  version: sixSteps.version,
  cards: [
    { card: first?.id ?? '', who: 'Samira', when: '2026-12-03', sign: 'Iedereen is gesproken.' },
    { card: second?.id ?? '', who: '', when: '', sign: '' },
  ],
};

interface Arguments extends Partial<
  Pick<LerendDeck, 'recommendations' | 'plan' | 'setting' | 'label' | 'only'>
> {
  readonly lang?: string;
  readonly narrow?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Components/Deck',
  component: 'lerend-deck',
  tags: ['autodocs'],
  argTypes: { only: { control: 'inline-radio', options: ['', 'cards', 'plan'] } },
  render: ({ lang = 'nl', narrow = false, ...properties }) => html`
    <div lang=${lang} style=${narrow ? 'max-inline-size: 20rem' : nothing}>
      <lerend-deck
        .instrument=${sixSteps}
        .wordings=${[sixStepsNl, sixStepsEn]}
        .subjects=${subjectsIn(lang)}
        .recommendations=${properties.recommendations}
        .plan=${properties.plan}
        .setting=${properties.setting ?? ''}
        .label=${properties.label ?? ''}
        .only=${properties.only ?? ''}
      ></lerend-deck>
    </div>
  `,
};

export default meta;

type Story = StoryObj<Arguments>;

export const Dutch: Story = { args: { recommendations: adviceFor(12) } };
export const English: Story = { args: { recommendations: adviceFor(12), lang: 'en' } };
export const WithAPlan: Story = { args: { recommendations: adviceFor(12), plan } };
export const AllCards: Story = {};
export const Partnership: Story = { args: { setting: 'partnership' } };
export const Withheld: Story = { args: { recommendations: adviceFor(3) } };
export const NoResult: Story = { args: { recommendations: adviceFor(0) } };
export const PlanOnly: Story = { args: { plan, only: 'plan' } };
export const WrongPlan: Story = {
  args: { plan: { ...plan, cards: [{ card: 'no-such-card', who: '', when: '', sign: '' }] } },
};
export const Narrow: Story = { args: { recommendations: adviceFor(12), plan, narrow: true } };
