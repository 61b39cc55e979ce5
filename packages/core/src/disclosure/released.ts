import type { Draft, Released } from '../model/index.js';
import { deepFreeze } from '../model/freeze.js';

/**
 * Puts the brand on what the rules of disclosure let through, and freezes it. This is the one place that does: whoever
 * calls it has asked a ledger, or shows the only release of one closed team.
 */
export function markReleased<T extends Released>(draft: Draft<T>): T {
  return deepFreeze(draft) as unknown as T;
}
