package fr.etape.contracts.votes;

/** @param points at least 1 */
public record PointsGiven(String proposalId, int points) {}
