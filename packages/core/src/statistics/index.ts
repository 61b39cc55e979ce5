export { aggregationEvidence } from './aggregation.js';
export type { AggregationEvidence, AggregationGroup } from './aggregation.js';
export {
  averageDeviationFromMean,
  averageDeviationFromMedian,
  consensus,
  leikAgreement,
  vanDerEijkAgreement,
  variance,
} from './agreement-indices.js';
export { correlationMatrix, cronbachAlpha, feldtInterval, itemRestCorrelations } from './alpha.js';
export { midPercentile, placeAmong, shrinkMean, tallySchoolScores } from './benchmark.js';
export type { BenchmarkPlace, ReferenceSet } from './benchmark.js';
export { boardView } from './board.js';
export type { BoardView, SchoolMean } from './board.js';
export { changeBetween, pairedChange, unpairedChange } from './change.js';
export type { ChangeVerdict, PairedChange, RoundChange, TwoRounds, UnpairedChange } from './change.js';
export { concordance } from './concordance.js';
export type { TwoMeasures } from './concordance.js';
export { directionInterval } from './direction.js';
export type { Directions } from './direction.js';
export { betaBinomialCdf, betaBinomialMass, betaBinomialQuantile } from './distributions/beta-binomial.js';
export { betaQuantile } from './distributions/beta.js';
export { fisherQuantile } from './distributions/fisher.js';
export { incompleteBeta } from './distributions/incomplete-beta.js';
export { logGamma } from './distributions/log-gamma.js';
export { normalCdf, normalQuantile } from './distributions/normal.js';
export { studentCdf, studentQuantile } from './distributions/student.js';
export { domainPredictive } from './domain-predictive.js';
export type { DomainPredictive, LevelledInterval } from './domain-predictive.js';
export { domainProcess } from './domain-process.js';
export type { DomainProcess } from './domain-process.js';
export { spacingRobust, spacingRobustOfRows } from './dominance.js';
export { pickHighlights } from './highlights.js';
export type { Highlight, Highlights } from './highlights.js';
export { groupMeanReliability, intraclassCorrelations } from './intraclass.js';
export type { GroupSums, IntraclassCorrelations } from './intraclass.js';
export {
  covarianceMatrix,
  emptyItemMoments,
  levelCovariances,
  mergeItemMoments,
  tallyItemMoments,
} from './item-moments.js';
export type { ItemMoments, LevelCovariances } from './item-moments.js';
export { emptyItemTables, mergeItemTables, tallyItemTables } from './item-tables.js';
export type { ItemTables } from './item-tables.js';
export type { SymmetricMatrix } from './linear-algebra.js';
export { interpolatedMedian, medianPoint } from './location.js';
export type { NullDistribution } from './null-variance.js';
export { fitOneFactor } from './one-factor.js';
export type { OneFactor } from './one-factor.js';
export type { PairSums } from './one-way.js';
export type { PermutationTest } from './permutation.js';
export { phaseProbabilities } from './phase-probability.js';
export { phaseCertainty } from './phase-status.js';
export type { PhaseEvidence } from './phase-status.js';
export { ordinalAlpha, polychoricCorrelation, polychoricMatrix } from './polychoric.js';
export { collapseToThirds, isPolarised } from './polarisation.js';
export type { Thirds } from './polarisation.js';
export { populationOf } from './population.js';
export type { Population } from './population.js';
export { drawQuadrant, meanDistance, predictQuadrant } from './quadrant-predictive.js';
export type { DrawnProbabilities, Place, PlacesInput } from './quadrant-predictive.js';
export { quadrantProbability } from './quadrant-probability.js';
export type { QuadrantProbabilities } from './quadrant-probability.js';
export { quadrantRegion } from './quadrant-region.js';
export type { PlaceRegion } from './quadrant-region.js';
export { sumPlaces } from './quadrant-sums.js';
export type { GroupPlaces, PlaceSums } from './quadrant-sums.js';
export { randomFrom, seedOf } from './random.js';
export type { Random } from './random.js';
export type { Range } from './range.js';
export { drawRanking, isRankable, rankingChances } from './ranking.js';
export type { ItemChance, RankingChances, RankingInput } from './ranking.js';
export { reachProbability } from './reach-probability.js';
export { instrumentReliability } from './reliability.js';
export type { AlphaEstimate, InstrumentReliability, PooledAnswers } from './reliability.js';
export type { ScoreCount, ScoreHistogram } from './score-histogram.js';
export { shareInterval } from './share-interval.js';
export type { ShareInterval } from './share-interval.js';
export { deltaOfCounts } from './superiority.js';
export { tieTiers } from './ties.js';
export { linkedNorms, mergeTransitions, transitionMargins, transitionTable } from './transitions.js';
export type { LinkedAnswers, LinkedNorms, TransitionTable } from './transitions.js';
export { compareGroups, deltaOfNorms, rankSumTest, superiorityInterval } from './two-groups.js';
export type { GroupComparison } from './two-groups.js';
export { smallestVisibleChange } from './visible-change.js';
export { welchComparison } from './welch.js';
export type { GroupSummary, WelchComparison } from './welch.js';
export { awg, awgOfItems, rwg, rwgOfItems, rwgStarOfItems } from './within-group.js';
