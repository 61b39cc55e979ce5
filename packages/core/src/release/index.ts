export { makeRelease, makeReleaseInSlices } from './make-release.js';
export type { ReleaseRequest, ReleaseSource } from './make-release.js';
export type { Release, ReleaseAnswer, ReleaseRow, TeamRequest } from '../disclosure/release-model.js';
export type { ChangeRequest } from '../checklist/release-change.js';
