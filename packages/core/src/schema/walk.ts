import { issue } from '../model/index.js';
import type { Issue } from '../model/index.js';
import { DEEPEST, MOST_ENTRIES, MOST_VALUES } from './limits.js';

/** Keys that would reach what every object inherits. `JSON.parse` makes an own property of each. */
const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Place {
  readonly value: unknown;
  readonly depth: number;
  readonly key?: string | number;
  readonly parent?: Place;
}

/**
 * Looks at size, depth and keys before any schema does: one pass with a list of its own instead of the call stack,
 * that ends at the first thing that is too deep or too large. So the schemas only ever see small values.
 */
export function walk(json: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  const open: Place[] = [{ value: json, depth: 1 }];
  let values = 0;
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    values += 1;
    if (values > MOST_VALUES) {
      return [
        ...issues,
        issue(pathOf(place), `There are more than ${MOST_VALUES} values in all; make it smaller.`),
      ];
    }
    const { value, depth } = place;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) {
      return [
        ...issues,
        issue(pathOf(place), `This is nested more than ${DEEPEST} levels deep; make it flatter.`),
      ];
    }
    const keys = Array.isArray(value) ? undefined : Object.keys(value);
    const size = keys === undefined ? (value as readonly unknown[]).length : keys.length;
    if (size > MOST_ENTRIES) {
      return [
        ...issues,
        issue(pathOf(place), `There are more than ${MOST_ENTRIES} entries here; make it smaller.`),
      ];
    }
    // The last one is looked at first, so the list is filled from its end.
    for (let index = size - 1; index >= 0; index -= 1) {
      const key = keys?.[index] ?? index;
      const child = {
        value: (value as Record<string | number, unknown>)[key],
        depth: depth + 1,
        key,
        parent: place,
      };
      if (REFUSED_KEYS.has(String(key))) {
        issues.push(issue(pathOf(child), `The key "${key}" cannot be used; choose another name.`));
      } else {
        open.push(child);
      }
    }
  }
  return issues;
}

function pathOf(place: Place): readonly (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Place | undefined = place; at?.key !== undefined; at = at.parent) path.unshift(at.key);
  return path;
}
