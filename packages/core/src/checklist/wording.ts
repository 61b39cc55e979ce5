import type { WordingBase } from '../model/index.js';

export interface ChecklistItemWording {
  /** One statement that asks one thing. */
  readonly statement: string;
  /** What belongs to it, where the statement leaves that open. */
  readonly hint?: string;
  /** By scale point id: what that level looks like in a school. Absent where the names of the levels say enough. */
  readonly levels?: Readonly<Record<string, string>>;
}

export interface ChecklistWording extends WordingBase {
  /** What all statements begin with or are about, shown once above them, such as "Bij ons op school". */
  readonly stem: string;
  /** By scale point id. `short` fits under a mark in a chart. */
  readonly scale: Readonly<Record<string, { readonly label: string; readonly short: string }>>;
  readonly domains: Readonly<Record<string, { readonly title: string; readonly description: string }>>;
  readonly items: Readonly<Record<string, ChecklistItemWording>>;
}
