import { html } from 'lit';
import {
  compilePairsAnswerChecker,
  pairsCollect,
  type PairsInstrument,
  type PairsWording,
} from '@lerend/core/pairs';
import { chooseWording } from '../../base/locale.js';
import {
  answersOf,
  countUnanswered,
  fitsAll,
  mapValues,
  SECONDS_A_STATEMENT,
  type RoundPart,
  type Worded,
} from './part.js';

export function pairsPart({ instrument, wordings }: Worded<PairsInstrument, PairsWording>): RoundPart {
  return {
    kind: 'pairs',
    instrument,
    wordings,
    saysSaved: false,
    countOpen: (answers) => countUnanswered(pairsCollect.slots(instrument), answers),
    estimateSeconds: () => instrument.pairs.length * SECONDS_A_STATEMENT,
    fits: (answers) => fitsAll(answers, compilePairsAnswerChecker(instrument)),
    renderFillIn: ({ value, disabled, answer }) =>
      html`<lerend-pairs
        part="pairs"
        .instrument=${instrument}
        .wordings=${wordings}
        .value=${value}
        ?disabled=${disabled}
        @change=${(event: Event) => {
          answer(answersOf(event));
        }}
      ></lerend-pairs>`,
    renderTeam: ({ report, ownAnswers }) =>
      html`<lerend-pairs
        part="pairs"
        .instrument=${instrument}
        .wordings=${wordings}
        .report=${report}
        .ownAnswers=${ownAnswers}
      ></lerend-pairs>`,
    nameSubject: (language) => {
      const wording = chooseWording(wordings, language);
      return wording === undefined
        ? undefined
        : { domains: mapValues(wording.pairs, ({ title }) => title), items: {} };
    },
    exportAnswers: () => ({}),
    exportReport: (report, language) => {
      const wording = chooseWording(wordings, language);
      return wording === undefined || report?.kind !== 'pairs'
        ? {}
        : { pairs: { instrument, wording, report } };
    },
  };
}
