import type { ReactiveController, ReactiveElement } from 'lit';
import { issue, type Issue } from '@lerend/core/model';
import { findPreset, mergePresets, type Preset } from './presets.js';

/** What an element has that shows an instrument: given by a host, or one of the presets of its tag. */
interface PresetHost<Instrument, Wording> extends ReactiveElement {
  readonly instrument: Instrument | undefined;
  readonly wording: Wording | undefined;
  readonly wordings: readonly Wording[] | undefined;
  readonly instrumentId: string;
}

/** Elements on the page, so that a preset which arrives later reaches those that wait for it. */
const connected = new Set<ReactiveElement>();

/** Chooses what an element shows: its own `instrument`, else the preset that `instrument-id` names, else the first one. */
export class PresetController<
  Instrument extends { readonly id: string },
  Wording,
> implements ReactiveController {
  instrument: Instrument | undefined;
  wordings: readonly Wording[] = [];
  /** That no preset has the id, once the page is loaded: until then the script that brings it may be on its way. */
  issues: readonly Issue[] = [];
  readonly #host: PresetHost<Instrument, Wording>;
  readonly #presets: () => readonly Preset<Instrument, Wording>[];
  #looked = false;

  constructor(host: PresetHost<Instrument, Wording>, presets: () => readonly Preset<Instrument, Wording>[]) {
    this.#host = host;
    this.#presets = presets;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this.#host);
  }

  hostDisconnected(): void {
    connected.delete(this.#host);
  }

  /** Looks again, and says what is another than before. */
  look(): { readonly instrument: boolean; readonly wordings: boolean } {
    const { instrument: given, wording, wordings: several, instrumentId } = this.#host;
    const preset = given === undefined ? findPreset(this.#presets(), instrumentId) : undefined;
    const instrument = given ?? preset?.instrument;
    const wordings = listOf(several) ?? (wording === undefined ? (preset?.wordings ?? []) : [wording]);
    const issues = instrument === undefined && instrumentId !== '' ? this.#unknown(instrumentId) : [];
    const changed = {
      instrument: !this.#looked || instrument !== this.instrument || issues.length !== this.issues.length,
      wordings: !areSame(wordings, this.wordings),
    };
    this.#looked = true;
    this.instrument = instrument;
    this.wordings = wordings;
    this.issues = issues;
    return changed;
  }

  #unknown(id: string): readonly Issue[] {
    if (document.readyState === 'complete') {
      return [issue(['instrument-id'], `There is no instrument with the id “${id}” here.`)];
    }
    const lookAgain = (): void => {
      this.#host.requestUpdate();
    };
    addEventListener('load', lookAgain, { once: true });
    return [];
  }
}

interface ClassWithPresets<Instrument, Wording> {
  readonly version: string;
  presets: readonly Preset<Instrument, Wording>[];
}

/** Gives presets to a tag that is defined in this version, and to the elements of it that are there. */
export function addPresets<
  Instrument extends { readonly id: string },
  Wording extends { readonly locale: string },
>(
  defined: CustomElementConstructor,
  { version }: ClassWithPresets<Instrument, Wording>,
  presets: readonly Preset<Instrument, Wording>[],
): void {
  const found = defined as CustomElementConstructor & Partial<ClassWithPresets<Instrument, Wording>>;
  if (found.version !== version || found.presets === undefined || presets.length === 0) return;
  found.presets = mergePresets(found.presets, presets);
  for (const element of connected) if (element instanceof defined) element.requestUpdate();
}

/** A host may give anything; what is no list is handed on as one wording, to be refused. */
function listOf<Wording>(given: readonly Wording[] | undefined): readonly Wording[] | undefined {
  return given === undefined || Array.isArray(given) ? given : [given as unknown as Wording];
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((each, index) => each === b[index]));
}
