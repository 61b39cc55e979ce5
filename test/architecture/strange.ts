/** What a person who fills in a checklist has no use for: counting others, and saying things of them. */
export const STRANGE_TO_FILLING_IN =
  /packages\/core\/src\/(?:(?:disclosure|statistics|release|round)\/|(?:.+\/)?(?:report|tally|release|columns|person)[^/]*\.ts$)/;
