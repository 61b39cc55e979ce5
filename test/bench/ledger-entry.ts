export { elementOf, openLedger, requestRelease } from '@lerend/core/disclosure';
export { learningOrganisation } from '@lerend/instruments/learning-organisation';
