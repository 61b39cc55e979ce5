import type { ChecklistDomain, ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { nothing } from 'lit';
import { languageOf } from '../base/locale.js';

/** A statement with the number that it has on the form and on the sheet of counts. */
export interface NumberedItem {
  readonly item: ChecklistItem;
  /** Counts through all domains from 1. */
  readonly number: number;
}

export interface NumberedDomain {
  readonly domain: ChecklistDomain;
  readonly items: readonly NumberedItem[];
}

/** The domains that have statements, numbered through in the order in which a person meets them. */
export function numberItems({ domains, items }: ChecklistInstrument): readonly NumberedDomain[] {
  let number = 0;
  return domains
    .map((domain) => ({
      domain,
      items: items
        .filter((item) => item.domain === domain.id)
        .map((item) => {
          number += 1;
          return { item, number };
        }),
    }))
    .filter((domain) => domain.items.length > 0);
}

/** The `lang` of a text, where it is not in the language of what stands around it. */
export function otherLanguage(locale: string, around: string): string | typeof nothing {
  return languageOf(locale) === languageOf(around) ? nothing : locale;
}
