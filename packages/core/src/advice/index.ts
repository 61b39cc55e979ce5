export { recommend } from './recommend.js';
export type { Reason, Recommendation, RecommendOptions } from './recommendation.js';
