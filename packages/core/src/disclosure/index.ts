export { elementOf, personOf } from './code-vector.js';
export type { CodeVector } from './code-vector.js';
export { inspectLedger, parseLedger } from './inspect-ledger.js';
export { freezeRelease, openLedger, releasedBytes, requestRelease } from './ledger.js';
export type { Ledger, LedgerAnswer, LedgerEntry, LedgerRequest, PartAnswer } from './ledger.js';
