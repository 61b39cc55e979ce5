export { openSession } from './session.js';
export type { SessionOptions } from './session.js';
export type { Progress, RejectedAnswer, Session, SessionSnapshot, SessionState } from './session-model.js';
