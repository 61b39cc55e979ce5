import type { Answers } from '@lerend/core/model';
import type { ScanRound } from './scan-round.js';
import type { ScanHost } from './wishes.js';

/** What a person still has to give before she can go on or hand in. */
export type Missing = 'answer' | 'role' | 'consent';

/** What one person does on her own screen. */
export class FillInFlow {
  missing: Missing | undefined;
  readonly #host: ScanHost;

  constructor(host: ScanHost) {
    this.#host = host;
  }

  /** Her yes to an open table, before the first statement is shown. */
  agree({ sheet }: ScanRound, agrees: boolean): void {
    if (sheet === undefined) return;
    this.missing = agrees ? undefined : 'consent';
    sheet.consented = agrees;
    this.#host.changed();
    this.#host.focus(agrees ? 'h2[tabindex]' : '[name=consent]');
  }

  chooseRole(round: ScanRound, role: string): void {
    round.chooseRole(role);
    if (this.missing === 'role') this.missing = undefined;
    this.#host.changed();
  }

  answer(round: ScanRound, instrument: string, answers: Answers): void {
    round.answer(instrument, answers);
    if (this.missing === 'answer') this.missing = undefined;
    this.#host.changed();
  }

  /** Whether she can hand in; shows her what is missing where she cannot. */
  isReady({ sheet, terms }: ScanRound): boolean {
    if (sheet === undefined) return false;
    const noRole = terms.roles !== undefined && sheet.role === undefined;
    this.missing = sheet.answered === 0 ? 'answer' : noRole ? 'role' : undefined;
    if (this.missing === undefined) return true;
    this.#host.changed();
    if (this.missing === 'role') this.#host.focus('[name=role]');
    return false;
  }
}
