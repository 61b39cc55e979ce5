import { html, nothing, type TemplateResult } from 'lit';
import type { GroupGap, GroupLevel, RoleComparison } from '@lerend/core/checklist';
import { detailMinimum, type Figure } from '@lerend/core/model';
import { describeGap, pairsOf, type Pairs } from './gap.js';
import { renderRail, renderRailMark, type RailKind } from './rail.js';
import { renderNumbers } from './render-doubt.js';
import { renderMissing } from './render-withheld.js';
import { domainTitle, outOfHundred, quotedPhase, roleName, spoken, type ReportView } from './view.js';

const KINDS: readonly [RailKind, RailKind] = ['first', 'second'];

/** Two roles beside each other, drawn or as a table; nothing where a round compares no roles. */
export function renderRoles(
  view: ReportView,
  table: (roles: RoleComparison) => TemplateResult | undefined,
): TemplateResult | typeof nothing {
  const { texts, report } = view;
  const { roles } = report;
  if (roles.status === 'undefined' && roles.reason === 'not-asked') return nothing;
  if (roles.status !== 'ok') {
    return renderPart(texts.roles.titleWithoutNames, renderMissing(texts, roles, 'small'));
  }
  const [first, second] = roles.value.roles;
  return renderPart(
    texts.roles.title(roleName(view, first), roleName(view, second)),
    table(roles.value) ?? renderRows(view, roles.value),
  );
}

function renderPart(title: string, content: TemplateResult): TemplateResult {
  return html`<div class="part" part="roles">
    <h3>${title}</h3>
    ${content}
  </div>`;
}

function renderRows(view: ReportView, { overall, domains, complete }: RoleComparison): TemplateResult {
  const { texts, report } = view;
  const everybody = complete.status === 'ok' && complete.value;
  const open = domains.filter(({ result }) => result.status === 'ok');
  const row = (title: TemplateResult | string, gap: Figure<GroupGap>): TemplateResult =>
    html`<li class="comparison" part="comparison">
      <h4>${title}</h4>
      ${gap.status === 'ok' ? renderGap(view, gap.value, everybody) : renderMissing(texts, gap, 'small')}
    </li>`;
  return html`<ul class="rows comparisons">
      ${row(texts.roles.overall, overall)}
      ${
        open.length === 0
          ? nothing
          : domains.map(({ id, result }) => row(spoken(view, domainTitle(view, id)), result))
      }
    </ul>
    ${
      open.length === 0 &&
      overall.status === 'ok' &&
      domains.some(({ result }) => result.status === 'withheld')
        ? html`<p class="closing small quiet">${texts.roles.domainsClosed(detailMinimum(report.policy))}</p>`
        : nothing
    }`;
}

function renderGap(view: ReportView, gap: GroupGap, complete: boolean): TemplateResult {
  const { groups } = gap;
  const points = groups.flatMap((group, index) =>
    group.type === 'mean' ? [{ norm: group.norm, kind: KINDS[index] ?? 'first' }] : [],
  );
  return html`${
      points.length === groups.length
        ? renderRail(
            view,
            points,
            groups.map(({ phase }) => phase),
            false,
          )
        : nothing
    }
    <div class="comparison-words">
      <p class="verdict">${sayGap(view, gap, complete)}</p>
      <ul class="levels small">
        ${groups.map(
          (group, index) =>
            html`<li>
              ${points.length === groups.length ? renderRailMark(KINDS[index] ?? 'first') : nothing}<span
                >${sayLevel(view, group)}</span
              >
            </li>`,
        )}
      </ul>
      ${points.length === groups.length ? renderNumbers(view, sayNumbers(view, gap, complete)) : nothing}
    </div>`;
}

export function sayLevel(view: ReportView, { role, type, phase }: GroupLevel): string {
  const { texts } = view;
  const words = type === 'almost-everyone' ? texts.roles.almostEveryone : texts.roles.level;
  return words(roleName(view, role), quotedPhase(view, phase));
}

/** Which role rates higher, in words; nothing where a small group has no more than a word itself. */
export function sayGap(view: ReportView, gap: GroupGap, complete: boolean): string {
  const { roles } = view.texts;
  const word = describeGap(gap, complete);
  switch (word.type) {
    case 'higher':
      return roles.higher(roleName(view, word.role), roleName(view, word.other));
    case 'perhaps-higher':
      return roles.perhapsHigher(roleName(view, word.role), roleName(view, word.other));
    case 'alike':
      return roles.alike(roleName(view, gap.groups[0].role), roleName(view, gap.groups[1].role));
    case 'levels-alone':
      return '';
    default:
      return word satisfies never;
  }
}

function sayNumbers(view: ReportView, gap: GroupGap, complete: boolean): readonly string[] {
  const { roles } = view.texts;
  const pairs = pairsOf(gap);
  const said = [
    ...gap.groups.map((group) =>
      group.type === 'mean' ? roles.norm(roleName(view, group.role), outOfHundred(group.norm)) : undefined,
    ),
    gap.difference.status === 'ok'
      ? roles.difference(Math.abs(outOfHundred(gap.difference.value)))
      : undefined,
    ...(pairs === undefined
      ? []
      : [
          roles.pairs(roleName(view, pairs.role), roleName(view, pairs.other), pairs.outOfTen),
          complete ? roles.complete : sayRange(view, pairs),
        ]),
    gap.spacingRobust.status === 'ok' && !gap.spacingRobust.value ? view.texts.spacing : undefined,
    gap.p.status === 'ok' ? roles.chance(outOfHundred(gap.p.value), sayChance(view, gap.p.value)) : undefined,
  ];
  return said.filter((sentence) => sentence !== undefined);
}

function sayRange({ texts }: ReportView, { range }: Pairs): string {
  return range === undefined ? texts.roles.pairsRangeMissing : texts.roles.pairsRange(range.from, range.to);
}

/** A p as it is written, with its sign: two digits that matter. */
function sayChance({ locale }: ReportView, p: number): string {
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  return p < 0.001 ? `< ${format.format(0.001)}` : `= ${format.format(p)}`;
}
