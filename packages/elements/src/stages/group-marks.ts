import type { StagesInstrument, StagesWording } from '@lerend/core/stages';
import { titleOf } from './places.js';

export interface MarkGroup {
  /** The id of an aspect or of a stage, unique among all of them. */
  readonly id: string;
  readonly title: string;
  readonly marks: readonly string[];
}

/** Every mark once: under what it is about, and where it is about nothing, under its stage. */
export function groupMarks(
  { aspects, stages, marks }: StagesInstrument,
  wording: StagesWording,
): readonly MarkGroup[] {
  const byAspect = aspects.map(({ id }) => ({
    id,
    title: wording.aspects[id]?.title ?? id,
    marks: marks.filter(({ aspect }) => aspect === id).map((mark) => mark.id),
  }));
  const byStage = stages.map(({ id }) => ({
    id,
    title: titleOf(wording, id),
    marks: marks.filter(({ aspect, stage }) => aspect === undefined && stage === id).map((mark) => mark.id),
  }));
  return [...byAspect, ...byStage].filter((group) => group.marks.length > 0);
}
