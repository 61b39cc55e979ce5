export { createMemoryRoundStore } from '@lerend/core/round';
export type { RoundDraft, RoundSetup, RoundState, RoundStore } from '@lerend/core/round';
export { createIndexedDbRoundStore } from '@lerend/elements/stores/indexed-db';
