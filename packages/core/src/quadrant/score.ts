import { available, notDefined, SCORING_VERSION } from '../model/index.js';
import type { Figure, Response } from '../model/index.js';
import type { QuadrantInput, QuadrantInstrument } from './instrument.js';
import { placeOnAxis, regionOf, UNITS } from './place.js';
import type { AxisPlace } from './place.js';
import { inputOfResponse } from './response.js';

/** Where one person places the team: for her alone, never for a colleague. */
export interface QuadrantScore {
  readonly kind: 'quadrant';
  readonly instrument: string;
  readonly version: string;
  readonly scoringVersion: string;
  readonly input: QuadrantInput;
  /** By axis id, from −1 to 1. */
  readonly point: Readonly<Record<string, Figure<number>>>;
  /** A class id, or `edge` for the path between the classes. */
  readonly region: Figure<string>;
}

/**
 * Scores one person. An axis is undefined with `no-data` where nothing was answered on it, and with `too-few-items`
 * below three of its four statements; the region needs both axes. Throws on a response that does not belong to the
 * instrument.
 */
export function scoreQuadrant(instrument: QuadrantInstrument, response: Response): QuadrantScore {
  const input = inputOfResponse(instrument, response) ?? 'point';
  const { vertical, horizontal } = instrument.axes;
  const up = placeOnAxis(instrument, vertical, input, response);
  const right = placeOnAxis(instrument, horizontal, input, response);
  return {
    kind: 'quadrant',
    instrument: instrument.id,
    version: instrument.version,
    scoringVersion: SCORING_VERSION,
    input,
    point: { [vertical.id]: describe(up, input), [horizontal.id]: describe(right, input) },
    region:
      up.units !== undefined && right.units !== undefined
        ? available(regionOf(instrument, input, up.units, right.units))
        : notDefined(up.reacted || right.reacted ? 'too-few-items' : 'no-data'),
  };
}

function describe({ units, reacted }: AxisPlace, input: QuadrantInput): Figure<number> {
  if (units === undefined) return notDefined(reacted ? 'too-few-items' : 'no-data');
  return available(units / UNITS[input]);
}
