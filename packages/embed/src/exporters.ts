import type { ScanExporters, ScanFile } from '@lerend/elements/scan/exporters';
import {
  answersToCsv,
  checklistReportToCsv,
  exportWordsEn,
  exportWordsNl,
  pairsReportToCsv,
  planToCsv,
  quadrantReportToCsv,
  stagesReportToCsv,
  type ExportWords,
} from '@lerend/exchange/csv';
import { reportsToJson, responsesToJson } from '@lerend/exchange/json';

function isDutch(language: string): boolean {
  return language.split('-', 1)[0]?.toLowerCase() === 'nl';
}

function wordsIn(language: string): ExportWords {
  return isDutch(language) ? exportWordsNl : exportWordsEn;
}

function csv(label: string, filename: string, text: string): ScanFile {
  return { label, filename: `${filename}.csv`, type: 'text/csv', text };
}

function json(label: string, filename: string, text: string): ScanFile {
  return { label, filename: `${filename}.json`, type: 'application/json', text };
}

/** What a scan can save, as CSV for a spreadsheet and as JSON for another program. */
export const exporters: ScanExporters = {
  answers: ({ language, checklist, responses }) => {
    const name = isDutch(language) ? 'mijn-antwoorden' : 'my-answers';
    const own = responses.find(({ instrument }) => instrument === checklist?.instrument.id);
    return [
      ...(checklist === undefined || own === undefined
        ? []
        : [
            csv(
              'CSV',
              name,
              answersToCsv(checklist.instrument, own.answers, checklist.wording, wordsIn(language)),
            ),
          ]),
      json('JSON', name, responsesToJson(responses)),
    ];
  },
  report: ({ language, ...reports }) => {
    const words = wordsIn(language);
    const name = isDutch(language) ? 'uitslag' : 'report';
    const { checklist, quadrant, stages, pairs } = reports;
    const tables = [
      checklist && {
        ...checklist,
        text: checklistReportToCsv(checklist.instrument, checklist.report, checklist.wording, words),
      },
      quadrant && {
        ...quadrant,
        text: quadrantReportToCsv(quadrant.instrument, quadrant.report, quadrant.wording, words),
      },
      stages && {
        ...stages,
        text: stagesReportToCsv(stages.instrument, stages.report, stages.wording, words),
      },
      pairs && { ...pairs, text: pairsReportToCsv(pairs.instrument, pairs.report, pairs.wording, words) },
    ].filter((table) => table !== undefined);
    return [
      ...tables.map(({ wording, instrument, text }) =>
        csv(`CSV: ${wording.title}`, `${name}-${instrument.id}`, text),
      ),
      json('JSON', name, reportsToJson(tables.map(({ report }) => report))),
    ];
  },
  plan: (deck) => [
    {
      label: 'CSV',
      extension: 'csv',
      type: 'text/csv',
      make: (plan, wording) => planToCsv(deck, plan, wording, wordsIn(wording.locale)),
    },
  ],
};
