interface OfInstrument {
  readonly instrument: string;
  readonly version: string;
}

/** Throws where answers or counts belong to another instrument or version: parsing comes before, so this is a slip. */
export function assertFits(
  what: string,
  found: OfInstrument,
  expected: { readonly id: string; readonly version: string },
): void {
  if (found.instrument !== expected.id || found.version !== expected.version) {
    throw new Error(
      `${what} belongs to ${found.instrument} ${found.version}, not to ${expected.id} ${expected.version}.`,
    );
  }
}
