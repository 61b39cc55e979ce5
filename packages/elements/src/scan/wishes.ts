import { DEFAULT_POLICY, type Issue, type Policy } from '@lerend/core/model';
import type { RoundSetup } from '@lerend/core/round';
import type { ScanFile } from './exporters.js';
import type { InstrumentSource } from './instrument-source.js';
import type { StoreChoice } from './open-store.js';
import type { FilledIn, TeamKind } from './parts/part.js';

/** What a host asks of a scan. */
export interface ScanWishes {
  readonly source: InstrumentSource | undefined;
  readonly store: StoreChoice;
  readonly policy: Policy | undefined;
  readonly roles: readonly string[] | undefined;
  readonly scope: string;
  readonly instrumentId: string;
  readonly quadrantId: string;
  readonly deckId: string;
  readonly roundId: string;
  readonly quadrantInput: string;
  readonly language: string;
}

/** The element, as the flow knows it. */
export interface ScanHost {
  wishes(): ScanWishes;
  /** Loads and defines what a kind is filled in with, where that is not there yet. */
  loadKind(kind: TeamKind): Promise<void>;
  /** Loads and defines what shows a released round. */
  loadParts(): Promise<void>;
  changed(): void;
  /** A person went on to another screen, or to another panel of it. */
  moved(): void;
  /** Focuses what the selector finds, once it is drawn. */
  focus(selector: string): void;
  save(file: ScanFile): void;
  failed(subject: string, issues: readonly Issue[]): void;
}

/** The properties that a round is opened from; a change of one opens it again. */
export const OPENING = [
  'source',
  'store',
  'policy',
  'roles',
  'scope',
  'instrumentId',
  'quadrantId',
  'deckId',
  'roundId',
  'quadrantInput',
] as const;

/** The wishes of an element, with the source that its tag has and the language of the page. */
export function wishesOf(
  element: Omit<ScanWishes, 'language'>,
  source: InstrumentSource | undefined,
  language: string,
): ScanWishes {
  const { store, policy, roles, scope, instrumentId, quadrantId, deckId, roundId, quadrantInput } = element;
  return {
    source: element.source ?? source,
    ...{ store, policy, roles, scope, instrumentId, quadrantId, deckId, roundId, quadrantInput },
    language,
  };
}

/** The setup that a new round would begin with. What cannot hold a round is refused when it is opened. */
export function setupOf(wishes: ScanWishes, filledIn: FilledIn): RoundSetup {
  const { roundId, instrumentId, quadrantId, quadrantInput, policy, roles = [], scope } = wishes;
  return {
    id: roundId === '' ? [instrumentId, quadrantId].filter((id) => id !== '').join('+') : roundId,
    instruments: filledIn.map(({ instrument }) => instrument),
    quadrantInput: quadrantInput === 'items' ? 'items' : 'point',
    policy: policy ?? DEFAULT_POLICY,
    // As many as were given: the round itself says that there should be two.
    ...(roles.length === 0 ? {} : { roles: roles as readonly [string, string] }),
    ...(scope === '' ? {} : { scope }),
  };
}
