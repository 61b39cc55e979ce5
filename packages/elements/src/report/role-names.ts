import type { Issue } from '@lerend/core/model';

/** Names of roles by id, as they stand in a sentence. */
export type RoleNames = Readonly<Record<string, string>>;

/** What is wrong with names that a host gives. Never throws. */
export function inspectRoleNames(names: unknown): readonly Issue[] {
  try {
    if (typeof names !== 'object' || names === null || Array.isArray(names)) {
      return [{ path: [], message: 'Names by role should stand here.' }];
    }
    return Object.entries(names)
      .filter(([, name]) => typeof name !== 'string' || name.trim() === '')
      .map(([role]) => ({ path: [role], message: 'A name should stand here.' }));
  } catch {
    return [{ path: [], message: 'These names cannot be read; give plain data, as JSON.parse returns it.' }];
  }
}
