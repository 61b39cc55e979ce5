/** Everybody who handed in. */
export const RESPONDENTS = 'respondents';

/** Those who have a score over all of an instrument. */
export const EVERYTHING = 'everything';

/** Those who rated a statement. */
export function itemPart(id: string): string {
  return `item:${id}`;
}

/** Those who have a score in a domain. */
export function domainPart(id: string): string {
  return `domain:${id}`;
}

/** Whether a part tells of one domain; for a part of a team those have a minimum of their own. */
export function isDomainPart(part: string): boolean {
  return part.startsWith('domain:');
}

/** Whether a part of a part of a team is fine detail: a statement or a domain of it. */
export function isDetailPart(part: string): boolean {
  return isDomainPart(part) || part.startsWith('item:');
}

/** Those who placed the team on both axes. */
export const PLACED = 'placed';
