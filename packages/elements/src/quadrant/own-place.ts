import { svg, type SVGTemplateResult } from 'lit';
import type { Answers } from '@lerend/core/model';
import { scoreQuadrant, type QuadrantInstrument } from '@lerend/core/quadrant';
import { acrossOf, downOf, percentOfNorm } from './geometry.js';
import { titleOf, type TeamView } from './team-view.js';

/** Where a person herself placed the team. */
export interface OwnPlace {
  readonly vertical: number;
  readonly horizontal: number;
  /** A class id, or `edge`. */
  readonly region: string;
}

/** `undefined` where she answered too little to have a place. */
export function ownPlaceOf(instrument: QuadrantInstrument, answers: Answers): OwnPlace | undefined {
  const { id, version, axes } = instrument;
  const { point, region } = scoreQuadrant(instrument, { instrument: id, version, answers });
  const [vertical, horizontal] = [point[axes.vertical.id], point[axes.horizontal.id]];
  if (vertical?.status !== 'ok' || horizontal?.status !== 'ok' || region.status !== 'ok') return undefined;
  return { vertical: vertical.value, horizontal: horizontal.value, region: region.value };
}

export function ownInWords(view: TeamView, place: OwnPlace | undefined): string {
  const { texts } = view;
  if (place === undefined) return texts.ownMissing;
  return place.region === 'edge' ? texts.ownOnEdge : texts.ownInClass(titleOf(view, place.region));
}

export function renderOwnPlace({ vertical, horizontal }: OwnPlace): SVGTemplateResult {
  const x = acrossOf(percentOfNorm(horizontal));
  const y = downOf(percentOfNorm(vertical));
  return svg`<g class="pin mine" transform="translate(${x} ${y})">${renderOwnMark()}</g>`;
}

export function renderOwnMark(): SVGTemplateResult {
  return svg`<circle class="dot" r="10.5"></circle><path class="plus" d="M-4 0h8M0 -4v8"></path>`;
}
