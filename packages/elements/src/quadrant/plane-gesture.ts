import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { MIDDLE, placeUnder, toWholePercent, type FullPlace, type Place } from './geometry.js';

const STEP = 5;
const FINE_STEP = 1;

export interface PlaneGestureTarget {
  /** Whether a person may move the point now. */
  editable(): boolean;
  place(): Place;
  /** The point is moving there. */
  move(place: FullPlace): void;
  /** The point stays where it was moved to last. */
  settle(how: 'pointer' | 'key'): void;
}

/**
 * Moves the point by pointer and by arrow keys. A finger on the plane scrolls the page as anywhere else: a tap
 * places the point, and only a finger on the point itself drags it.
 */
export class PlaneGesture implements ReactiveController {
  readonly #target: PlaneGestureTarget;
  #drag: number | undefined;
  #tap: number | undefined;
  #plane: Element | null = null;

  constructor(host: ReactiveControllerHost, target: PlaneGestureTarget) {
    this.#target = target;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#drag = undefined;
    this.#tap = undefined;
  }

  readonly down = (event: PointerEvent): void => {
    if (!this.#target.editable() || event.button !== 0 || !event.isPrimary) return;
    this.#plane = (event.target as Element).closest('.ground');
    if (this.#plane === null) return;
    if (event.pointerType === 'touch' && !isOnPin(event)) {
      this.#tap = event.pointerId;
      return;
    }
    const pad = event.currentTarget as HTMLElement;
    event.preventDefault();
    pad.focus({ preventScroll: true });
    pad.setPointerCapture(event.pointerId);
    this.#drag = event.pointerId;
    this.#follow(event);
  };

  readonly moved = (event: PointerEvent): void => {
    if (event.pointerId === this.#drag) this.#follow(event);
  };

  readonly up = (event: PointerEvent): void => {
    if (event.pointerId === this.#tap) this.#follow(event);
    else if (event.pointerId !== this.#drag) return;
    this.#finish();
  };

  readonly cancelled = (event: PointerEvent): void => {
    if (event.pointerId === this.#tap) this.#tap = undefined;
    else if (event.pointerId === this.#drag) this.#finish();
  };

  readonly key = (event: KeyboardEvent): void => {
    if (!this.#target.editable() || event.altKey || event.ctrlKey || event.metaKey) return;
    const place = placeByKey(event.key, this.#target.place(), event.shiftKey ? FINE_STEP : STEP);
    if (place === undefined) return;
    event.preventDefault();
    this.#target.move(place);
    this.#target.settle('key');
  };

  #follow(event: PointerEvent): void {
    if (this.#plane === null) return;
    this.#target.move(placeUnder(this.#plane.getBoundingClientRect(), event.clientX, event.clientY));
  }

  #finish(): void {
    this.#drag = undefined;
    this.#tap = undefined;
    this.#target.settle('pointer');
  }
}

function isOnPin(event: PointerEvent): boolean {
  return event.target instanceof Element && event.target.closest('.pin') !== null;
}

function placeByKey(key: string, place: Place, step: number): FullPlace | undefined {
  const vertical = place.vertical ?? MIDDLE;
  const horizontal = place.horizontal ?? MIDDLE;
  switch (key) {
    case 'ArrowUp':
      return { vertical: toWholePercent(vertical + step), horizontal };
    case 'ArrowDown':
      return { vertical: toWholePercent(vertical - step), horizontal };
    case 'ArrowRight':
      return { vertical, horizontal: toWholePercent(horizontal + step) };
    case 'ArrowLeft':
      return { vertical, horizontal: toWholePercent(horizontal - step) };
    default:
      return undefined;
  }
}
