export { createMemoryRoundStore } from './memory-store.js';
export type { MemoryRoundStoreOptions } from './memory-store.js';
export {
  beginRound,
  closeRound,
  describeRound,
  handInToRound,
  reportRound,
  resumeRound,
  saveDraftToRound,
  savePlanToRound,
} from './life.js';
export { storageFailure, unknownRound } from './refusals.js';
export { randomIndex } from './random-index.js';
export type { RandomIndex } from './random-index.js';
export type { ClosedRound, OpenRound, SealedResponse, SealedRow, StoredRound } from './stored-round.js';
export type { RoundDraft, RoundSetup, RoundState, RoundStore } from './round-store.js';
