import type { ServedItem } from '@lerend/core/deck';
import type { SourceReference } from '@lerend/core/model';

/** The place of a card in the document: which activity of which suggestion, and the line where it begins. */
export function activity(suggestion: number, number: number, line: number): SourceReference {
  return { document: '000', place: `suggestion ${suggestion}, activity ${number} (line ${line})` };
}

/** A condition for collective learning. */
export function condition(role: ServedItem['role'], domain: string, item: string): ServedItem {
  return { instrument: 'collective-learning-conditions', domain, item, role };
}

/** A statement of the checklist for one school. */
export function inSchool(role: ServedItem['role'], domain: string, item: string): ServedItem {
  return { instrument: 'learning-organisation', domain, item, role };
}
