import type { Answers } from '@lerend/core/model';
import { placeOf, type StagesInstrument } from '@lerend/core/stages';
import { placesOf, titleOf } from './places.js';
import type { TeamView } from './team-view.js';

/** Where a person herself stands. */
export type OwnPlace =
  | { readonly type: 'place'; readonly id: string }
  | { readonly type: 'dont-know' }
  | { readonly type: 'missing' };

export function ownPlaceOf(instrument: StagesInstrument, answers: Answers): OwnPlace {
  const place = placeOf(instrument, answers);
  if (place === 'dont-know') return { type: 'dont-know' };
  const id = placesOf(instrument).find(({ value }) => value === place)?.id;
  return id === undefined ? { type: 'missing' } : { type: 'place', id };
}

export function ownInWords({ texts, wording }: TeamView, own: OwnPlace): string {
  switch (own.type) {
    case 'place':
      return texts.ownPlace(titleOf(wording, own.id));
    case 'dont-know':
      return texts.ownDontKnow;
    case 'missing':
      return texts.ownMissing;
    default:
      return own satisfies never;
  }
}
