import { issue, type Issue } from '@lerend/core/model';
import type { ListedInstrument } from '../scan/instrument-source.js';

/** What of a source's list can be shown, and one sentence for each of the rest. */
export interface InspectedList {
  readonly listed: readonly ListedInstrument[];
  readonly issues: readonly Issue[];
}

const KINDS: Readonly<Record<ListedInstrument['kind'], true>> = {
  checklist: true,
  quadrant: true,
  stages: true,
  pairs: true,
  deck: true,
};

/** Checks what the library relies on. Never throws, whatever the source gave. */
export function inspectListed(given: unknown): InspectedList {
  if (!Array.isArray(given)) {
    return { listed: [], issues: [issue([], 'The source should give a list of instruments.')] };
  }
  const listed: ListedInstrument[] = [];
  const issues: Issue[] = [];
  const ids = new Set<string>();
  given.forEach((entry: unknown, index) => {
    const reason = reasonAgainst(entry, ids);
    if (reason === undefined) {
      const fit = entry as ListedInstrument;
      ids.add(fit.id);
      listed.push(fit);
    } else {
      issues.push(issue([String(index)], reason));
    }
  });
  return { listed, issues };
}

function reasonAgainst(entry: unknown, ids: ReadonlySet<string>): string | undefined {
  if (typeof entry !== 'object' || entry === null) return 'An instrument should be an object.';
  const { id, kind, locales, title, purpose, gets, minutes, deck } = entry as Readonly<
    Record<string, unknown>
  >;
  if (typeof id !== 'string' || id === '') return 'An instrument should have an id.';
  if (ids.has(id)) return `There is another instrument ${id} before this one.`;
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) {
    return `The kind of ${id} should be one of ${Object.keys(KINDS).join(', ')}.`;
  }
  if (!Array.isArray(locales) || !locales.every((locale) => typeof locale === 'string')) {
    return `The locales of ${id} should be a list of language tags.`;
  }
  if (!hasTexts(title)) return `The title of ${id} should be a text by language.`;
  if (purpose !== undefined && !hasTexts(purpose))
    return `The purpose of ${id} should be a text by language.`;
  if (gets !== undefined && !hasTexts(gets)) return `What a team gets of ${id} should be a text by language.`;
  if (minutes !== undefined && !(typeof minutes === 'number' && Number.isFinite(minutes) && minutes > 0)) {
    return `The minutes of ${id} should be a number above 0.`;
  }
  if (deck !== undefined && (typeof deck !== 'string' || deck === '')) {
    return `The deck of ${id} should be the id of a deck.`;
  }
  return undefined;
}

function hasTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const texts = Object.values(value);
  return texts.length > 0 && texts.every((text) => typeof text === 'string' && text !== '');
}
