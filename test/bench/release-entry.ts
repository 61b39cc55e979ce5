export { openLedger } from '@lerend/core/disclosure';
export { learningOrganisation } from '@lerend/instruments/learning-organisation';
export { toTheEnd } from '../../packages/core/src/model/steps.js';
export { releaseInSteps } from '../../packages/core/src/release/make-release.js';
