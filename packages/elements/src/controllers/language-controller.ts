import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Watchers by tree root, so that a hundred elements on a page share one observer. */
const watchers = new WeakMap<Node, LanguageWatcher>();

class LanguageWatcher {
  readonly #listeners = new Set<() => void>();
  readonly #observer = new MutationObserver(() => {
    for (const listener of [...this.#listeners]) listener();
  });
  readonly #root: Node;

  constructor(root: Node) {
    this.#root = root;
  }

  add(listener: () => void): void {
    if (this.#listeners.size === 0) {
      this.#observer.observe(this.#root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    this.#listeners.add(listener);
  }

  remove(listener: () => void): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size === 0) this.#observer.disconnect();
  }
}

/** Keeps the language of the nearest `lang` attribute, across shadow roots, and updates the host when it changes. */
export class LanguageController implements ReactiveController {
  /** BCP 47 tag; `en` where no ancestor says anything. */
  language = 'en';

  readonly #host: ReactiveControllerHost & HTMLElement;
  #watched: LanguageWatcher[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watched = treeRoots(this.#host).map((root) => {
      const watcher = watchers.get(root) ?? new LanguageWatcher(root);
      watchers.set(root, watcher);
      watcher.add(this.#read);
      return watcher;
    });
    this.#read();
  }

  hostDisconnected(): void {
    for (const watcher of this.#watched) watcher.remove(this.#read);
    this.#watched = [];
  }

  readonly #read = (): void => {
    const language = nearestLanguage(this.#host);
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
  };
}

function treeRoots(element: Node): readonly Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...treeRoots(root.host)] : [root];
}

function nearestLanguage(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder !== null) {
    const language = holder.getAttribute('lang') ?? '';
    // An empty `lang` says that the language is unknown.
    return language.trim() === '' ? 'en' : language;
  }
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : 'en';
}
