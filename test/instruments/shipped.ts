import type { ChecklistInstrument, ChecklistWording } from '@lerend/core/checklist';
import type { DeckInstrument, DeckWording } from '@lerend/core/deck';
import type { PairsInstrument, PairsWording } from '@lerend/core/pairs';
import type { QuadrantInstrument, QuadrantWording } from '@lerend/core/quadrant';
import type { StagesInstrument, StagesWording } from '@lerend/core/stages';
import { brainPrinciples } from '@lerend/instruments/brain-principles';
import { brainPrinciplesEn } from '@lerend/instruments/brain-principles/en';
import { brainPrinciplesNl } from '@lerend/instruments/brain-principles/nl';
import { collectiveLearningConditions } from '@lerend/instruments/collective-learning-conditions';
import { collectiveLearningConditionsEn } from '@lerend/instruments/collective-learning-conditions/en';
import { collectiveLearningConditionsNl } from '@lerend/instruments/collective-learning-conditions/nl';
import { curiosity } from '@lerend/instruments/curiosity';
import { curiosityEn } from '@lerend/instruments/curiosity/en';
import { curiosityNl } from '@lerend/instruments/curiosity/nl';
import { feedback } from '@lerend/instruments/feedback';
import { feedbackEn } from '@lerend/instruments/feedback/en';
import { feedbackNl } from '@lerend/instruments/feedback/nl';
import { fiveDisciplines } from '@lerend/instruments/five-disciplines';
import { fiveDisciplinesEn } from '@lerend/instruments/five-disciplines/en';
import { fiveDisciplinesNl } from '@lerend/instruments/five-disciplines/nl';
import { inquiryCulture } from '@lerend/instruments/inquiry-culture';
import { inquiryCultureEn } from '@lerend/instruments/inquiry-culture/en';
import { inquiryCultureNl } from '@lerend/instruments/inquiry-culture/nl';
import { instructionalLeadership } from '@lerend/instruments/instructional-leadership';
import { instructionalLeadershipEn } from '@lerend/instruments/instructional-leadership/en';
import { instructionalLeadershipNl } from '@lerend/instruments/instructional-leadership/nl';
import { leaderRoles } from '@lerend/instruments/leader-roles';
import { leaderRolesEn } from '@lerend/instruments/leader-roles/en';
import { leaderRolesNl } from '@lerend/instruments/leader-roles/nl';
import { leaderSuggestions } from '@lerend/instruments/leader-suggestions';
import { leaderSuggestionsEn } from '@lerend/instruments/leader-suggestions/en';
import { leaderSuggestionsNl } from '@lerend/instruments/leader-suggestions/nl';
import { leadershipForLearning } from '@lerend/instruments/leadership-for-learning';
import { leadershipForLearningEn } from '@lerend/instruments/leadership-for-learning/en';
import { leadershipForLearningNl } from '@lerend/instruments/leadership-for-learning/nl';
import { learningAgility } from '@lerend/instruments/learning-agility';
import { learningAgilityEn } from '@lerend/instruments/learning-agility/en';
import { learningAgilityNl } from '@lerend/instruments/learning-agility/nl';
import { learningArchitect } from '@lerend/instruments/learning-architect';
import { learningArchitectEn } from '@lerend/instruments/learning-architect/en';
import { learningArchitectNl } from '@lerend/instruments/learning-architect/nl';
import { learningCapacity } from '@lerend/instruments/learning-capacity';
import { learningCapacityEn } from '@lerend/instruments/learning-capacity/en';
import { learningCapacityNl } from '@lerend/instruments/learning-capacity/nl';
import { learningCultureConditions } from '@lerend/instruments/learning-culture-conditions';
import { learningCultureConditionsEn } from '@lerend/instruments/learning-culture-conditions/en';
import { learningCultureConditionsNl } from '@lerend/instruments/learning-culture-conditions/nl';
import { learningOpportunities } from '@lerend/instruments/learning-opportunities';
import { learningOpportunitiesEn } from '@lerend/instruments/learning-opportunities/en';
import { learningOpportunitiesNl } from '@lerend/instruments/learning-opportunities/nl';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationEn } from '@lerend/instruments/learning-organisation/en';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';
import { learningPartnership } from '@lerend/instruments/learning-partnership';
import { learningPartnershipEn } from '@lerend/instruments/learning-partnership/en';
import { learningPartnershipNl } from '@lerend/instruments/learning-partnership/nl';
import { learningProfessional } from '@lerend/instruments/learning-professional';
import { learningProfessionalEn } from '@lerend/instruments/learning-professional/en';
import { learningProfessionalNl } from '@lerend/instruments/learning-professional/nl';
import { mindshiftInterventions } from '@lerend/instruments/mindshift-interventions';
import { mindshiftInterventionsEn } from '@lerend/instruments/mindshift-interventions/en';
import { mindshiftInterventionsNl } from '@lerend/instruments/mindshift-interventions/nl';
import { motivationNeeds } from '@lerend/instruments/motivation-needs';
import { motivationNeedsEn } from '@lerend/instruments/motivation-needs/en';
import { motivationNeedsNl } from '@lerend/instruments/motivation-needs/nl';
import { organisationLearning } from '@lerend/instruments/organisation-learning';
import { organisationLearningEn } from '@lerend/instruments/organisation-learning/en';
import { organisationLearningNl } from '@lerend/instruments/organisation-learning/nl';
import { plcCapacities } from '@lerend/instruments/plc-capacities';
import { plcCapacitiesEn } from '@lerend/instruments/plc-capacities/en';
import { plcCapacitiesNl } from '@lerend/instruments/plc-capacities/nl';
import { schoolAsLearningOrganisation } from '@lerend/instruments/school-as-learning-organisation';
import { schoolAsLearningOrganisationEn } from '@lerend/instruments/school-as-learning-organisation/en';
import { schoolAsLearningOrganisationNl } from '@lerend/instruments/school-as-learning-organisation/nl';
import { collectiveLearningTest } from '@lerend/instruments/collective-learning-test';
import { collectiveLearningTestEn } from '@lerend/instruments/collective-learning-test/en';
import { collectiveLearningTestNl } from '@lerend/instruments/collective-learning-test/nl';
import { deepLearning } from '@lerend/instruments/deep-learning';
import { deepLearningEn } from '@lerend/instruments/deep-learning/en';
import { deepLearningNl } from '@lerend/instruments/deep-learning/nl';
import { learningLevels } from '@lerend/instruments/learning-levels';
import { learningLevelsEn } from '@lerend/instruments/learning-levels/en';
import { learningLevelsNl } from '@lerend/instruments/learning-levels/nl';
import { mindshift } from '@lerend/instruments/mindshift';
import { mindshiftEn } from '@lerend/instruments/mindshift/en';
import { mindshiftNl } from '@lerend/instruments/mindshift/nl';
import { controlTrust } from '@lerend/instruments/control-trust';
import { controlTrustEn } from '@lerend/instruments/control-trust/en';
import { controlTrustNl } from '@lerend/instruments/control-trust/nl';
import { growthMindset } from '@lerend/instruments/growth-mindset';
import { growthMindsetEn } from '@lerend/instruments/growth-mindset/en';
import { growthMindsetNl } from '@lerend/instruments/growth-mindset/nl';
import { mindsetPairs } from '@lerend/instruments/mindset-pairs';
import { mindsetPairsEn } from '@lerend/instruments/mindset-pairs/en';
import { mindsetPairsNl } from '@lerend/instruments/mindset-pairs/nl';
import { visionAxes } from '@lerend/instruments/vision-axes';
import { visionAxesEn } from '@lerend/instruments/vision-axes/en';
import { visionAxesNl } from '@lerend/instruments/vision-axes/nl';
import { processOutcome } from '@lerend/instruments/process-outcome';
import { processOutcomeEn } from '@lerend/instruments/process-outcome/en';
import { processOutcomeNl } from '@lerend/instruments/process-outcome/nl';
import { sharedLeadership } from '@lerend/instruments/shared-leadership';
import { sharedLeadershipEn } from '@lerend/instruments/shared-leadership/en';
import { sharedLeadershipNl } from '@lerend/instruments/shared-leadership/nl';
import { teacherLeadership } from '@lerend/instruments/teacher-leadership';
import { teacherLeadershipEn } from '@lerend/instruments/teacher-leadership/en';
import { teacherLeadershipNl } from '@lerend/instruments/teacher-leadership/nl';
import { sixSteps } from '@lerend/instruments/six-steps';
import { sixStepsEn } from '@lerend/instruments/six-steps/en';
import { sixStepsNl } from '@lerend/instruments/six-steps/nl';
import { teamCulture } from '@lerend/instruments/team-culture';
import { teamCultureEn } from '@lerend/instruments/team-culture/en';
import { teamCultureNl } from '@lerend/instruments/team-culture/nl';

