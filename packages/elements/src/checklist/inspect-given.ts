import {
  inspectChecklistInstrument,
  inspectChecklistWording,
  type ChecklistInstrument,
  type ChecklistWording,
} from '@lerend/core/checklist';
import type { Issue } from '@lerend/core/model';
import { chooseWording } from '../base/locale.js';

/** What was found in order before, so that a hundred elements of one instrument inspect it once. */
const sound = new WeakMap<ChecklistInstrument, WeakSet<ChecklistWording>>();

/** Says what is wrong with an instrument, or that an id is of none; nothing is wrong with none at all. */
export function instrumentIssues(
  instrument: ChecklistInstrument | undefined,
  unknownId: string,
): readonly Issue[] {
  if (unknownId !== '') {
    return [{ path: ['instrument-id'], message: `There is no checklist with the id “${unknownId}”.` }];
  }
  if (instrument === undefined || sound.has(instrument)) return [];
  const issues = inspectChecklistInstrument(instrument);
  if (issues.length === 0) sound.set(instrument, new WeakSet());
  return issues;
}

/** Says what is wrong with the wording of an instrument; an instrument that is not in order comes first. */
export function wordingIssues(
  instrument: ChecklistInstrument | undefined,
  wording: ChecklistWording | undefined,
): readonly Issue[] {
  const known = instrument === undefined ? undefined : sound.get(instrument);
  if (instrument === undefined || known === undefined) return [];
  if (wording === undefined) {
    return [{ path: [], message: 'There are no texts: set `wording`, or `wordings` with at least one.' }];
  }
  if (known.has(wording)) return [];
  const issues = inspectChecklistWording(instrument, wording);
  if (issues.length === 0) known.add(wording);
  return issues;
}

/** Whether both were inspected and found in order. */
export function isSound(instrument: ChecklistInstrument, wording: ChecklistWording): boolean {
  return sound.get(instrument)?.has(wording) === true;
}

/** Chooses by language from whatever a host gave; what cannot be chosen by language is passed over. */
export function chooseGiven(
  wordings: readonly ChecklistWording[] | undefined,
  language: string,
): ChecklistWording | undefined {
  const given: readonly unknown[] = Array.isArray(wordings) ? wordings : [];
  return chooseWording(given.filter(hasLocale), language);
}

function hasLocale(value: unknown): value is ChecklistWording {
  return typeof value === 'object' && value !== null && 'locale' in value && typeof value.locale === 'string';
}
