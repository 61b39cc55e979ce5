import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { recommend } from '@lerend/core/advice';
import { openLedger } from '@lerend/core/disclosure';
import { DEFAULT_POLICY } from '@lerend/core/model';
import type { QuadrantInput } from '@lerend/core/quadrant';
import { makeRelease, type ReleaseRow } from '@lerend/core/release';
import type { DeckSubject } from '@lerend/elements/deck/view';
import { instruments, type InstrumentEntry } from '@lerend/instruments';
import { simulateTeam } from './simulate.js';

/** Fourteen are invited, and twelve of them answer. */
const INVITED = 14;

type Entry<Kind extends InstrumentEntry['kind']> = Extract<InstrumentEntry, { readonly kind: Kind }>;
type Language = 'nl' | 'en';
type Show = (language: Language) => TemplateResult;

export interface InstrumentArguments {
  /** The id of a shipped instrument. */
  readonly id: string;
  /** How a quadrant is filled in. */
  readonly input?: QuadrantInput;
}

export type InstrumentStory = StoryObj<InstrumentArguments>;

/** What the stories of one kind share: an instrument to fill in, and below it what a made-up team gets from it. */
export const oneInstrument = {
  argTypes: { id: { control: false } },
  loaders: [async ({ args }: { readonly args: InstrumentArguments }) => ({ show: await loadShow(args) })],
  render: (_args: InstrumentArguments, { loaded, globals }) => {
    const { show } = loaded as { readonly show: Show };
    const { language } = globals as { readonly language?: string };
    return show(language === 'en' ? 'en' : 'nl');
  },
} satisfies Meta<InstrumentArguments>;

function loadShow({ id, input = 'point' }: InstrumentArguments): Promise<Show> {
  const entry = findEntry(id);
  switch (entry.kind) {
    case 'checklist':
      return showChecklist(entry);
    case 'quadrant':
      return showQuadrant(entry, input);
    case 'stages':
      return showStages(entry);
    case 'pairs':
      return showPairs(entry);
    case 'deck':
      return showDeck(entry);
    default:
      return entry satisfies never;
  }
}

async function showChecklist(entry: Entry<'checklist'>): Promise<Show> {
  const [{ instrument, wordings }] = await Promise.all([
    loadEntry(entry),
    import('@lerend/elements/define/checklist'),
    import('@lerend/elements/define/report'),
  ]);
  const report = reportOf(makeRelease(rowsOf(simulateTeam(instrument)), requestFor(instrument), ledger()));
  return () => html`
    <lerend-checklist name="answers" .instrument=${instrument} .wordings=${wordings}></lerend-checklist>
    <hr />
    <lerend-report .instrument=${instrument} .wordings=${wordings} .report=${report}></lerend-report>
  `;
}

async function showQuadrant(entry: Entry<'quadrant'>, input: QuadrantInput): Promise<Show> {
  const [{ instrument, wordings }] = await Promise.all([
    loadEntry(entry),
    import('@lerend/elements/define/quadrant'),
  ]);
  const report = reportOf(
    makeRelease(rowsOf(simulateTeam(instrument, input)), { ...requestFor(instrument), input }, ledger()),
  );
  return () => html`
    <lerend-quadrant
      name="answers"
      .instrument=${instrument}
      .wordings=${wordings}
      .input=${input}
    ></lerend-quadrant>
    <hr />
    <lerend-quadrant .instrument=${instrument} .wordings=${wordings} .report=${report}></lerend-quadrant>
  `;
}

async function showStages(entry: Entry<'stages'>): Promise<Show> {
  const [{ instrument, wordings }] = await Promise.all([
    loadEntry(entry),
    import('@lerend/elements/define/stages'),
  ]);
  const report = reportOf(makeRelease(rowsOf(simulateTeam(instrument)), requestFor(instrument), ledger()));
  return () => html`
    <lerend-stages name="answers" .instrument=${instrument} .wordings=${wordings}></lerend-stages>
    <hr />
    <lerend-stages .instrument=${instrument} .wordings=${wordings} .report=${report}></lerend-stages>
  `;
}

