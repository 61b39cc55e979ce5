import type { ChecklistInstrument, ChecklistWording } from '@lerend/core/checklist';
import type { QuadrantInstrument, QuadrantWording } from '@lerend/core/quadrant';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationEn } from '@lerend/instruments/learning-organisation/en';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';
import { learningPartnership } from '@lerend/instruments/learning-partnership';
import { learningPartnershipEn } from '@lerend/instruments/learning-partnership/en';
import { learningPartnershipNl } from '@lerend/instruments/learning-partnership/nl';
import { organisationLearning } from '@lerend/instruments/organisation-learning';
import { organisationLearningEn } from '@lerend/instruments/organisation-learning/en';
import { organisationLearningNl } from '@lerend/instruments/organisation-learning/nl';
import { teamCulture } from '@lerend/instruments/team-culture';
import { teamCultureEn } from '@lerend/instruments/team-culture/en';
import { teamCultureNl } from '@lerend/instruments/team-culture/nl';

export interface ShippedChecklist {
  readonly instrument: ChecklistInstrument;
  /** Dutch, then English. */
  readonly wordings: readonly [ChecklistWording, ChecklistWording];
}

/** Every checklist that is shipped. */
export const checklists: readonly ShippedChecklist[] = [
  { instrument: learningOrganisation, wordings: [learningOrganisationNl, learningOrganisationEn] },
  { instrument: learningPartnership, wordings: [learningPartnershipNl, learningPartnershipEn] },
  { instrument: organisationLearning, wordings: [organisationLearningNl, organisationLearningEn] },
];

/** Every quadrant that is shipped. */
export const quadrants: readonly {
  readonly instrument: QuadrantInstrument;
  readonly wordings: readonly [QuadrantWording, QuadrantWording];
}[] = [{ instrument: teamCulture, wordings: [teamCultureNl, teamCultureEn] }];
