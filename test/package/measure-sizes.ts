import { instruments } from '@lerend/instruments';
import { bundleApart, bundleFirst, sizesOf } from '../bench/bundle.mjs';

/** What a page loads of an element with one instrument, and which modules that are. */
export interface MeasuredEmbed {
  readonly gzip: number;
  readonly modules: readonly string[];
}

export async function measureEmbed(entry: string): Promise<MeasuredEmbed> {
  const { code, modules } = await bundleFirst(entry);
  return { gzip: sizesOf(code).gzip, modules };
}

/** What each instrument adds of its own to its element, by language: structure and wording together. */
export async function measureInstrument(id: string): Promise<Readonly<Record<string, number>>> {
  const entry = instruments.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`There is no instrument ${id}.`);
  const folder = `packages/instruments/src/${id}`;
  const [structure = '', ...wordings] = await bundleApart([
    `${folder}/index.ts`,
    ...entry.locales.map((locale) => `${folder}/${locale}.ts`),
  ]);
  return Object.fromEntries(
    entry.locales.map((locale, index) => [locale, sizesOf(structure + (wordings[index] ?? '')).gzip]),
  );
}

/** One embed a kind; those of its other instruments are this one with another instrument in it. */
export const EMBEDS = [
  'packages/embed/src/checklist/learning-organisation/nl.ts',
  'packages/embed/src/quadrant/team-culture/nl.ts',
  'packages/embed/src/stages/learning-levels/nl.ts',
  'packages/embed/src/pairs/mindset-pairs/nl.ts',
] as const;
