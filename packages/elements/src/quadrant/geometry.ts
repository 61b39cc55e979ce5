import type { TeamRegion } from '@lerend/core/quadrant';

/** The plane is drawn on a field of 400 by 400 units; a place counts from 0 to 100 along each axis. */
export const SIDE = 400;
export const MIDDLE = 50;

/** A place on the plane: whole numbers from 0 to 100, `null` where the axis is not answered. */
export interface Place {
  readonly vertical: number | null;
  readonly horizontal: number | null;
}

/** A place with both axes answered. */
export interface FullPlace {
  readonly vertical: number;
  readonly horizontal: number;
}

/** Units from the left edge. */
export function acrossOf(percent: number): number {
  return (percent / 100) * SIDE;
}

/** Units from the top edge: more of the vertical axis is higher up. */
export function downOf(percent: number): number {
  return SIDE - (percent / 100) * SIDE;
}

/** How far an ellipse reaches to both sides of its middle, from its half axes and the angle of the long one. */
export function reachOf({ halfLong, halfShort, angle }: TeamRegion): {
  readonly across: number;
  readonly up: number;
} {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {
    across: Math.hypot(halfLong * cos, halfShort * sin),
    up: Math.hypot(halfLong * sin, halfShort * cos),
  };
}

/** A length on the scale −1…1, in units of the drawing. */
export function lengthOf(norm: number): number {
  return (norm * SIDE) / 2;
}

/** From −1…1, as reports have it, to 0…100. */
export function percentOfNorm(norm: number): number {
  return (norm + 1) * MIDDLE;
}

export function toWholePercent(value: number): number {
  return Math.min(100, Math.max(0, Math.round(value)));
}

/** The place under a pointer; outside the plane the nearest place on its edge. */
export function placeUnder(plane: DOMRect, clientX: number, clientY: number): FullPlace {
  return {
    vertical: toWholePercent(((plane.bottom - clientY) / plane.height) * 100),
    horizontal: toWholePercent(((clientX - plane.left) / plane.width) * 100),
  };
}

/** Which of five words stands for a value from 0 to 100; the same distance from both ends gives mirrored words. */
export function stepOf(value: number): 0 | 1 | 2 | 3 | 4 {
  if (value < 20) return 0;
  if (value < 40) return 1;
  if (value <= 60) return 2;
  return value <= 80 ? 3 : 4;
}
