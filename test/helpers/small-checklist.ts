import type { ChecklistInstrument } from '@lerend/core/checklist';
import type { Answer, Figure, Response } from '@lerend/core/model';

const source = { document: 'test', place: 'all of it' };

interface Shape {
  /** How many items each domain has: `[6, 6, 6]` makes items `i01` to `i18` in domains `d1` to `d3`. */
  readonly domains: readonly number[];
  readonly points?: number;
  readonly notApplicable?: boolean;
}

/** A checklist without wording, for the tests of scoring. */
export function smallChecklist({ domains, points = 3, notApplicable = false }: Shape): ChecklistInstrument {
  const owners = domains.flatMap((items, index) => Array.from({ length: items }, () => `d${index + 1}`));
  return {
    kind: 'checklist',
    id: 'small-checklist',
    version: '1.0.0',
    source,
    scale: {
      type: 'development',
      basis: 'editorial',
      points: Array.from({ length: points }, (_, index) => ({ value: index + 1, id: `point-${index + 1}` })),
    },
    domains: domains.map((_, index) => ({ id: `d${index + 1}`, source, basis: 'source' })),
    items: owners.map((domain, index) => ({ id: itemId(index), domain, source, basis: 'source' })),
    notApplicable,
    scoring: {
      type: 'mean-of-norms',
      cuts: { partial: { numerator: 1, denominator: 3 }, strong: { numerator: 2, denominator: 3 } },
      basis: 'editorial',
    },
    editorial: ['cuts'],
  };
}

export function itemId(index: number): string {
  return `i${String(index + 1).padStart(2, '0')}`;
}

/** A response with answers in the order of the items. */
export function respond(instrument: ChecklistInstrument, answers: readonly Answer[]): Response {
  return {
    instrument: instrument.id,
    version: instrument.version,
    answers: Object.fromEntries(answers.map((answer, index) => [itemId(index), answer])),
  };
}

/** The value of a figure that a test expects to be there. */
export function valueOf<T>(figure: Figure<T> | undefined): T {
  if (figure?.status !== 'ok') throw new Error(`Expected a figure, found ${JSON.stringify(figure)}.`);
  return figure.value;
}
