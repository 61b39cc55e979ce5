import type { Locator, Page } from 'playwright-core';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { scanEn } from '@lerend/elements/locales/lerend-scan.en';
import { scanNl } from '@lerend/elements/locales/lerend-scan.nl';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationEn } from '@lerend/instruments/learning-organisation/en';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';

export const scanTexts = { nl: scanNl.texts, en: scanEn.texts };
export const checklistTexts = { nl: checklistNl.texts, en: checklistEn.texts };

const wordings = { nl: learningOrganisationNl, en: learningOrganisationEn };

export type Language = keyof typeof wordings;

/** The statements of the school's checklist, in the order in which they stand. */
export const statementIds: readonly string[] = learningOrganisation.items.map(({ id }) => id);

export function statementText(id: string, language: Language = 'nl'): string {
  const text = wordings[language].items[id]?.statement;
  if (text === undefined) throw new Error(`There is no statement ${id}.`);
  return text;
}

/** The fieldset of a statement. */
export function statementIn(page: Page, id: string, language: Language = 'nl'): Locator {
  return page.getByRole('radiogroup', { name: statementText(id, language) });
}

/** A button of the scan by its words. */
export function buttonIn(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** Waits until the scan has begun its round and the first person can answer. */
export async function beginRound(page: Page, language: Language = 'nl'): Promise<void> {
  const texts = scanTexts[language];
  await page.getByRole('checkbox', { name: texts.invitedUnknown }).check();
  await buttonIn(page, texts.begin).click();
  await statementIn(page, statementIds[0] ?? '', language).waitFor();
}
