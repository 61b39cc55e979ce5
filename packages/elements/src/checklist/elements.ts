import type { ChecklistScale } from '@lerend/core/checklist';
import { LEVEL_PATHS, levelOfPoint } from '../styles/marks.js';

type Attributes = Readonly<Record<string, string>>;

/** Makes an element with attributes and children; what a tree is built of, once, before it is cloned. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A drawing of 20 by 20 beside a word, hidden from assistive technology. */
export function drawing(classes: string, path: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('class', classes);
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  line.setAttribute('fill-rule', 'evenodd');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** The level of a scale point; 0 on a scale of recognition, where no end is the good one and words alone name a point. */
export function levelOf(index: number, { type, points }: ChecklistScale): number {
  return type === 'recognition' ? 0 : levelOfPoint(index, points.length);
}

/** The mark of a scale point: seed, sprout or leaf, or none. */
export function levelMark(index: number, scale: ChecklistScale): SVGSVGElement {
  const level = levelOf(index, scale);
  const mark = drawing(`mark level-${level}`, LEVEL_PATHS[level - 1] ?? '');
  mark.setAttribute('part', 'marker');
  return mark;
}
