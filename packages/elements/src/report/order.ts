import type { ItemReport } from '@lerend/core/checklist';

/** How the statements of a report can stand: what to talk about first, by result, or as they were asked. */
export const REPORT_ORDERS = ['talk', 'result', 'questionnaire'] as const;

export type ReportOrder = (typeof REPORT_ORDERS)[number];

/**
 * The statements in an order. Statements that are alike for it stay as the questionnaire has them; what is not shown
 * comes last, wherever it was asked, so that its place tells nothing.
 */
export function orderItems(items: readonly ItemReport[], order: ReportOrder): readonly ItemReport[] {
  switch (order) {
    case 'questionnaire':
      return items;
    case 'talk':
      return [...items].sort((a, b) => talkRank(a) - talkRank(b));
    case 'result':
      return [...items].sort((a, b) => resultRank(a) - resultRank(b) || rankedNorm(b) - rankedNorm(a));
    default:
      return order satisfies never;
  }
}

/** Polarised, divided, unseen, mixed, and then the rest. */
function talkRank({ result }: ItemReport): number {
  if (result.status !== 'ok') return 5;
  const { polarised, unseen, agreement } = result.value;
  if (polarised) return 0;
  if (agreement.band === 'divided') return 1;
  if (unseen) return 2;
  return agreement.band === 'mixed' ? 3 : 4;
}

/** No mean speaks for a polarised statement, and one that few could see is not ranked. */
function resultRank({ result }: ItemReport): number {
  if (result.status !== 'ok') return 3;
  if (result.value.unseen) return 2;
  return result.value.polarised ? 1 : 0;
}

function rankedNorm(item: ItemReport): number {
  return item.result.status === 'ok' && resultRank(item) === 0 ? item.result.value.norm : 0;
}
