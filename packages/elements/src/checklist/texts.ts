/** What `lerend-checklist` says by itself; the statements come from the wording. */
export interface ChecklistTexts {
  readonly dontKnow: string;
  readonly notApplicable: string;
  readonly showLevels: string;
  readonly hideLevels: string;
  readonly clear: string;
  /** Said to a screen reader after an answer was taken back. */
  readonly cleared: string;
  /** Names the list of domains. */
  readonly domains: string;
  readonly domainProgress: (answered: number, total: number) => string;
  readonly left: (open: number, total: number) => string;
  readonly complete: (total: number) => string;
  readonly next: string;
  /** Stands where `left` would, when nobody may answer. */
  readonly readOnly: (answered: number, total: number) => string;
  /** Why a form cannot be sent yet. */
  readonly required: (open: number) => string;
  readonly problem: string;
  readonly moreProblems: (count: number) => string;
}
