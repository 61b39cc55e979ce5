export { createMemoryRoundStore } from './memory-store.js';
export type { MemoryRoundStoreOptions } from './memory-store.js';
export {
  beginRound,
  closeRound,
  describeRound,
  draftRound,
  handInToRound,
  openRound,
  reportRound,
  resumeRound,
  saveDraftToRound,
  savePlanToRound,
} from './life.js';
export { keepRelease, releaseRound, releaseRoundInSlices } from './release-round.js';
export { mayDo, whyNot } from './phases.js';
export type { RoundAction, RoundPhase } from './phases.js';
export { storageFailure, unknownRound } from './refusals.js';
export { randomIndex } from './random-index.js';
export type { RandomIndex } from './random-index.js';
export type {
  ClosedRound,
  DraftRound,
  OpenRound,
  ReleasedRound,
  RoundResult,
  SealedResponse,
  SealedRow,
  StoredRound,
} from './stored-round.js';
export type { HandInOptions, RoundDraft, RoundSetup, RoundState, RoundStore } from './round-store.js';
