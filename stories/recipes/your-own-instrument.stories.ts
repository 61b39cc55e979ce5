import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RoundStore } from '@lerend/core/round';
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import '@lerend/elements/define/checklist';
import '@lerend/elements/define/deck';
import '@lerend/elements/define/library';
import '@lerend/elements/define/report';
import '@lerend/elements/define/scan';
import '@lerend/elements/define/stages';
import { checklistDe } from '../helpers/checklist-de.js';
import {
  cover,
  coverCards,
  coverCardsWordings,
  coverWordings,
  handover,
  handoverWordings,
  ownSource,
  subjectsIn,
} from '../helpers/own-instruments.js';
import { closedRound, coverAdvice, coverReport, handoverReport } from '../helpers/own-team.js';
import { refused } from '../helpers/own-typing-errors.js';
import { showRefused } from '../helpers/show-refused.js';

defineChecklist({ locales: [checklistDe] });

/** A publisher's own checklist, stages and cards, all of them JSON that lies beside this story, and not a line of Lerend. */
const meta: Meta = {
  title: 'Recipes/Your own instrument',
  tags: ['autodocs'],
};

export default meta;
type Story = StoryObj;

const checklist = html`
  <lerend-checklist name="cover" .instrument=${cover} .wordings=${coverWordings}></lerend-checklist>
`;

const stages = html`
  <lerend-stages name="handover" .instrument=${handover} .wordings=${handoverWordings}></lerend-stages>
`;

export const FillIn: Story = { render: () => checklist };

/** A third language: one file for the instrument, and the element's own words through `defineChecklist`. */
export const FillInInGerman: Story = {
  render: () => html`<div lang="de">${checklist}</div>`,
};

/** The result of twelve colleagues. */
export const ReportOfTwelve: Story = {
  render: () => html`
    <lerend-report .instrument=${cover} .wordings=${coverWordings} .report=${coverReport}></lerend-report>
  `,
};

/** What that result asks for, each card with its reason. */
export const CardsOfTwelve: Story = {
  render: (_, { globals }) => html`
    <lerend-deck
      .instrument=${coverCards}
      .wordings=${coverCardsWordings}
      .recommendations=${coverAdvice}
      .subjects=${subjectsIn(String(globals.language ?? 'nl'))}
    ></lerend-deck>
  `,
};

export const FillInStages: Story = { render: () => stages };

export const StagesOfTwelve: Story = {
  render: () => html`
    <lerend-stages
      .instrument=${handover}
      .wordings=${handoverWordings}
      .report=${handoverReport}
    ></lerend-stages>
  `,
};

function scanOf(id: 'cover' | 'handover', store?: RoundStore) {
  return html`
    <lerend-scan instrument-id=${id} deck-id="cover-cards" .source=${ownSource} .store=${store}></lerend-scan>
  `;
}

/** The whole path, from the first person to the cards. */
export const WholePath: Story = { render: () => scanOf('cover') };

export const WholePathWithStages: Story = { render: () => scanOf('handover') };

/** The same path where twelve handed in and closed the round. */
export const WholePathClosed: Story = {
  loaders: [async () => ({ store: await closedRound('cover') })],
  render: (_, { loaded }) => scanOf('cover', loaded.store as RoundStore),
};

export const WholePathClosedWithStages: Story = {
  loaders: [async () => ({ store: await closedRound('handover') })],
  render: (_, { loaded }) => scanOf('handover', loaded.store as RoundStore),
};

export const InTheLibrary: Story = {
  render: () => html`<lerend-library start deck-id="cover-cards" .source=${ownSource}></lerend-library>`,
};

/** Which place, what stands there, and what to do: what a designer sees who mistypes. */
export const TypingErrors: Story = { render: () => showRefused(refused) };

/** An element that is given such JSON all the same says so, and goes on. */
export const TypingErrorInThePage: Story = {
  render: () => html`
    <lerend-checklist .instrument=${refused[0]?.json} .wordings=${coverWordings}></lerend-checklist>
  `,
};
