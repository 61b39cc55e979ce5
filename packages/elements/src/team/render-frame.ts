import { html, nothing, type TemplateResult } from 'lit';
import type { TeamReportBase, WithheldReason } from '@lerend/core/model';
import { icon } from '../styles/marks.js';
import type { TeamTexts } from './texts.js';

export interface FrameView {
  readonly texts: TeamTexts;
  readonly report: TeamReportBase<string>;
}

/** In the place of a result that is withheld: one region with its reason, without a digit of the team. */
export function renderWithheldTeam(
  { texts, report }: FrameView,
  heading: string,
  reason: WithheldReason,
): TemplateResult {
  const { override } = report.policy;
  return renderRegion(
    texts,
    heading,
    texts.withheld[reason],
    override === undefined ? undefined : texts.loweredMinimumWithheld(override.by, override.reason),
  );
}

/** In the place of a result that does not exist. */
export function renderEmptyTeam({ texts }: FrameView, reason: string): TemplateResult {
  return renderRegion(texts, texts.undefinedHeading, reason, undefined);
}

/** Above the result: whose it is, and how many answered. */
export function sayTeam({ texts, report }: FrameView): string {
  const { respondents, invited } = report;
  if (respondents.status !== 'ok') return texts.ourTeam;
  const words =
    invited.status === 'ok'
      ? texts.tookPartOf(respondents.value, invited.value)
      : texts.tookPart(respondents.value);
  return `${texts.ourTeam} · ${words}`;
}

/** What a reader must know of how the report came about: more answers than people, and a policy that was changed. */
export function renderNotes({ texts, report }: FrameView): TemplateResult {
  const { k, mode, override } = report.policy;
  return html`${
    report.warnings.includes('over-response') ? html`<p class="small">${texts.overResponse}</p>` : nothing
  }
  ${mode === 'open-table' ? html`<p class="small quiet">${texts.openTable}</p>` : nothing}
  ${
    override === undefined || mode === 'open-table'
      ? nothing
      : html`<p class="small quiet">${texts.loweredMinimum(k, override.by, override.reason)}</p>`
  }`;
}

/** For a kind that only rows can tell all of: that the report was made from counts alone. */
export function renderBasis({ texts, report }: FrameView): TemplateResult | typeof nothing {
  if (report.basis !== 'tallies') return nothing;
  return html`<p class="small"><b class="basis">${texts.fromTallies}</b> ${texts.fromTalliesText}</p>`;
}

/** A question to talk about, on a sheet of its own. */
export function renderTalk(texts: TeamTexts, question: string): TemplateResult {
  return html`<div class="talk sheet">
    <h3>${texts.talkHeading}</h3>
    <p>${question}</p>
  </div>`;
}

function renderRegion(
  texts: TeamTexts,
  heading: string,
  reason: string,
  policy: string | undefined,
): TemplateResult {
  return html`<section class="team" part="team" aria-labelledby="team-heading">
    <p class="small quiet">${texts.ourTeam}</p>
    <div class="withheld" part="withheld">
      ${icon('glass')}
      <div>
        <h2 id="team-heading">${heading}</h2>
        <p>${reason}</p>
        ${policy === undefined ? nothing : html`<p class="small quiet">${policy}</p>`}
      </div>
    </div>
  </section>`;
}
