import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistChange, DomainChange, RoundLevel } from '@lerend/core/checklist';
import type { Figure, PhaseByMean } from '@lerend/core/model';
import { renderRail, renderRailMark, type RailKind } from './rail.js';
import { renderNumbers } from './render-doubt.js';
import { renderMissing } from './render-withheld.js';
import { domainTitle, outOfHundred, quotedPhase, spoken, type ReportView } from './view.js';

type Row = ChecklistChange['domains'][number];

/** This round beside an earlier one, drawn or as a table; nothing where the host has no earlier one. */
export function renderChange(
  view: ReportView,
  table: (change: ChecklistChange) => TemplateResult | undefined,
): TemplateResult | typeof nothing {
  const { texts, change } = view;
  if (change === undefined) return nothing;
  return html`<div class="part" part="change">
    <h3>${texts.change.title}</h3>
    ${
      table(change) ??
      html`<ul class="rows comparisons">
        ${change.domains.map((row) => renderRow(view, row))}
      </ul>`
    }
    <div class="closing small quiet">
      <p>${sayPeople(view, change).join(' ')}</p>
      <p>${texts.change.standards}</p>
    </div>
  </div>`;
}

function renderRow(view: ReportView, { id, earlier, later, change }: Row): TemplateResult {
  return html`<li class="comparison" part="comparison">
    <h4>${spoken(view, domainTitle(view, id))}</h4>
    ${
      earlier.status !== 'ok'
        ? renderMissing(view.texts, earlier, 'small')
        : later.status !== 'ok'
          ? renderMissing(view.texts, later, 'small')
          : renderLevels(view, earlier.value, later.value, change)
    }
  </li>`;
}

function renderLevels(
  view: ReportView,
  earlier: RoundLevel,
  later: RoundLevel,
  change: Figure<DomainChange>,
): TemplateResult {
  const { texts } = view;
  const moved = change.status === 'ok' && change.value.verdict !== 'no-clear-change';
  const level = (kind: RailKind, words: string): TemplateResult =>
    html`<li>${renderRailMark(kind)}<span>${words}</span></li>`;
  return html`${renderRail(
      view,
      [
        { norm: earlier.norm, kind: 'first' },
        { norm: later.norm, kind: 'second' },
      ],
      namedBy(later),
      moved,
    )}
    <div class="comparison-words">
      ${
        change.status === 'ok'
          ? html`<p class="verdict">${texts.change.verdicts[change.value.verdict]}</p>`
          : renderMissing(texts, change, 'small')
      }
      <ul class="levels small">
        ${level('first', texts.change.earlier(quotedPhase(view, earlier.phase)))}
        ${level('second', texts.change.later(quotedPhase(view, later.phase)))}
      </ul>
      ${
        change.status === 'ok'
          ? html`${
              moved
                ? nothing
                : html`<p class="small quiet">
                    ${texts.change.smallest(outOfHundred(change.value.smallestVisible))}
                  </p>`
            }
            ${renderNumbers(view, sayNumbers(view, change.value, moved))}`
          : nothing
      }
    </div>`;
}

function namedBy({ phase }: RoundLevel): readonly PhaseByMean[] {
  return phase === 'polarised' ? ['early', 'strong'] : [phase];
}

function sayNumbers(view: ReportView, change: DomainChange, moved: boolean): readonly string[] {
  const { change: texts } = view.texts;
  return [
    texts.difference(sayDifference(view, change.difference)),
    texts.range(sayDifference(view, change.interval.lower), sayDifference(view, change.interval.upper)),
    ...(moved ? [texts.smallest(outOfHundred(change.smallestVisible))] : []),
    ...(change.spacingRobust ? [] : [view.texts.spacing]),
    texts.methods[change.method],
  ];
}

/** A difference out of a hundred with its sign, and a real minus. */
export function sayDifference({ locale }: ReportView, difference: number): string {
  return new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' })
    .format(outOfHundred(difference))
    .replace('-', '−');
}

/** How many took part then and now, and how many of them twice. */
function sayPeople({ texts }: ReportView, { respondents, linked }: ChecklistChange): readonly string[] {
  const { earlier, later } = respondents;
  const both = earlier.status === 'ok' && later.status === 'ok';
  return [
    ...(both ? [texts.change.people(earlier.value, later.value)] : []),
    ...(linked.status === 'ok'
      ? [texts.change.linked(linked.value, both && isEverybody(linked.value, earlier.value, later.value))]
      : linked.status === 'undefined'
        ? [texts.change.notLinked]
        : []),
  ];
}

function isEverybody(linked: number, earlier: number, later: number): boolean {
  return linked === earlier && linked === later;
}
