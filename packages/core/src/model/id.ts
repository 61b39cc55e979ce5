/**
 * Kebab-case that begins with a letter. `constructor` and `prototype` are left out, since a record that is looked
 * up by such an id would find what every object inherits; `__proto__` is no kebab-case.
 */
export const ID_PATTERN = /^(?!(?:constructor|prototype)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID_PATTERN.test(value);
}

/** Whether `Intl` takes the tag, so that a number can be formatted in it. */
export function isLocale(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
