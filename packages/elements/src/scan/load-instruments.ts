import { inspectChecklistInstrument, inspectChecklistWording } from '@lerend/core/checklist';
import {
  inspectDeckInstrument,
  inspectDeckWording,
  type DeckInstrument,
  type DeckWording,
} from '@lerend/core/deck';
import { failure, issue, success, type Issue, type Result } from '@lerend/core/model';
import { inspectPairsInstrument, inspectPairsWording } from '@lerend/core/pairs';
import { inspectQuadrantInstrument, inspectQuadrantWording } from '@lerend/core/quadrant';
import { inspectStagesInstrument, inspectStagesWording } from '@lerend/core/stages';
import type { InstrumentSource, LoadedInstrument } from './instrument-source.js';
import { addWording, makePart } from './parts/make-part.js';
import type { FilledIn, RoundPart, TeamKind, Worded } from './parts/part.js';

export type WordedDeck = Worded<DeckInstrument, DeckWording>;

export interface WantedInstruments {
  readonly instrumentId: string;
  readonly quadrantId: string;
  readonly locale: string;
}

const TEAM_KINDS: readonly TeamKind[] = ['checklist', 'quadrant', 'stages', 'pairs'];

/** Loads what a person fills in, and adds a language to what is loaded already. */
export async function loadFilledIn(
  source: InstrumentSource,
  { instrumentId, quadrantId, locale }: WantedInstruments,
  known: FilledIn = [],
): Promise<Result<FilledIn>> {
  if (instrumentId === '' && quadrantId === '') {
    return failure(issue([], 'Say with instrument-id or quadrant-id what is to be filled in.'));
  }
  const loaded = await Promise.all([
    ...(instrumentId === '' ? [] : [loadKind(source, TEAM_KINDS, instrumentId, locale)]),
    ...(quadrantId === '' ? [] : [loadKind(source, ['quadrant'], quadrantId, locale)]),
  ]);
  const parts: RoundPart[] = [];
  for (const each of loaded) {
    if (!each.ok) return each;
    const { kind, id } = each.value.instrument;
    if (parts.some((part) => part.kind === kind)) {
      return failure(issue([id], 'A scan holds one instrument of a kind; give instrument-id another one.'));
    }
    parts.push(
      makePart(
        each.value,
        known.find((part) => part.instrument.id === id),
      ),
    );
  }
  return success(parts);
}

/** Loads a deck, and adds a language to what is loaded already. */
export async function loadDeck(
  source: InstrumentSource,
  id: string,
  locale: string,
  known?: WordedDeck,
): Promise<Result<WordedDeck>> {
  const loaded = await loadKind(source, ['deck'], id, locale);
  return loaded.ok ? success(addWording(loaded.value, known)) : loaded;
}

type LoadedKind<Kind> = Extract<LoadedInstrument, { instrument: { kind: Kind } }>;

async function loadKind<Kind extends LoadedInstrument['instrument']['kind']>(
  source: InstrumentSource,
  kinds: readonly Kind[],
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
  const wanted: readonly unknown[] = kinds;
  if (!wanted.includes(instrument?.kind)) {
    const [first] = kinds;
    const asked = kinds.length === 1 ? `A ${String(first)}` : 'Something that a team fills in';
    return failure(issue([id], `${asked} is asked for here, and the source gave something else.`));
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
    case 'stages':
      return either(inspectStagesInstrument(instrument), () => inspectStagesWording(instrument, wording));
    case 'pairs':
      return either(inspectPairsInstrument(instrument), () => inspectPairsWording(instrument, wording));
    case 'deck':
      return either(inspectDeckInstrument(instrument), () => inspectDeckWording(instrument, wording));
    default:
      return instrument satisfies never;
  }
}

function either(issues: readonly Issue[], others: () => readonly Issue[]): readonly Issue[] {
  return issues.length > 0 ? issues : others();
}
