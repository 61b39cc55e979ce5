/**
 * One part of a release, as coefficients on response versions: 1 for each element of `plus`, −1 for each of `minus`,
 * 0 for every other. People are in `plus`; a paired change has the new versions in `plus` and the old ones in `minus`.
 */
export interface CodeVector {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

/**
 * Names one version of what one person answered. `person` is the code of the person, the same in every version;
 * `version` is any name or number. Two versions are two elements of one person. Throws on an empty name.
 */
export function elementOf(person: string, version: string | number): string {
  const name = String(version);
  if (person === '' || name === '')
    throw new RangeError('A person and a version need a name that is not empty.');
  return `${person}.${name.replaceAll('%', '%25').replaceAll('.', '%2E')}`;
}

/** The person of an element; of what is no element, an empty text. */
export function personOf(element: string): string {
  const separator = element.lastIndexOf('.');
  return separator === element.length - 1 ? '' : element.slice(0, Math.max(0, separator));
}

/** The name of the version of an element. */
export function versionOf(element: string): string {
  return element
    .slice(element.lastIndexOf('.') + 1)
    .replaceAll('%2E', '.')
    .replaceAll('%25', '%');
}

/** How many people a vector rests on: several versions of one person are one. */
export function personsBehind({ plus, minus }: CodeVector): number {
  const persons = new Set<string>();
  for (const element of plus) persons.add(personOf(element));
  for (const element of minus) persons.add(personOf(element));
  return persons.size;
}

/** The one way to write a vector: sorted by code unit, so that equal vectors are equal to the byte. */
export function canonicalVector({ plus, minus }: CodeVector): CodeVector {
  return { plus: sorted(plus), minus: sorted(minus) };
}

/** The same text for equal canonical vectors, and for no others. */
export function vectorKey({ plus, minus }: CodeVector): string {
  return JSON.stringify([plus, minus]);
}

/** What keeps a canonical vector from being one: an element that is none, or that stands there twice. */
export function faultOfVector({ plus, minus }: CodeVector): string | undefined {
  const seen = new Set<string>();
  for (const element of [...plus, ...minus]) {
    if (personOf(element) === '') return 'An element names a person and a version, joined by a dot.';
    if (seen.has(element)) return 'An element stands in a vector once, in plus or in minus.';
    seen.add(element);
  }
  return undefined;
}

function sorted(elements: readonly string[]): readonly string[] {
  return [...elements].sort((a, b) => (a < b ? -1 : Number(a > b)));
}
