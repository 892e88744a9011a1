package fr.etape.contracts.tables;

/**
 * How good a plan is by one goal. What lies above the bound is what the plan misses; where it equals the bound nobody
 * could do better.
 *
 * @param value repeats: pairs of people who meet again. Others: the sum over rounds, tables and values of the square of
 *     how many people at the table have the value
 * @param bound no plan has less; proven by counting
 * @param tablesOff tables that could be closer to the mix of the room; for repeats, tables where two meet again
 */
public record GoalReached(TableGoal goal, long value, long bound, int tablesOff) {}
