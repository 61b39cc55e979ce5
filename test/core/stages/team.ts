import type { Response } from '@lerend/core/model';
import { picking } from '../../helpers/small-stages.js';

/** People who pick: so many the ground, so many the first stage, and so on. */
export function teamAt(counts: readonly number[]): readonly Response[] {
  return counts.flatMap((people, stage) => Array.from({ length: people }, () => picking(stage)));
}
