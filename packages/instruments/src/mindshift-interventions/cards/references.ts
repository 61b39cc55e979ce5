import type { ServedItem } from '@lerend/core/deck';
import type { SourceReference } from '@lerend/core/model';

/** The place of a card in table 1: which phase, which of its interventions, and its line or lines in the text. */
export function place(phase: number, bullet: number, line: string): SourceReference {
  const lines = line.includes(' ') ? `lines ${line}` : `line ${line}`;
  return { document: '003', place: `table 1, phase ${phase}, bullet ${bullet} (${lines})` };
}

type Role = ServedItem['role'];

/** A phase as a whole: the interventions of the table belong to phases, not to what phases are recognised by. */
export function inPhase(role: Role, domain: string): ServedItem {
  return { instrument: 'mindshift', domain, role };
}

export function inLearningOrganisation(role: Role, domain: string, item: string): ServedItem {
  return { instrument: 'learning-organisation', domain, item, role };
}
