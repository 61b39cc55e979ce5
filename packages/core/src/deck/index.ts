export type { DeckCard, DeckInstrument, Effort, Precondition, ServedItem } from './instrument.js';
export type { DeckCardWording, DeckWording } from './wording.js';
export type { Plan, PlanDetails, PlannedCard, RestoredPlan } from './plan.js';
export {
  LONGEST_PLAN_TEXT,
  emptyPlan,
  planCard,
  restorePlan,
  unplanCard,
  updatePlannedCard,
} from './plan.js';
export { inspectDeckInstrument, inspectDeckWording } from './guard.js';
export { deck } from './kind.js';
