import type { ChecklistChange } from '@lerend/core/checklist';
import { failure, issue, success, type Issue, type Result } from '@lerend/core/model';
import type { FilledIn } from './parts/part.js';
import type { OwnAnswers, OwnProblem } from './own-answers.js';
import { panelsOf, type ScanPanel } from './panels.js';
import { loadReleased, rewordDeck, type ReleasedScan } from './released-scan.js';
import type { ScanRound } from './scan-round.js';
import type { ScanHost } from './wishes.js';

/** What is shown of a round once it takes no more answers. */
export class ResultFlow {
  released: ReleasedScan | undefined;
  panel: ScanPanel = 'checklist';
  /** This round beside an earlier one, where the host gave that. */
  change: ChecklistChange | undefined;
  /** What a person opened from her own file; it is on her own screen alone, and only until she puts it away. */
  own: OwnAnswers | undefined;
  ownProblem: OwnProblem | undefined;
  readonly #host: ScanHost;
  /** Tells what came late from what is still wanted. */
  #loading = 0;

  constructor(host: ScanHost) {
    this.#host = host;
  }

  forget(): void {
    this.#loading += 1;
    this.released = undefined;
    this.change = undefined;
    this.#forgetOwn();
  }

  async load(round: ScanRound, filledIn: FilledIn): Promise<Result<null>> {
    const { source, deckId, language } = this.#host.wishes();
    if (source === undefined) return failure(issue(['source'], 'The source of instruments is gone.'));
    this.#loading += 1;
    const loading = this.#loading;
    const loaded = await loadReleased({
      round,
      source,
      deckId,
      locale: language,
      loadParts: () => this.#host.loadParts(),
    });
    if (!loaded.ok) return loaded;
    if (loading !== this.#loading) return success(null);
    this.released = loaded.value;
    this.panel = panelsOf(filledIn, loaded.value.deck !== undefined)[0] ?? 'checklist';
    if (loaded.value.deckIssues.length > 0) this.#host.failed('source', loaded.value.deckIssues);
    return success(null);
  }

  /** Adds the texts of another language to the cards. */
  async reword(language: string): Promise<void> {
    const { source, deckId } = this.#host.wishes();
    if (source === undefined) return;
    const { released } = this;
    const reworded = await rewordDeck(released, source, deckId, language);
    if (reworded !== undefined && released === this.released) this.released = reworded;
  }

  /** Puts the round beside the reports of an earlier one; says what keeps it from being compared. */
  compare(earlier: unknown, filledIn: FilledIn): readonly Issue[] {
    this.change = undefined;
    const { released } = this;
    const instrument = filledIn.find(({ comparable }) => comparable !== undefined)?.comparable;
    const now = released?.stored.find((report) => report.instrument === instrument?.id);
    if (released === undefined || instrument === undefined || now?.kind !== 'checklist') return [];
    const compared = released.module.compareWithEarlier(instrument, earlier, now);
    if (!compared.ok) return compared.issues;
    this.change = compared.value;
    return [];
  }

  async openOwnAnswers(file: Blob, filledIn: FilledIn): Promise<void> {
    const { released } = this;
    if (released === undefined) return;
    const read = await released.module.readOwnAnswers(file, filledIn);
    if (released !== this.released) return;
    this.own = read.ok ? read.own : undefined;
    this.ownProblem = read.ok ? undefined : read.problem;
    this.#host.changed();
    if (read.ok) this.#host.focus('.own-shown');
  }

  closeOwnAnswers(): void {
    this.#forgetOwn();
    this.#host.changed();
  }

  #forgetOwn(): void {
    this.own = undefined;
    this.ownProblem = undefined;
  }
}
