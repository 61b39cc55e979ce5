import { LerendExportEvent } from '../events/lerend-export-event.js';

/** Hands a text to the host as `lerend-export`; saves it as a download when nobody took it. */
export function saveText(element: HTMLElement, filename: string, type: string, text: string): void {
  const free = element.dispatchEvent(new LerendExportEvent({ filename, type, text }));
  if (!free) return;
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = element.ownerDocument.createElement('a');
  link.href = address;
  link.download = filename;
  link.click();
  // A browser reads the address after the click returns.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
