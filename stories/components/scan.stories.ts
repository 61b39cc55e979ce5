import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Answer, Response } from '@lerend/core';
import { OPEN_TABLE_POLICY } from '@lerend/core/model';
import { createMemoryRoundStore, type RoundSetup, type RoundStore } from '@lerend/core/round';
import '@lerend/elements/define/scan';
import type { InstrumentSource } from '@lerend/elements/scan/instrument-source';
import type { LerendScan } from '@lerend/elements/scan/lerend-scan';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationEn } from '@lerend/instruments/learning-organisation/en';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';
import { sixSteps } from '@lerend/instruments/six-steps';
import { sixStepsEn } from '@lerend/instruments/six-steps/en';
import { sixStepsNl } from '@lerend/instruments/six-steps/nl';
import { teamCulture } from '@lerend/instruments/team-culture';
import { teamCultureEn } from '@lerend/instruments/team-culture/en';
import { teamCultureNl } from '@lerend/instruments/team-culture/nl';

const source: InstrumentSource = {
  list: () => [
    {
      id: learningOrganisation.id,
      kind: 'checklist',
      locales: ['nl', 'en'],
      title: { nl: learningOrganisationNl.title, en: learningOrganisationEn.title },
    },
    {
      id: teamCulture.id,
      kind: 'quadrant',
      locales: ['nl', 'en'],
      title: { nl: teamCultureNl.title, en: teamCultureEn.title },
    },
    {
      id: sixSteps.id,
      kind: 'deck',
      locales: ['nl', 'en'],
      title: { nl: sixStepsNl.title, en: sixStepsEn.title },
    },
  ],
  load: (id, locale) => {
    const dutch = locale.startsWith('nl');
    switch (id) {
      case learningOrganisation.id:
        return Promise.resolve({
          instrument: learningOrganisation,
          wording: dutch ? learningOrganisationNl : learningOrganisationEn,
        });
      case teamCulture.id:
        return Promise.resolve({
          instrument: teamCulture,
          wording: dutch ? teamCultureNl : teamCultureEn,
        });
      case sixSteps.id:
        return Promise.resolve({ instrument: sixSteps, wording: dutch ? sixStepsNl : sixStepsEn });
      default:
        return Promise.reject(new Error(`There is no instrument ${id} here.`));
    }
  },
};

const setup: RoundSetup = {
  id: 'learning-organisation+team-culture',
  instruments: [learningOrganisation, teamCulture],
  quadrantInput: 'point',
  policy: { k: 5 },
  invited: 14,
};

/** A made-up team that is strong in its culture, is on its way with learning, and differs about expertise. */
function respond(person: number): readonly Response[] {
  const answers = learningOrganisation.items.map(({ id, domain }, index): [string, Answer] => {
    if ((person * 5 + index) % 23 === 0) return [id, 'dont-know'];
    if (domain === 'supportive-culture') return [id, (person + index) % 4 === 0 ? 2 : 3];
    if (domain === 'focus-on-development') return [id, 1 + ((person + index) % 3 === 0 ? 0 : 1)];
    return [id, person % 2 === 0 ? 1 : 3];
  });
  return [
    {
      instrument: learningOrganisation.id,
      version: learningOrganisation.version,
      answers: Object.fromEntries(answers),
    },
    {
      instrument: teamCulture.id,
      version: teamCulture.version,
      answers: { invitation: 55 + ((person * 7) % 35), challenge: 35 + ((person * 11) % 45) },
    },
  ];
}

const roles = ['leader', 'teacher'] as const;

interface Prepared {
  readonly people?: number;
  readonly closed?: boolean;
  readonly draft?: boolean;
  readonly withRoles?: boolean;
  readonly openTable?: boolean;
}

