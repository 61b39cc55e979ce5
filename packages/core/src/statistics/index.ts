export { aggregationEvidence } from './aggregation.js';
export type { AggregationEvidence, AggregationGroup } from './aggregation.js';
export { averageDeviationFromMean, consensus, vanDerEijkAgreement, variance } from './agreement-indices.js';
export { correlationMatrix, cronbachAlpha, feldtInterval, itemRestCorrelations } from './alpha.js';
export { midPercentile, placeAmong, shrinkMean, tallySchoolScores } from './benchmark.js';
export type { BenchmarkPlace, ReferenceSet } from './benchmark.js';
export { boardView } from './board.js';
export type { BoardView, SchoolMean } from './board.js';
export { domainPredictive } from './domain-predictive.js';
export type { DomainPredictive, LevelledInterval } from './domain-predictive.js';
export { domainProcess } from './domain-process.js';
export type { DomainProcess } from './domain-process.js';
export { spacingRobust } from './dominance.js';
export { groupMeanReliability, intraclassCorrelations } from './intraclass.js';
export type { GroupSums, IntraclassCorrelations } from './intraclass.js';
export {
  covarianceMatrix,
  emptyItemMoments,
  levelCovariances,
  mergeItemMoments,
  tallyItemMoments,
} from './item-moments.js';
export type { ItemMoments, LevelCovariances, SymmetricMatrix } from './item-moments.js';
export { emptyItemTables, mergeItemTables, tallyItemTables } from './item-tables.js';
export type { ItemTables } from './item-tables.js';
export { interpolatedMedian, medianPoint } from './location.js';
export type { NullDistribution } from './null-variance.js';
export { fitOneFactor } from './one-factor.js';
export type { OneFactor } from './one-factor.js';
export type { PairSums } from './one-way.js';
export { phaseProbabilities } from './phase-probability.js';
export { phaseCertainty } from './phase-status.js';
export type { PhaseEvidence } from './phase-status.js';
export { ordinalAlpha, polychoricCorrelation, polychoricMatrix } from './polychoric.js';
export { populationOf } from './population.js';
export type { Population } from './population.js';
export { instrumentReliability } from './reliability.js';
export type { AlphaEstimate, InstrumentReliability, PooledAnswers } from './reliability.js';
export type { ScoreCount, ScoreHistogram } from './score-histogram.js';
export { shareInterval } from './share-interval.js';
export type { ShareInterval } from './share-interval.js';
export { awg, awgOfItems, rwg, rwgOfItems, rwgStarOfItems } from './within-group.js';
