import type { Issue } from '../model/index.js';
import {
  byId,
  entries,
  id,
  idsOf,
  inTurn,
  inspect,
  instrumentShape,
  oneOf,
  optional,
  shape,
  source,
  text,
  when,
  wordingShape,
} from '../model/inspect.js';
import { STAGE_SLOT } from './instrument.js';
import type { StagesInstrument } from './instrument.js';

const shapeCheck = instrumentShape('stages', {
  ground: optional(shape({ id })),
  stages: entries({ source, marks: oneOf('describe', 'add') }, 2),
  aspects: entries({ source }, 0),
  marks: entries({ stage: id, aspect: optional(id), source }),
  scoring: shape({ type: oneOf('half-at-least') }),
});

/** Runs on what has the right shape: marks belong to what is there, and each place and answer has an id of its own. */
const marksCheck = when((value) => {
  const { ground, stages, aspects, marks } = value as StagesInstrument;
  const [places, abouts] = [idsOf(stages), [undefined, ...idsOf(aspects)]];
  return (
    (ground === undefined || !places.includes(ground.id)) &&
    marks.every(
      (mark) => mark.id !== STAGE_SLOT && places.includes(mark.stage) && abouts.includes(mark.aspect),
    ) &&
    places.every((place) => marks.some(({ stage }) => stage === place)) &&
    stages.every(({ marks: say }, index) => say === 'add' || stages[index - 1]?.marks !== 'add')
  );
}, 'Every stage should have a mark, every mark a stage, and each an id of its own; a stage that describes stands before those that add.');

const instrumentCheck = inTurn(shapeCheck, marksCheck);

/** Checks what the elements rely on in an instrument with stages; empty where all is there. Never throws. */
export function inspectStagesInstrument(instrument: unknown): readonly Issue[] {
  return inspect(instrument, instrumentCheck);
}

const stageTexts = shape({ title: text, short: text, description: text, next: text });

/** Checks that a wording has every text of the stages and their marks. Never throws. */
export function inspectStagesWording(instrument: StagesInstrument, wording: unknown): readonly Issue[] {
  const { ground, stages, aspects, marks } = instrument;
  return inspect(
    wording,
    wordingShape(instrument.id, {
      question: text,
      marksQuestion: text,
      stages: byId([...(ground === undefined ? [] : [ground]), ...stages], stageTexts),
      aspects: byId(aspects, shape({ title: text })),
      marks: byId(marks, text),
    }),
  );
}
