/**
 * Whether a spreadsheet would take a cell for a formula: it begins with `=`, `+`, `-`, `@`, a tab or a carriage return
 * and is not a plain number (OWASP, "CSV Injection").
 */
export function startsFormula(cell: string): boolean {
  const text = cell.replace(/^[\s\u00A0]+/, (space) => (/[\t\r]/.test(space) ? space : ''));
  return /^[=+\-@\t\r＝＋－＠]/.test(text) && !/^[+-]?\d+([.,]\d+)?$/.test(text.trim());
}

/** A cell that no spreadsheet takes for a formula: a leading apostrophe makes it text. */
export function asPlainCell(value: string | number): string {
  const text = String(value);
  return /^[\s\u00A0]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
