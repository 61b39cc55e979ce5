/** Where a key leads from the statement at `place`, counted from 0; `undefined` for a key that leads nowhere. */
export function placeAfterKey(
  key: string,
  place: number,
  last: number,
  rightToLeft: boolean,
): number | undefined {
  switch (key) {
    case rightToLeft ? 'ArrowRight' : 'ArrowLeft':
    case 'PageUp':
      return Math.max(0, place - 1);
    case rightToLeft ? 'ArrowLeft' : 'ArrowRight':
    case 'PageDown':
      return Math.min(last, place + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