export interface ShippedChecklist {
  readonly instrument: ChecklistInstrument;
  /** Dutch, then English. */
  readonly wordings: readonly [ChecklistWording, ChecklistWording];
}

export interface ShippedDeck {
  readonly instrument: DeckInstrument;
  /** Dutch, then English. */
  readonly wordings: readonly [DeckWording, DeckWording];
}

export interface ShippedPairs {
  readonly instrument: PairsInstrument;
  /** Dutch, then English. */
  readonly wordings: readonly [PairsWording, PairsWording];
}

export interface ShippedStages {
  readonly instrument: StagesInstrument;
  /** Dutch, then English. */
  readonly wordings: readonly [StagesWording, StagesWording];
}

/** Every checklist that is shipped. */
export const checklists: readonly ShippedChecklist[] = [
  { instrument: brainPrinciples, wordings: [brainPrinciplesNl, brainPrinciplesEn] },
  { instrument: curiosity, wordings: [curiosityNl, curiosityEn] },
  { instrument: feedback, wordings: [feedbackNl, feedbackEn] },
  { instrument: fiveDisciplines, wordings: [fiveDisciplinesNl, fiveDisciplinesEn] },
  { instrument: inquiryCulture, wordings: [inquiryCultureNl, inquiryCultureEn] },
  { instrument: instructionalLeadership, wordings: [instructionalLeadershipNl, instructionalLeadershipEn] },
  { instrument: leaderRoles, wordings: [leaderRolesNl, leaderRolesEn] },
  { instrument: leadershipForLearning, wordings: [leadershipForLearningNl, leadershipForLearningEn] },
  {
    instrument: collectiveLearningConditions,
    wordings: [collectiveLearningConditionsNl, collectiveLearningConditionsEn],
  },
  { instrument: learningAgility, wordings: [learningAgilityNl, learningAgilityEn] },
  { instrument: learningArchitect, wordings: [learningArchitectNl, learningArchitectEn] },
  { instrument: learningCapacity, wordings: [learningCapacityNl, learningCapacityEn] },
  {
    instrument: learningCultureConditions,
    wordings: [learningCultureConditionsNl, learningCultureConditionsEn],
  },
  { instrument: learningOrganisation, wordings: [learningOrganisationNl, learningOrganisationEn] },
  { instrument: learningPartnership, wordings: [learningPartnershipNl, learningPartnershipEn] },
  { instrument: learningProfessional, wordings: [learningProfessionalNl, learningProfessionalEn] },
  { instrument: motivationNeeds, wordings: [motivationNeedsNl, motivationNeedsEn] },
  { instrument: organisationLearning, wordings: [organisationLearningNl, organisationLearningEn] },
  {
    instrument: schoolAsLearningOrganisation,
    wordings: [schoolAsLearningOrganisationNl, schoolAsLearningOrganisationEn],
  },
  { instrument: plcCapacities, wordings: [plcCapacitiesNl, plcCapacitiesEn] },
  { instrument: visionQuality, wordings: [visionQualityNl, visionQualityEn] },
  { instrument: wickedProblem, wordings: [wickedProblemNl, wickedProblemEn] },
  { instrument: teamLearningRoutine, wordings: [teamLearningRoutineNl, teamLearningRoutineEn] },
];

