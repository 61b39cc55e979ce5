import type { CsvProblem } from './problem.js';

/** Says a problem in a sentence: what, where, and what to do. */
export type ProblemWriter = (problem: CsvProblem) => string;

export const csvProblemNl: ProblemWriter = (problem) => {
  switch (problem.code) {
    case 'empty-file':
      return 'Het bestand is leeg. Kies een bestand met een regel kopjes en daaronder een regel per collega.';
    case 'too-large':
      return `Het bestand is ${problem.megabytes} MB. Kies een bestand van hoogstens 20 MB.`;
    case 'not-utf-8':
      return `Regel ${problem.line}, teken ${problem.column}: hier staat een letter die niet te lezen is. Bewaar het bestand als “CSV UTF-8” en probeer het opnieuw.`;
    case 'open-quote':
      return `Regel ${problem.line}: een aanhalingsteken gaat open en niet meer dicht. Zet er een bij of haal het weg.`;
    case 'ragged-row':
      return `Regel ${problem.line}: hier staan ${problem.found} cellen, en bovenaan ${problem.expected} kopjes. Maak ze gelijk.`;
    case 'column-twice':
      return `Het kopje “${problem.column}” staat er twee keer. Geef elke kolom een eigen naam.`;
    case 'column-used-twice':
      return `De kolom “${problem.column}” is twee keer gekozen. Kies voor elk onderdeel een andere kolom.`;
    case 'column-missing':
      return `Voor de stelling “${problem.item}” is nog geen kolom gekozen.`;
    case 'no-answers':
      return 'Er staat geen enkele collega in wat je hebt gekozen.';
    case 'formula':
      return `Regel ${problem.line}, kolom “${problem.column}”: hier begint een formule. Zet er gewone tekst of een getal neer.`;
    case 'value':
      return `Regel ${problem.line}, kolom “${problem.column}”: “${problem.value}” is geen antwoord op deze schaal. Gebruik de getallen van de schaal, -1 voor “weet ik niet”, of laat de cel leeg.`;
    case 'respondent-missing':
      return `Regel ${problem.line}, kolom “${problem.column}”: hier ontbreekt de code van de collega.`;
    case 'respondent-twice':
      return `Regel ${problem.line}, kolom “${problem.column}”: deze collega staat ook op regel ${problem.firstLine}. Bewaar één van de twee.`;
    default:
      return problem satisfies never;
  }
};

export const csvProblemEn: ProblemWriter = (problem) => {
  switch (problem.code) {
    case 'empty-file':
      return 'The file is empty. Choose a file with a line of headings and a line for each colleague below it.';
    case 'too-large':
      return `The file is ${problem.megabytes} MB. Choose one of at most 20 MB.`;
    case 'not-utf-8':
      return `Line ${problem.line}, character ${problem.column}: this letter cannot be read. Save the file as “CSV UTF-8” and try again.`;
    case 'open-quote':
      return `Line ${problem.line}: a quotation mark opens here and never closes. Add one or take it away.`;
    case 'ragged-row':
      return `Line ${problem.line}: there are ${problem.found} cells here and ${problem.expected} headings at the top. Make them match.`;
    case 'column-twice':
      return `The heading “${problem.column}” occurs twice. Give each column a name of its own.`;
    case 'column-used-twice':
      return `The column “${problem.column}” is chosen twice. Choose a different column for each.`;
    case 'column-missing':
      return `No column is chosen yet for the statement “${problem.item}”.`;
    case 'no-answers':
      return 'There is not a single colleague in what you chose.';
    case 'formula':
      return `Line ${problem.line}, column “${problem.column}”: a formula starts here. Put plain text or a number in its place.`;
    case 'value':
      return `Line ${problem.line}, column “${problem.column}”: “${problem.value}” is not an answer on this scale. Use the numbers of the scale, -1 for “don’t know”, or leave the cell empty.`;
    case 'respondent-missing':
      return `Line ${problem.line}, column “${problem.column}”: the colleague’s code is missing.`;
    case 'respondent-twice':
      return `Line ${problem.line}, column “${problem.column}”: this colleague is also on line ${problem.firstLine}. Keep one of the two.`;
    default:
      return problem satisfies never;
  }
};
