import type { WithheldReason } from '@lerend/core/model';

/** What every element that shows a team says around the result itself. */
export interface TeamTexts {
  readonly loading: string;
  readonly loadFailed: string;
  readonly ourTeam: string;
  readonly tookPart: (count: number) => string;
  readonly tookPartOf: (count: number, invited: number) => string;
  readonly overResponse: string;
  readonly loweredMinimum: (minimum: number, by: string, reason: string) => string;
  readonly loweredMinimumWithheld: (by: string, reason: string) => string;
  readonly fromTallies: string;
  readonly fromTalliesText: string;
  readonly openTable: string;
  readonly talkHeading: string;
  readonly withheldHeading: string;
  readonly withheld: Readonly<Record<WithheldReason, string>>;
  readonly undefinedHeading: string;
}
