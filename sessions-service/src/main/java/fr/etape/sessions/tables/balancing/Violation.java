package fr.etape.sessions.tables.balancing;

/**
 * A hard rule that a seating breaks.
 *
 * @param round from 1
 * @param table its number; 0 if it is about no table
 */
public record Violation(HardRule rule, int round, int table) {}
