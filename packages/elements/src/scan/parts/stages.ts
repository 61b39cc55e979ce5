import { html } from 'lit';
import {
  compileStagesAnswerChecker,
  stagesCollect,
  type StagesInstrument,
  type StagesWording,
} from '@lerend/core/stages';
import { chooseWording } from '../../base/locale.js';
import { answersOf, countUnanswered, fitsAll, mapValues, type RoundPart, type Worded } from './part.js';

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
    nameSubject: (language) => {
      const wording = chooseWording(wordings, language);
      return wording === undefined
        ? undefined
        : { domains: mapValues(wording.stages, ({ title }) => title), items: {} };
    },
    exportAnswers: () => ({}),
    exportReport: (report, language) => {
      const wording = chooseWording(wordings, language);
      return wording === undefined || report?.kind !== 'stages'
        ? {}
        : { stages: { instrument, wording, report } };
    },
  };
}
