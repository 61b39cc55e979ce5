export { failure, issue, success } from './result.js';
export type { Failure, Issue, Result, Success } from './result.js';
export { available, notDefined, withheld } from './figure.js';
export type { Available, Figure, Undefined, UndefinedReason, Withheld, WithheldReason } from './figure.js';
export type { Basis, Fraction, InstrumentBase, SourceReference, WordingBase } from './instrument.js';
export { isAnswered } from './response.js';
export type { Answer, Answers, Response } from './response.js';
export type {
  AgreementBand,
  EstimateTarget,
  Interval,
  Phase,
  PhaseByMean,
  PhaseCertainty,
  PhaseProbabilities,
  PhaseRule,
} from './phase.js';
export type { Finding, FindingBasis, Signal } from './finding.js';
export { inspectPolicy } from './inspect-policy.js';
export { DEFAULT_POLICY, detailMinimum, OPEN_TABLE_POLICY } from './policy.js';
export type { Policy, PolicyOverride } from './policy.js';
export { SCORING_VERSION } from './versions.js';
export type { Draft, Released, ReportBasis, ReportOptions, ReportWarning, TeamReportBase } from './report.js';
export type {
  AnswerChecker,
  AnswerSlot,
  CollectAbility,
  Grant,
  GrantedRoles,
  GrantedRows,
  Kind,
  TeamAbility,
} from './kind.js';
