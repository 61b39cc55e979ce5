import { html } from 'lit';
import {
  checklistCollect,
  compileChecklistAnswerChecker,
  type ChecklistInstrument,
  type ChecklistWording,
} from '@lerend/core/checklist';
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

export function checklistPart({
  instrument,
  wordings,
}: Worded<ChecklistInstrument, ChecklistWording>): RoundPart {
  return {
    kind: 'checklist',
    instrument,
    wordings,
    saysSaved: true,
    comparable: instrument,
    countOpen: (answers) => countUnanswered(checklistCollect.slots(instrument), answers),
    estimateSeconds: () => instrument.items.length * SECONDS_A_STATEMENT,
    fits: (answers) => fitsAll(answers, compileChecklistAnswerChecker(instrument)),
    renderFillIn: ({ value, disabled, saved, answer }) =>
      html`<lerend-checklist
        part="checklist"
        .instrument=${instrument}
        .wordings=${wordings}
        .value=${value}
        ?disabled=${disabled}
        @change=${(event: Event) => {
          answer(answersOf(event));
        }}
        ><div slot="footer">${saved}</div></lerend-checklist
      >`,
    renderTeam: ({ report, change, ownAnswers, roleNames }) =>
      html`<lerend-report
        part="report"
        .instrument=${instrument}
        .wordings=${wordings}
        .report=${report}
        .change=${change}
        .ownAnswers=${ownAnswers}
        .roleNames=${roleNames}
      ></lerend-report>`,
    nameSubject: (language) =>
      inLanguage(wordings, language, (wording) => ({
        domains: mapValues(wording.domains, ({ title }) => title),
        items: mapValues(wording.items, ({ statement }) => statement),
      })),
    exportAnswers: (language) =>
      inLanguage(wordings, language, (wording) => ({ checklist: { instrument, wording } })) ?? {},
    exportReport: (report, language) =>
      report?.kind === 'checklist'
        ? (inLanguage(wordings, language, (wording) => ({ checklist: { instrument, wording, report } })) ??
          {})
        : {},
  };
}
