import type { StagesInstrument, StagesWording } from '@lerend/core/stages';

/** Somewhere a person can stand: the ground, or a stage. */
export interface Place {
  readonly id: string;
  /** What it is called as an answer: 0 for the ground, 1 for the first stage, and so on. */
  readonly value: number;
}

/** In order, the first one first. */
export function placesOf({ ground, stages }: StagesInstrument): readonly Place[] {
  const there = stages.map(({ id }, index) => ({ id, value: index + 1 }));
  return ground === undefined ? there : [{ id: ground.id, value: 0 }, ...there];
}

/** What a place is called as it stands by itself, or beside a bar. */
export function titleOf(wording: StagesWording, id: string): string {
  return wording.stages[id]?.title ?? id;
}

export function shortOf(wording: StagesWording, id: string): string {
  return wording.stages[id]?.short ?? id;
}
