/** Freezes plain data to the bottom, and gives it back. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

/** A copy of plain data that nobody else holds, frozen. Data that JSON cannot hold are a programming error. */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as T;
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => [
    key,
    frozenCopy<unknown>(part),
  ]);
  return Object.freeze(Object.fromEntries(entries)) as T;
}
