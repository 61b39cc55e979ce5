import type { PromiseLimit, PromiseMedium } from './promise.js';

/** The words of a promise in one language. */
export interface PromiseTexts {
  readonly ownAnswers: string;
  readonly ownAnswersText: Readonly<Record<PromiseMedium | 'open-table', string>>;
  readonly handedIn: string;
  readonly handedInText: Readonly<Record<PromiseMedium, string>>;
  readonly teamResult: string;
  readonly teamResultText: (fromHowMany: number) => string;
  /** With the names of both roles, or without where nobody knows them. */
  readonly roles: (names: readonly [string, string] | undefined) => string;
  readonly rolesText: (fromHowMany: number) => string;
  readonly rolesByDomain: string;
  readonly rolesByDomainText: (fromHowMany: number) => string;
  readonly minimumLowered: string;
  readonly minimumLoweredText: (fromHowMany: number, by: string, reason: string) => string;
  readonly notPromised: string;
  readonly limits: Readonly<Record<PromiseLimit, string>>;
}
