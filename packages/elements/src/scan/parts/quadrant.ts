import { html } from 'lit';
import {
  compileQuadrantAnswerChecker,
  quadrantCollect,
  type QuadrantInstrument,
  type QuadrantWording,
} from '@lerend/core/quadrant';
import {
  answersOf,
  countUnanswered,
  fitsAll,
  inLanguage,
  mapValues,
  SECONDS_A_STATEMENT,
  type RoundPart,
  type Worded,
} from './part.js';

const SECONDS_A_POINT = 60;

export function quadrantPart({
  instrument,
  wordings,
}: Worded<QuadrantInstrument, QuadrantWording>): RoundPart {
  return {
    kind: 'quadrant',
    instrument,
    wordings,
    saysSaved: false,
    // A point on the plane is one question, with two answers.
    countOpen: (answers, input) => {
      const open = countUnanswered(quadrantCollect.slots(instrument, input), answers);
      return input === 'point' ? Math.min(1, open) : open;
    },
    estimateSeconds: (input) =>
      input === 'point' ? SECONDS_A_POINT : instrument.items.length * SECONDS_A_STATEMENT,
    fits: (answers) => fitsAll(answers, compileQuadrantAnswerChecker(instrument)),
    renderFillIn: ({ value, disabled, quadrantInput, answer }) =>
      html`<lerend-quadrant
        part="quadrant"
        .instrument=${instrument}
        .wordings=${wordings}
        .input=${quadrantInput}
        .value=${value}
        ?disabled=${disabled}
        @change=${(event: Event) => {
          answer(answersOf(event));
        }}
      ></lerend-quadrant>`,
    renderTeam: ({ report, ownAnswers }) =>
      html`<lerend-quadrant
        part="quadrant"
        .instrument=${instrument}
        .wordings=${wordings}
        .report=${report}
        .ownAnswers=${ownAnswers}
      ></lerend-quadrant>`,
    nameSubject: (language) =>
      inLanguage(wordings, language, (wording) => ({
        domains: mapValues(wording.axes, ({ title }) => title),
        items: mapValues(wording.items, ({ statement }) => statement),
      })),
    exportAnswers: () => ({}),
    exportReport: (report, language) =>
      report?.kind === 'quadrant'
        ? (inLanguage(wordings, language, (wording) => ({ quadrant: { instrument, wording, report } })) ?? {})
        : {},
  };
}