async function prepare(given: Prepared): Promise<RoundStore> {
  const { people = 0, closed = false, draft = false, withRoles = false, openTable = false } = given;
  const store = createMemoryRoundStore();
  await store.load({
    ...setup,
    ...(withRoles ? { roles } : {}),
    ...(openTable ? { policy: OPEN_TABLE_POLICY } : {}),
  });
  for (let person = 0; person < people; person += 1) {
    const role = roles[person % 2] ?? roles[0];
    const responses = respond(person).map((response) => (withRoles ? { ...response, role } : response));
    await store.handIn(setup.id, responses, openTable ? { consent: true } : {});
  }
  if (draft) await store.saveDraft(setup.id, { responses: respond(people) });
  if (closed) await store.close(setup.id);
  return store;
}

/** A round that is closed, on a device that takes for ever to make its result. */
function neverDone(store: RoundStore): RoundStore {
  return { ...store, report: () => new Promise(() => undefined) };
}

async function reportsOfLastYear(): Promise<LerendScan['earlier']> {
  const reports = await (await prepare({ people: 11, closed: true })).report(setup.id);
  return reports.ok ? reports.value : [];
}

interface Arguments extends Prepared {
  readonly lang?: string;
  readonly narrow?: boolean;
  readonly making?: boolean;
  readonly lastYear?: boolean;
}

const stores = new Map<string, RoundStore>();
const earlier = new Map<string, LerendScan['earlier']>();

const meta: Meta<Arguments> = {
  title: 'Components/Scan',
  component: 'lerend-scan',
  tags: ['autodocs'],
  loaders: [
    async ({ id, args }) => {
      if ((args.people ?? 0) > 0 || args.draft === true || args.openTable === true) {
        const store = await prepare(args);
        stores.set(id, args.making === true ? neverDone(store) : store);
      }
      if (args.lastYear === true) earlier.set(id, await reportsOfLastYear());
      return {};
    },
  ],
  render: ({ lang = 'nl', narrow = false }, { id }) => html`
    <div lang=${lang} style=${narrow ? 'max-inline-size: 20rem' : nothing}>
      <lerend-scan
        instrument-id="learning-organisation"
        quadrant-id="team-culture"
        deck-id="six-steps"
        .source=${source}
        .store=${stores.get(id)}
        .earlier=${earlier.get(id)}
      ></lerend-scan>
    </div>
  `,
};

export default meta;
type Story = StoryObj<Arguments>;

/** Waits for a button of the scan, and presses it. */
async function press(place: HTMLElement, name: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const buttons = place.querySelector('lerend-scan')?.shadowRoot?.querySelectorAll('button') ?? [];
    const found = [...buttons].find((button) => button.textContent.trim() === name);
    if (found !== undefined) {
      found.click();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`There is no button "${name}".`);
}

export const Start: Story = {};

export const StartInEnglish: Story = { args: { lang: 'en' } };

export const FillingIn: Story = {
  args: { people: 3 },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Vul in');
  },
};

export const FillingInWithARole: Story = {
  args: { people: 3, withRoles: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Vul in');
  },
};

export const OpenTable: Story = {
  args: { openTable: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Vul in');
  },
};

export const SomebodyWasFillingIn: Story = { args: { people: 3, draft: true } };

export const PassOn: Story = {
  args: { people: 6, draft: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ga verder');
    await press(canvasElement, 'Lever in');
  },
};

export const ReadyToClose: Story = {
  args: { people: 12 },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Sluit de ronde');
  },
};

export const MakingTheResult: Story = { args: { people: 12, closed: true, making: true } };

export const ClosedTeamOf12: Story = { args: { people: 12, closed: true } };

export const ClosedWithRoles: Story = { args: { people: 14, closed: true, withRoles: true } };

export const BesideLastYear: Story = { args: { people: 12, closed: true, lastYear: true } };

export const ClosedCulture: Story = {
  args: { people: 12, closed: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Vier velden');
  },
};

export const ClosedCards: Story = {
  args: { people: 12, closed: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Kaarten');
  },
};

export const ClosedInEnglish: Story = { args: { lang: 'en', people: 12, closed: true } };

export const Narrow: Story = { args: { narrow: true, people: 6 } };
