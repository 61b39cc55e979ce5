import type { Instrument, Result, WordingOf } from '@lerend/core';
import { parseInstrument, parseWording } from '@lerend/core/schema';
import type {
  InstrumentSource,
  ListedInstrument,
  LoadedInstrument,
} from '@lerend/elements/scan/instrument-source';
import type { LerendDeck } from '@lerend/elements/deck/lerend-deck';
import listed from '../recipes/your-own-instrument/library.json' with { type: 'json' };
import { ownFiles, type OwnFiles } from './own-files.js';

/** What a parser read; throws with the place and the sentence where it refused. */
export function valid<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
}

/** The instrument of some files, which has to be of this kind. */
export function readInstrument<Kind extends Instrument['kind']>(
  kind: Kind,
  { structure }: OwnFiles,
): Extract<Instrument, { kind: Kind }> {
  const instrument = valid(parseInstrument(structure));
  if (isOfKind(instrument, kind)) return instrument;
  throw new Error(`A ${kind} should stand here, not a ${instrument.kind}.`);
}

function isOfKind<Kind extends Instrument['kind']>(
  instrument: Instrument,
  kind: Kind,
): instrument is Extract<Instrument, { kind: Kind }> {
  return instrument.kind === kind;
}

/** The texts of some files, in every language. */
export function readWordings<I extends Instrument>(
  instrument: I,
  { texts }: OwnFiles,
): readonly WordingOf<I>[] {
  return Object.values(texts).map((each) => valid(parseWording(instrument, each)));
}

export const cover = readInstrument('checklist', ownFiles.cover);
export const coverWordings = readWordings(cover, ownFiles.cover);
export const handover = readInstrument('stages', ownFiles.handover);
export const handoverWordings = readWordings(handover, ownFiles.handover);
export const coverCards = readInstrument('deck', ownFiles['cover-cards']);
export const coverCardsWordings = readWordings(coverCards, ownFiles['cover-cards']);

/** Where a scan and a library get the vendor's instruments from: straight from the files. */
export const ownSource: InstrumentSource = {
  list: () => listed.map(describe),
  load: (id, locale) =>
    new Promise((resolve) => {
      const { structure, texts } = filesOf(id);
      const near = texts[locale] ?? texts[locale.split('-')[0] ?? ''] ?? texts.en;
      resolve(pair(valid(parseInstrument(structure)), near));
    }),
};

type Told = Omit<ListedInstrument, 'kind' | 'locales' | 'title'>;

function describe(told: Told): ListedInstrument {
  const files = filesOf(told.id);
  const instrument = valid(parseInstrument(files.structure));
  const wordings = readWordings(instrument, files);
  return {
    ...told,
    kind: instrument.kind,
    locales: wordings.map(({ locale }) => locale),
    title: Object.fromEntries(wordings.map(({ locale, title }) => [locale, title])),
  };
}

function filesOf(id: string): OwnFiles {
  const files = Object.entries<OwnFiles>(ownFiles).find(([name]) => name === id)?.[1];
  if (files === undefined) throw new Error(`There is no instrument ${id} here.`);
  return files;
}

function pair(instrument: Instrument, texts: unknown): LoadedInstrument {
  switch (instrument.kind) {
    case 'checklist':
      return withTexts(instrument, texts);
    case 'quadrant':
      return withTexts(instrument, texts);
    case 'stages':
      return withTexts(instrument, texts);
    case 'pairs':
      return withTexts(instrument, texts);
    case 'deck':
      return withTexts(instrument, texts);
    default:
      return instrument satisfies never;
  }
}

function withTexts<I extends Instrument>(
  instrument: I,
  texts: unknown,
): { readonly instrument: I; readonly wording: WordingOf<I> } {
  return { instrument, wording: valid(parseWording(instrument, texts)) };
}

/** What the reasons of cards speak of: the checklist and the stages by name, in this language. */
export function subjectsIn(language: string): LerendDeck['subjects'] {
  const checklist = inLanguage(coverWordings, language);
  const stages = inLanguage(handoverWordings, language);
  return {
    [cover.id]: {
      domains: titlesOf(checklist.domains),
      items: Object.fromEntries(Object.entries(checklist.items).map(([id, item]) => [id, item.statement])),
    },
    [handover.id]: { domains: titlesOf(stages.stages), items: {} },
  };
}

function titlesOf(
  texts: Readonly<Record<string, { readonly title: string }>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([id, { title }]) => [id, title]));
}

function inLanguage<W extends { readonly locale: string }>(wordings: readonly W[], language: string): W {
  const found = wordings.find(({ locale }) => locale === language);
  if (found === undefined) throw new Error(`There is no wording in ${language}.`);
  return found;
}