/** Every order of stages that is shipped. */
export const stageLists: readonly ShippedStages[] = [
  { instrument: learningLevels, wordings: [learningLevelsNl, learningLevelsEn] },
  { instrument: mindshift, wordings: [mindshiftNl, mindshiftEn] },
  { instrument: collectiveLearningTest, wordings: [collectiveLearningTestNl, collectiveLearningTestEn] },
  { instrument: deepLearning, wordings: [deepLearningNl, deepLearningEn] },
];

/** Every list of pairs that is shipped. */
export const pairLists: readonly ShippedPairs[] = [
  { instrument: mindsetPairs, wordings: [mindsetPairsNl, mindsetPairsEn] },
  { instrument: growthMindset, wordings: [growthMindsetNl, growthMindsetEn] },
  { instrument: controlTrust, wordings: [controlTrustNl, controlTrustEn] },
  { instrument: visionAxes, wordings: [visionAxesNl, visionAxesEn] },
];

/** Every deck that is shipped. */
export const decks: readonly ShippedDeck[] = [
  { instrument: sixSteps, wordings: [sixStepsNl, sixStepsEn] },
  { instrument: learningOpportunities, wordings: [learningOpportunitiesNl, learningOpportunitiesEn] },
  { instrument: leaderSuggestions, wordings: [leaderSuggestionsNl, leaderSuggestionsEn] },
  { instrument: mindshiftInterventions, wordings: [mindshiftInterventionsNl, mindshiftInterventionsEn] },
];

/** Every quadrant that is shipped. */
export const quadrants: readonly {
  readonly instrument: QuadrantInstrument;
  readonly wordings: readonly [QuadrantWording, QuadrantWording];
}[] = [
  { instrument: teamCulture, wordings: [teamCultureNl, teamCultureEn] },
  { instrument: processOutcome, wordings: [processOutcomeNl, processOutcomeEn] },
  { instrument: sharedLeadership, wordings: [sharedLeadershipNl, sharedLeadershipEn] },
  { instrument: teacherLeadership, wordings: [teacherLeadershipNl, teacherLeadershipEn] },
];
import { teamLearningRoutine } from '@lerend/instruments/team-learning-routine';
import { teamLearningRoutineEn } from '@lerend/instruments/team-learning-routine/en';
import { teamLearningRoutineNl } from '@lerend/instruments/team-learning-routine/nl';
import { visionQuality } from '@lerend/instruments/vision-quality';
import { visionQualityEn } from '@lerend/instruments/vision-quality/en';
import { visionQualityNl } from '@lerend/instruments/vision-quality/nl';
import { wickedProblem } from '@lerend/instruments/wicked-problem';
import { wickedProblemEn } from '@lerend/instruments/wicked-problem/en';
import { wickedProblemNl } from '@lerend/instruments/wicked-problem/nl';
