import type { ScanExporters, ScanFile } from '@lerend/elements/scan/exporters';
import {
  answersToCsv,
  checklistReportToCsv,
  exportWordsEn,
  exportWordsNl,
  planToCsv,
  quadrantReportToCsv,
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
  report: ({ language, checklist, quadrant }) => {
    const words = wordsIn(language);
    const name = isDutch(language) ? 'uitslag' : 'report';
    return [
      ...(checklist === undefined
        ? []
        : [
            csv(
              `CSV: ${checklist.wording.title}`,
              `${name}-${checklist.instrument.id}`,
              checklistReportToCsv(checklist.instrument, checklist.report, checklist.wording, words),
            ),
          ]),
      ...(quadrant === undefined
        ? []
        : [
            csv(
              `CSV: ${quadrant.wording.title}`,
              `${name}-${quadrant.instrument.id}`,
              quadrantReportToCsv(quadrant.instrument, quadrant.report, quadrant.wording, words),
            ),
          ]),
      json(
        'JSON',
        name,
        reportsToJson([checklist?.report, quadrant?.report].filter((report) => report !== undefined)),
      ),
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
