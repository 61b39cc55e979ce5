import type { Issue } from '../model/index.js';
import {
  between,
  byId,
  entries,
  id,
  inTurn,
  inspect,
  instrumentShape,
  list,
  oneOf,
  optional,
  own,
  shape,
  source,
  text,
  when,
  wordingShape,
} from '../model/inspect.js';
import type { PairsInstrument } from './instrument.js';

const pole = shape({ id });
const whole = (lowest: number) => between(lowest, Number.MAX_SAFE_INTEGER, true);

const instrumentCheck = instrumentShape('pairs', {
  poles: optional(shape({ left: pole, right: pole })),
  pairs: entries({ source, aim: optional(oneOf('left', 'right')) }),
  positions: shape({ reach: between(2, 3, true) }),
  scoring: shape({
    type: oneOf('mean-position'),
    band: inTurn(
      shape({ numerator: whole(0), denominator: whole(1) }),
      when(
        (value) => Number(own(value, 'numerator')) < Number(own(value, 'denominator')),
        'A band is narrower than one position.',
      ),
    ),
  }),
});

/** Checks what the elements rely on in an instrument of pairs; empty where all is there. Never throws. */
export function inspectPairsInstrument(instrument: unknown): readonly Issue[] {
  return inspect(instrument, instrumentCheck);
}

const twoTexts = { left: text, right: text };
const noPoles = when((value) => value === undefined, 'This instrument has no poles to name.');

/** Checks that a wording has every text of the pairs. Never throws. */
export function inspectPairsWording(instrument: PairsInstrument, wording: unknown): readonly Issue[] {
  const { poles, pairs, positions } = instrument;
  return inspect(
    wording,
    wordingShape(instrument.id, {
      stem: text,
      poles: poles === undefined ? noPoles : shape(twoTexts),
      middle: text,
      degrees: inTurn(
        list(text, positions.reach),
        when(
          (value) => (value as readonly unknown[]).length === positions.reach,
          'A text for each step to a pole should stand here.',
        ),
      ),
      pairs: byId(pairs, shape({ title: text, ...twoTexts })),
    }),
  );
}
