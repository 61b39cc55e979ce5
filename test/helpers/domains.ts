import assert from 'node:assert/strict';
import type { ChecklistInstrument } from '@lerend/core/checklist';
import type { Finding, PhaseByMean } from '@lerend/core/model';
import type { QuadrantInstrument } from '@lerend/core/quadrant';
import type { StagesInstrument } from '@lerend/core/stages';
import { instruments } from '@lerend/instruments';
import type { InstrumentEntry } from '@lerend/instruments';

export type FilledIn = ChecklistInstrument | QuadrantInstrument | StagesInstrument;

/** An instrument that people answer in a checklist, a plane or stages. */
export async function loadInstrument(id: string): Promise<FilledIn> {
  const instrument = await instruments.find((entry) => entry.id === id)?.load();
  assert.ok(instrument && instrument.kind !== 'deck' && instrument.kind !== 'pairs', id);
  return instrument;
}

/** What its findings name as a domain. */
export function domainsOf(instrument: Awaited<ReturnType<InstrumentEntry['load']>>): readonly string[] {
  switch (instrument.kind) {
    case 'checklist':
      return instrument.domains.map(({ id }) => id);
    case 'quadrant':
      return [instrument.axes.vertical.id, instrument.axes.horizontal.id];
    case 'stages':
      return instrument.stages.map(({ id }) => id);
    case 'pairs':
    case 'deck':
      return [];
    default:
      return instrument satisfies never;
  }
}

/** What a report can find in a domain that asks for a card; of a stage, that a team is at it or is divided there. */
export function findingsIn(
  { id: instrument, kind }: FilledIn,
  domain: string,
  index: number,
  count: number,
): readonly Finding[] {
  const place = { instrument, domain };
  const norms = { early: 0.2, partial: 0.5, strong: 0.9 };
  const divided = (phaseByMean: PhaseByMean): Finding => ({
    ...place,
    signal: 'divided',
    basis: { type: 'polarised', phaseByMean, norm: norms[phaseByMean] },
  });
  if (kind === 'stages') {
    const signal = index === 0 ? 'early' : index === count - 1 ? 'strong' : 'partial';
    const norm = index / (count - 1);
    return [{ ...place, signal, basis: { type: 'stage', half: true, share: 0.7, norm } }, divided(signal)];
  }
  return (['early', 'partial'] as const).flatMap((signal) => [
    { ...place, signal, basis: { type: 'phase', norm: norms[signal] } },
    divided(signal),
  ]);
}
