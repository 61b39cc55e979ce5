import type { Locator, Page } from 'playwright-core';
import { statementIds } from './scan.js';

export interface FileToChoose {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A file with a column per statement, named by its id; every cell not given is a 2. */
export function teamFile(
  people: readonly (readonly [code: string, cells?: Readonly<Record<string, string>>])[],
): string {
  const header = ['code', ...statementIds];
  const rows = people.map(([code, cells = {}]) => [code, ...statementIds.map((id) => cells[id] ?? '2')]);
  return [header, ...rows].map((row) => row.join(';')).join('\n');
}

/** So many people that nobody knows, who all answer the same. */
export function people(count: number): readonly (readonly [string])[] {
  return Array.from({ length: count }, (_, index) => [`p${index + 1}`]);
}

export function importDialog(page: Page): Locator {
  return page.locator('dialog#import');
}

export async function openImport(page: Page): Promise<Locator> {
  await page.locator('#import-open').click();
  return importDialog(page);
}

export async function chooseFile(page: Page, { name, content }: FileToChoose): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  await importDialog(page).locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}
