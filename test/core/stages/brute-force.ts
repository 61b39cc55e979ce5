/**
 * The chance that at least half of everybody have reached a point, by every way in which the unseen people can answer one
 * after the other. The next one has reached it with the share of those before her, under half an imaginary person on
 * each side.
 */
export function chanceOfHalf(reached: number, answered: number, unseen: number): number {
  if (unseen === 0) return 2 * reached >= answered ? 1 : 0;
  const share = (reached + 0.5) / (answered + 1);
  return (
    share * chanceOfHalf(reached + 1, answered + 1, unseen - 1) +
    (1 - share) * chanceOfHalf(reached, answered + 1, unseen - 1)
  );
}
