import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Calls back when the element or its page is left, so that what one person alone may see is gone before somebody else
 * comes back to it: a page in the back-forward cache keeps all that it held.
 */
export class LeaveController implements ReactiveController {
  readonly #left: () => void;

  constructor(host: ReactiveControllerHost, left: () => void) {
    this.#left = left;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#left);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#left);
    this.#left();
  }
}
