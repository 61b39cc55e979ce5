import type { ServedItem } from '@lerend/core/deck';
import type { SourceReference } from '@lerend/core/model';

/** The place of a card in the document: which bullet of which step, and its line in the text. */
export function intervention(
  step: number,
  setting: 'school' | 'partnership',
  bullet: number,
  line: number,
): SourceReference {
  return { document: '004', place: `step ${step}, ${setting}, bullet ${bullet} (line ${line})` };
}

/** A statement of the checklist for one school. */
export function inSchool(role: ServedItem['role'], domain: string, item: string): ServedItem {
  return { instrument: 'learning-organisation', domain, item, role };
}

/** A statement of the checklist for a partnership, which has one domain. */
export function inPartnership(role: ServedItem['role'], item: string): ServedItem {
  return { instrument: 'learning-partnership', domain: 'partnership', item, role };
}
