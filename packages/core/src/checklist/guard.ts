import type { Issue } from '../model/index.js';
import {
  between,
  byId,
  count,
  entries,
  flag,
  id,
  idsOf,
  inTurn,
  inspect,
  instrumentShape,
  oneOf,
  optional,
  own,
  shape,
  source,
  text,
  when,
  wordingShape,
} from '../model/inspect.js';
import type { Check } from '../model/inspect.js';
import type { ChecklistInstrument, ScalePoint } from './instrument.js';

const fraction = shape({
  numerator: between(1, Number.MAX_SAFE_INTEGER, true),
  denominator: between(1, Number.MAX_SAFE_INTEGER, true),
});

const points = inTurn(
  entries({ value: count }, 2),
  when(
    (value) => (value as readonly ScalePoint[]).every((point, index) => point.value === index + 1),
    'The values of a scale should be 1, 2, 3 and so on, lowest first.',
  ),
);

/** Every item counts in a domain that is there; both lists were found in order before. */
export const itemsInDomains: Check = (value, path, issues) => {
  const domains = new Set<unknown>(idsOf(own(value, 'domains')));
  (own(value, 'items') as readonly unknown[]).forEach((item, index) => {
    if (!domains.has(own(item, 'domain'))) {
      issues.push({
        path: [...path, 'items', index, 'domain'],
        message: 'This domain is not in the list of domains.',
      });
    }
  });
};

const instrumentCheck = inTurn(
  instrumentShape('checklist', {
    scale: shape({ type: oneOf('development', 'recognition'), points }),
    domains: entries({ source }),
    items: entries({ domain: id, source }),
    notApplicable: flag,
    scoring: shape({ type: oneOf('mean-of-norms'), cuts: shape({ partial: fraction, strong: fraction }) }),
  }),
  itemsInDomains,
);

/** Checks what the elements rely on in a checklist; empty where all is there. Never throws. */
export function inspectChecklistInstrument(instrument: unknown): readonly Issue[] {
  return inspect(instrument, instrumentCheck);
}

/** Checks that a wording has every text of the checklist. Never throws. */
export function inspectChecklistWording(instrument: ChecklistInstrument, wording: unknown): readonly Issue[] {
  const { points: levels } = instrument.scale;
  return inspect(
    wording,
    wordingShape(instrument.id, {
      stem: text,
      scale: byId(levels, shape({ label: text, short: text })),
      domains: byId(instrument.domains, shape({ title: text, description: text })),
      items: byId(
        instrument.items,
        shape({ statement: text, hint: optional(text), levels: optional(byId(levels, text)) }),
      ),
    }),
  );
}
