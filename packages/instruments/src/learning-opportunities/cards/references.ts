import type { ServedItem } from '@lerend/core/deck';
import type { SourceReference } from '@lerend/core/model';

/** The place of a card in section 6.1: which list, which entry of it, and its line in the text. */
export function place(list: string, entry: string, line: number): SourceReference {
  return { document: '003', place: `section 6.1, ${list}, ${entry} (line ${line})` };
}

type Role = ServedItem['role'];

export function inLearningCapacity(role: Role, domain: string, item: string): ServedItem {
  return { instrument: 'learning-capacity', domain, item, role };
}

/** A statement about how a team plans its learning; that checklist has one domain. */
export function inTeamLearning(role: Role, item: string): ServedItem {
  return { instrument: 'team-learning-routine', domain: 'team-learning', item, role };
}

export function inLearningOrganisation(role: Role, domain: string, item: string): ServedItem {
  return { instrument: 'learning-organisation', domain, item, role };
}

/** A statement about one of the seven factors of a school that learns. */
export function inLearningSchool(role: Role, domain: string, item: string): ServedItem {
  return { instrument: 'school-as-learning-organisation', domain, item, role };
}

export function inLearningProfessional(role: Role, domain: string, item: string): ServedItem {
  return { instrument: 'learning-professional', domain, item, role };
}
