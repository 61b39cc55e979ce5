import {
  inspectChecklistInstrument,
  inspectChecklistWording,
  type ChecklistInstrument,
  type ChecklistWording,
} from '@lerend/core/checklist';
import {
  inspectDeckInstrument,
  inspectDeckWording,
  type DeckInstrument,
  type DeckWording,
} from '@lerend/core/deck';
import { failure, issue, success, type Issue, type Result } from '@lerend/core/model';
import {
  inspectQuadrantInstrument,
  inspectQuadrantWording,
  type QuadrantInstrument,
  type QuadrantWording,
} from '@lerend/core/quadrant';
import type { InstrumentSource, LoadedInstrument } from './instrument-source.js';

/** An instrument with its texts in the languages that were asked for so far. */
export interface Worded<Instrument, Wording> {
  readonly instrument: Instrument;
  readonly wordings: readonly Wording[];
}

export type WordedChecklist = Worded<ChecklistInstrument, ChecklistWording>;
export type WordedQuadrant = Worded<QuadrantInstrument, QuadrantWording>;
export type WordedDeck = Worded<DeckInstrument, DeckWording>;

/** What a person fills in. */
export interface FilledIn {
  readonly checklist?: WordedChecklist;
  readonly quadrant?: WordedQuadrant;
}

export interface WantedInstruments {
  readonly instrumentId: string;
  readonly quadrantId: string;
  readonly locale: string;
}

/** Loads what a person fills in, and adds a language to what is loaded already. */
export async function loadFilledIn(
  source: InstrumentSource,
  { instrumentId, quadrantId, locale }: WantedInstruments,
  known: FilledIn = {},
): Promise<Result<FilledIn>> {
  if (instrumentId === '' && quadrantId === '') {
    return failure(issue([], 'Say with instrument-id or quadrant-id what is to be filled in.'));
  }
  const [checklist, quadrant] = await Promise.all([
    instrumentId === '' ? undefined : loadKind(source, 'checklist', instrumentId, locale),
    quadrantId === '' ? undefined : loadKind(source, 'quadrant', quadrantId, locale),
  ]);
  if (checklist?.ok === false) return checklist;
  if (quadrant?.ok === false) return quadrant;
  return success({
    ...(checklist === undefined ? {} : { checklist: addWording(checklist.value, known.checklist) }),
    ...(quadrant === undefined ? {} : { quadrant: addWording(quadrant.value, known.quadrant) }),
  });
}

/** Loads a deck, and adds a language to what is loaded already. */
export async function loadDeck(
  source: InstrumentSource,
  id: string,
  locale: string,
  known?: WordedDeck,
): Promise<Result<WordedDeck>> {
  const loaded = await loadKind(source, 'deck', id, locale);
  return loaded.ok ? success(addWording(loaded.value, known)) : loaded;
}

type LoadedKind<Kind> = Extract<LoadedInstrument, { instrument: { kind: Kind } }>;

async function loadKind<Kind extends LoadedInstrument['instrument']['kind']>(
  source: InstrumentSource,
  kind: Kind,
  id: string,
  locale: string,
): Promise<Result<LoadedKind<Kind>>> {
  let loaded: LoadedInstrument;
  try {
    loaded = await source.load(id, locale);
  } catch (error) {
    const detail = error instanceof Error && error.message !== '' ? ` (${error.message})` : '';
    return failure(issue([id], `The instrument could not be loaded${detail}.`));
  }
  const { instrument } = (loaded as LoadedInstrument | undefined) ?? {};
  if (instrument?.kind !== kind) {
    return failure(issue([id], `A ${kind} is asked for here, and the source gave something else.`));
  }
  const issues = inspectLoaded(loaded);
  return issues.length > 0 ? failure(...issues) : success(loaded as LoadedKind<Kind>);
}

function inspectLoaded(loaded: LoadedInstrument): readonly Issue[] {
  const { instrument, wording } = loaded;
  switch (instrument.kind) {
    case 'checklist':
      return either(inspectChecklistInstrument(instrument), () =>
        inspectChecklistWording(instrument, wording),
      );
    case 'quadrant':
      return either(inspectQuadrantInstrument(instrument), () => inspectQuadrantWording(instrument, wording));
    case 'deck':
      return either(inspectDeckInstrument(instrument), () => inspectDeckWording(instrument, wording));
    default:
      return instrument satisfies never;
  }
}

function either(issues: readonly Issue[], others: () => readonly Issue[]): readonly Issue[] {
  return issues.length > 0 ? issues : others();
}

/** The instrument that was there stays the same object, so that what is filled in stays as it is. */
function addWording<Instrument extends { version: string }, Wording extends { locale: string }>(
  { instrument, wording }: { readonly instrument: Instrument; readonly wording: Wording },
  known: Worded<Instrument, Wording> | undefined,
): Worded<Instrument, Wording> {
  if (known?.instrument.version !== instrument.version) return { instrument, wordings: [wording] };
  const others = known.wordings.filter(({ locale }) => locale !== wording.locale);
  return { instrument: known.instrument, wordings: [...others, wording] };
}
