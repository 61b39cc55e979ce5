export {
  available,
  DEFAULT_POLICY,
  failure,
  isAnswered,
  issue,
  notDefined,
  SCORING_VERSION,
  success,
  withheld,
} from './model/index.js';
export type {
  AgreementBand,
  Answer,
  AnswerChecker,
  Answers,
  AnswerSlot,
  Available,
  Basis,
  CollectAbility,
  Failure,
  Figure,
  Finding,
  FindingBasis,
  Fraction,
  InstrumentBase,
  Issue,
  Kind,
  Phase,
  PhaseByMean,
  PhaseRule,
  Policy,
  PolicyOverride,
  ReportOptions,
  ReportWarning,
  Response,
  Result,
  Signal,
  SourceReference,
  Success,
  TeamAbility,
  TeamReportBase,
  Undefined,
  UndefinedReason,
  Withheld,
  WithheldReason,
  WordingBase,
} from './model/index.js';
export type {
  Instrument,
  KindId,
  KindMap,
  Tally,
  TeamInstrument,
  TeamReport,
  Wording,
  WordingOf,
} from './kinds.js';
export type {
  Agreement,
  Bounds,
  ChecklistDomain,
  ChecklistInstrument,
  ChecklistItem,
  ChecklistItemWording,
  ChecklistReport,
  ChecklistScale,
  ChecklistScore,
  ChecklistTally,
  ChecklistWording,
  DomainReport,
  DomainResult,
  ItemCounts,
  ItemReport,
  ItemResult,
  PersonDomainScore,
  PersonScoreCount,
  ScalePoint,
} from './checklist/index.js';
export type {
  AxisRecord,
  AxisSide,
  AxisThirds,
  QuadrantAxis,
  QuadrantAxisWording,
  QuadrantCharacteristic,
  QuadrantClass,
  QuadrantInput,
  QuadrantInstrument,
  QuadrantItem,
  QuadrantList,
  QuadrantReport,
  QuadrantResult,
  QuadrantScore,
  QuadrantTally,
  QuadrantWording,
  RegionShare,
  Spread,
  TeamPlace,
} from './quadrant/index.js';
export type {
  DeckCard,
  DeckCardWording,
  DeckInstrument,
  DeckWording,
  Effort,
  Plan,
  PlannedCard,
  Precondition,
  ServedItem,
} from './deck/index.js';
export { inspectInstrument, inspectReport, inspectWording } from './inspect.js';
export { createSession, mergeTallies, reportTeam, scoreResponse, tally } from './dispatch.js';
export type { TallyOptions, TeamTally } from './dispatch.js';
export { inspectLedger, openLedger } from './disclosure/index.js';
export type { Ledger } from './disclosure/index.js';
export { makeRelease, makeReleaseInSlices } from './release/index.js';
export type {
  ChangeRequest,
  Release,
  ReleaseAnswer,
  ReleaseRequest,
  ReleaseRow,
  ReleaseSource,
  TeamRequest,
} from './release/index.js';
export { compareRounds } from './checklist/index.js';
export type { Progress, RejectedAnswer, Session, SessionSnapshot, SessionState } from './session/index.js';
export { recommend } from './advice/index.js';
export type { Reason, Recommendation, RecommendOptions } from './advice/index.js';
export { createMemoryRoundStore } from './round/index.js';
export type {
  HandInOptions,
  RoundDraft,
  RoundPhase,
  RoundSetup,
  RoundState,
  RoundStore,
} from './round/index.js';
