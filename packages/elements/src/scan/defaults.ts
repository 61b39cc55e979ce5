import type { ScanExporters } from './exporters.js';
import type { InstrumentSource } from './instrument-source.js';

/** What a tag has that was given nothing. */
export interface ScanDefaults {
  readonly source?: InstrumentSource;
  readonly exporters?: ScanExporters;
}
