/** Counts how often each whole number occurs. */
export interface NumberCounter {
  /** Counts the first `length` numbers. */
  add(numbers: Float64Array, length: number): void;
  /** Each number that occurred and how often, lowest first. */
  entries(): readonly (readonly [number: number, times: number])[];
}

/** Up to here an array with a place for every number costs less than a map of those that occur. */
const MOST_PLACES = 2 ** 16;

/** A counter of whole numbers from 0 to below `size`. */
export function countNumbersBelow(size: number): NumberCounter {
  return size <= MOST_PLACES ? countInArray(size) : countInMap();
}

function countInArray(size: number): NumberCounter {
  const times = new Float64Array(size);
  return {
    add(numbers, length) {
      for (let index = 0; index < length; index += 1) {
        const number = numbers[index] ?? 0;
        times[number] = (times[number] ?? 0) + 1;
      }
    },
    entries: () => [...times.entries()].filter(([, count]) => count > 0),
  };
}

function countInMap(): NumberCounter {
  const times = new Map<number, number>();
  return {
    add(numbers, length) {
      for (let index = 0; index < length; index += 1) {
        const number = numbers[index] ?? 0;
        times.set(number, (times.get(number) ?? 0) + 1);
      }
    },
    entries: () => [...times].sort(([a], [b]) => a - b),
  };
}