async function showPairs(entry: Entry<'pairs'>): Promise<Show> {
  const [{ instrument, wordings }] = await Promise.all([
    loadEntry(entry),
    import('@lerend/elements/define/pairs'),
  ]);
  const report = reportOf(makeRelease(rowsOf(simulateTeam(instrument)), requestFor(instrument), ledger()));
  return () => html`
    <lerend-pairs name="answers" .instrument=${instrument} .wordings=${wordings}></lerend-pairs>
    <hr />
    <lerend-pairs .instrument=${instrument} .wordings=${wordings} .report=${report}></lerend-pairs>
  `;
}

/** All cards, and those that it recommends to a team that filled in the first instrument that it serves. */
async function showDeck(entry: Entry<'deck'>): Promise<Show> {
  const [{ instrument: deck, wordings }] = await Promise.all([
    loadEntry(entry),
    import('@lerend/elements/define/deck'),
  ]);
  const [served] = deck.cards.flatMap(({ serves }) => serves.map(({ instrument }) => instrument));
  const { findings, subjects } = await loadServed(findEntry(served ?? ''));
  const recommendations = recommend(findings, deck);
  return (language) => html`
    <lerend-deck
      .instrument=${deck}
      .wordings=${wordings}
      .recommendations=${recommendations}
      .subjects=${{ [served ?? '']: subjects[language] }}
    ></lerend-deck>
  `;
}

async function loadServed(entry: InstrumentEntry) {
  switch (entry.kind) {
    case 'checklist': {
      const { instrument, wordings } = await loadEntry(entry);
      const [nl, en] = wordings;
      const { findings } = reportOf(
        makeRelease(rowsOf(simulateTeam(instrument)), requestFor(instrument), ledger()),
      );
      const subjectOf = ({ domains, items }: typeof nl): DeckSubject => ({
        domains: mapValues(domains, ({ title }) => title),
        items: mapValues(items, ({ statement }) => statement),
      });
      return { findings, subjects: { nl: subjectOf(nl), en: subjectOf(en) } };
    }
    case 'stages': {
      const { instrument, wordings } = await loadEntry(entry);
      const [nl, en] = wordings;
      const { findings } = reportOf(
        makeRelease(rowsOf(simulateTeam(instrument)), requestFor(instrument), ledger()),
      );
      const subjectOf = ({ stages }: typeof nl): DeckSubject => ({
        domains: mapValues(stages, ({ title }) => title),
        items: {},
      });
      return { findings, subjects: { nl: subjectOf(nl), en: subjectOf(en) } };
    }
    case 'quadrant':
    case 'pairs':
    case 'deck':
      throw new Error(`No story shows what a deck recommends after ${entry.id}.`);
    default:
      return entry satisfies never;
  }
}

async function loadEntry<Instrument, Wording>({
  load,
  wordings,
}: {
  readonly load: () => Promise<Instrument>;
  readonly wordings: { readonly nl: () => Promise<Wording>; readonly en: () => Promise<Wording> };
}): Promise<{ readonly instrument: Instrument; readonly wordings: readonly [nl: Wording, en: Wording] }> {
  const [instrument, nl, en] = await Promise.all([load(), wordings.nl(), wordings.en()]);
  return { instrument, wordings: [nl, en] };
}

function findEntry(id: string): InstrumentEntry {
  const entry = instruments.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`No instrument has the id "${id}".`);
  return entry;
}

function rowsOf(responses: ReturnType<typeof simulateTeam>): readonly ReleaseRow[] {
  return responses.map((response, index) => ({ person: `person-${index + 1}`, response }));
}

function requestFor<Instrument>(instrument: Instrument) {
  return { type: 'team', id: 'story', round: 'story', instrument, invited: INVITED } as const;
}

function ledger() {
  return openLedger(DEFAULT_POLICY);
}

function reportOf<Report>(
  answer:
    | { readonly status: 'granted'; readonly release: { readonly report: Report } }
    | { readonly status: 'refused'; readonly report: Report },
): Report {
  return answer.status === 'granted' ? answer.release.report : answer.report;
}

function mapValues<Value, Mapped>(
  values: Readonly<Record<string, Value>>,
  map: (value: Value) => Mapped,
): Readonly<Record<string, Mapped>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}
