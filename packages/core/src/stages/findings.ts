import type { Finding, PhaseByMean } from '../model/index.js';
import type { StagesInstrument } from './instrument.js';
import type { StagesResult } from './report-model.js';

/**
 * What the places of a team draw attention to, with a stage as the domain: the one that it has reached first, then every
 * other one where at least a quarter stand, in order. A team that has not reached the first stage yet is told of that
 * one. Where more than a quarter do not know where they stand, only that is found.
 */
export function findStages(
  { id: instrument, stages }: StagesInstrument,
  result: StagesResult,
): readonly Finding[] {
  const { answered, dontKnow, polarised, unseen } = result;
  const last = stages.length - 1;
  const index = stages.findIndex(({ id }) => id === result.reached);
  const reached = Math.max(0, index);
  const idOf = (stage: number) => stages[stage]?.id ?? result.reached;
  if (unseen) {
    const basis = { type: 'dont-know', share: dontKnow / (answered + dontKnow) } as const;
    return [{ instrument, domain: idOf(reached), signal: 'unseen', basis }];
  }

  const placeOf = (stage: number) => result.places.find(({ id }) => id === idOf(stage));
  const find = (stage: number): Finding => {
    const [domain, norm, phase] = [idOf(stage), stage / last, phaseOf(stage, last)];
    if (polarised && stage === reached) {
      const basis = { type: 'polarised', phaseByMean: phase, norm } as const;
      return { instrument, domain, signal: 'divided', basis };
    }
    const share = placeOf(stage)?.share ?? 0;
    return {
      instrument,
      domain,
      signal: phase,
      basis: { type: 'stage', half: stage === index, share, norm },
    };
  };
  const others = stages.flatMap((_, stage) => {
    const isShared = 4 * (placeOf(stage)?.count ?? 0) >= answered;
    return stage !== reached && isShared ? [find(stage)] : [];
  });
  return [find(reached), ...others];
}

/** Stages are in order and nothing else is known of them, so only the first and the last stand out. */
function phaseOf(stage: number, last: number): PhaseByMean {
  if (stage === last) return 'strong';
  return stage === 0 ? 'early' : 'partial';
}
