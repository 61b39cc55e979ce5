import type { LoadedInstrument } from '../instrument-source.js';
import { checklistPart } from './checklist.js';
import { pairsPart } from './pairs.js';
import type { RoundPart, TeamKind, Worded } from './part.js';
import { quadrantPart } from './quadrant.js';
import { stagesPart } from './stages.js';

type Loaded<Kind> = Extract<LoadedInstrument, { instrument: { kind: Kind } }>;

/** The part of a loaded instrument; a language more where the part is known in others already. */
export function makePart(loaded: Loaded<TeamKind>, known: RoundPart | undefined): RoundPart {
  const { kind } = loaded.instrument;
  const before = known?.kind === kind ? known : undefined;
  // The kind was looked at: what is loaded and what is known are of the same one.
  switch (kind) {
    case 'checklist':
      return checklistPart(addWording(loaded as Loaded<'checklist'>, before as WordedOf<'checklist'>));
    case 'quadrant':
      return quadrantPart(addWording(loaded as Loaded<'quadrant'>, before as WordedOf<'quadrant'>));
    case 'stages':
      return stagesPart(addWording(loaded as Loaded<'stages'>, before as WordedOf<'stages'>));
    case 'pairs':
      return pairsPart(addWording(loaded as Loaded<'pairs'>, before as WordedOf<'pairs'>));
    default:
      return kind satisfies never;
  }
}

type WordedOf<Kind> = Worded<Loaded<Kind>['instrument'], Loaded<Kind>['wording']> | undefined;

/** The instrument that was there stays the same object, so that what is filled in stays as it is. */
export function addWording<Instrument extends { version: string }, Wording extends { locale: string }>(
  { instrument, wording }: { readonly instrument: Instrument; readonly wording: Wording },
  known: Worded<Instrument, Wording> | undefined,
): Worded<Instrument, Wording> {
  if (known?.instrument.version !== instrument.version) return { instrument, wordings: [wording] };
  const others = known.wordings.filter(({ locale }) => locale !== wording.locale);
  return { instrument: known.instrument, wordings: [...others, wording] };
}
