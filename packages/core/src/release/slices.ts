// Node and every browser have them, while the library of types for this package holds no browser.
declare function setTimeout(work: () => void, milliseconds: number): unknown;
declare const performance: { now(): number };

/** With the longest step after it still under the 50 ms from which a page feels stuck. */
const SLICE = 12;

/** Does the steps in slices of some milliseconds, and lets the page do other things in between. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
  }
}
