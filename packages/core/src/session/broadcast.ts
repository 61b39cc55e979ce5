/** Tells listeners of values, one value after the other, also when a listener causes the next one. */
export interface Broadcast<T> {
  tell(value: T): void;
  /** Gives back the way to stop. */
  subscribe(listener: (value: T) => void): () => void;
}

export function createBroadcast<T>(): Broadcast<T> {
  const subscriptions = new Set<{ readonly listener: (value: T) => void }>();
  const waiting: T[] = [];
  let telling = false;

  function tellAll(value: T, errors: unknown[]): void {
    for (const subscription of [...subscriptions]) {
      if (!subscriptions.has(subscription)) continue;
      try {
        subscription.listener(value);
      } catch (error) {
        errors.push(error);
      }
    }
  }

  return {
    tell(value) {
      waiting.push(value);
      if (telling) return;
      telling = true;
      const errors: unknown[] = [];
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) tellAll(next, errors);
      telling = false;
      // One listener's mistake must not keep the others from being told, nor go unseen.
      if (errors.length > 0) throw errors[0];
    },
    subscribe(listener) {
      const subscription = { listener };
      subscriptions.add(subscription);
      return () => {
        subscriptions.delete(subscription);
      };
    },
  };
}
