import { html } from 'lit';
import {
  compileStagesAnswerChecker,
  stagesCollect,
  type StagesInstrument,
  type StagesWording,
} from '@lerend/core/stages';
import {
  answersOf,
  countUnanswered,
  fitsAll,
  inLanguage,
  mapValues,
  type RoundPart,
  type Worded,
} from './part.js';

const SECONDS_TO_PICK = 60;
/** Eight in a minute: a mark is recognised or it is not. */
const SECONDS_A_MARK = 7.5;

export function stagesPart({ instrument, wordings }: Worded<StagesInstrument, StagesWording>): RoundPart {
  return {
    kind: 'stages',
    instrument,
    wordings,
    saysSaved: false,
    countOpen: (answers) => countUnanswered(stagesCollect.slots(instrument), answers),
    estimateSeconds: () => SECONDS_TO_PICK + instrument.marks.length * SECONDS_A_MARK,
    fits: (answers) => fitsAll(answers, compileStagesAnswerChecker(instrument)),
    renderFillIn: ({ value, disabled, answer }) =>
      html`<lerend-stages
        part="stages"
        .instrument=${instrument}
        .wordings=${wordings}
        .value=${value}
        ?disabled=${disabled}
        @change=${(event: Event) => {
          answer(answersOf(event));
        }}
      ></lerend-stages>`,
    renderTeam: ({ report, ownAnswers }) =>
      html`<lerend-stages
        part="stages"
        .instrument=${instrument}
        .wordings=${wordings}
        .report=${report}
        .ownAnswers=${ownAnswers}
      ></lerend-stages>`,
    nameSubject: (language) =>
      inLanguage(wordings, language, (wording) => ({
        domains: mapValues(wording.stages, ({ title }) => title),
        items: {},
      })),
    exportAnswers: () => ({}),
    exportReport: (report, language) =>
      report?.kind === 'stages'
        ? (inLanguage(wordings, language, (wording) => ({ stages: { instrument, wording, report } })) ?? {})
        : {},
  };
}
