import { available, DEFAULT_POLICY, notDefined, withheld } from '../model/index.js';
import type {
  Figure,
  Grant,
  Policy,
  ReportWarning,
  TeamReportBase,
  Undefined,
  Withheld,
} from '../model/index.js';
import { RESPONDENTS } from './parts.js';
import { assertPolicy, reasonToHide } from './policy.js';

/** Who was asked and who answered, as every report begins. */
export interface Participation {
  /** Why nothing of the report is shown; absent where the report may be made. */
  readonly hidden: Withheld | Undefined | undefined;
  /** The number that hard bounds count with: at least the respondents; absent when nobody knows. */
  readonly invited: number | undefined;
  readonly policy: Policy;
  readonly head: Pick<TeamReportBase<string>, 'basis' | 'policy' | 'invited' | 'respondents' | 'warnings'>;
}

/**
 * Settles what the head of a report may say. In a report below the minimum nothing is said at all: not even a
 * warning, since more respondents than invited would tell how many there are. Throws on an unusable option.
 */
export function participation(respondents: number, options: Omit<Grant, 'roles'> = {}): Participation {
  const policy = options.policy ?? DEFAULT_POLICY;
  assertPolicy(policy);
  const { invited } = options;
  if (invited !== undefined && (!Number.isSafeInteger(invited) || invited < 1)) {
    throw new Error(
      'The number of invited people is a whole number from 1 on; leave it out when nobody knows.',
    );
  }
  const refusal = options.refused?.get(RESPONDENTS);
  const hidden = refusal === undefined ? reasonToHide(respondents, policy) : withheld(refusal);
  const asked: Figure<number> = invited === undefined ? notDefined('invited-unknown') : available(invited);
  const warnings: readonly ReportWarning[] =
    hidden === undefined && invited !== undefined && invited < respondents ? ['over-response'] : [];
  return {
    hidden,
    invited: invited === undefined ? undefined : Math.max(invited, respondents),
    policy,
    head: {
      basis: options.rows === undefined ? 'tallies' : 'rows',
      policy,
      invited: hidden?.status === 'withheld' && asked.status === 'ok' ? hidden : asked,
      respondents: hidden ?? available(respondents),
      warnings,
    },
  };
}
