import { html } from 'lit';
import {
  compilePairsAnswerChecker,
  pairsCollect,
  type PairsInstrument,
  type PairsWording,
} from '@lerend/core/pairs';
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
    nameSubject: (language) =>
      inLanguage(wordings, language, (wording) => ({
        domains: mapValues(wording.pairs, ({ title }) => title),
        items: {},
      })),
    exportAnswers: () => ({}),
    exportReport: (report, language) =>
      report?.kind === 'pairs'
        ? (inLanguage(wordings, language, (wording) => ({ pairs: { instrument, wording, report } })) ?? {})
        : {},
  };
}
