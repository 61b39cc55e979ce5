import type { WordingBase } from '../model/index.js';

export interface StageWording {
  readonly title: string;
  /** Fits beside a bar on a phone. */
  readonly short: string;
  readonly description: string;
  /** What a team can do to go on from here; at the last stage, to stay here. */
  readonly next: string;
}

export interface StagesWording extends WordingBase {
  /** What is asked of one person, such as "Waar staan jullie nu?". */
  readonly question: string;
  /** What the marks ask, such as "Wat herken je?". */
  readonly marksQuestion: string;
  /** By stage id, the ground among them where there is one. */
  readonly stages: Readonly<Record<string, StageWording>>;
  /** By aspect id. */
  readonly aspects: Readonly<Record<string, { readonly title: string }>>;
  /** By mark id: one thing to recognise. */
  readonly marks: Readonly<Record<string, string>>;
}
