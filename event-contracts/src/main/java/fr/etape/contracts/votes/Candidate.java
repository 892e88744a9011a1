package fr.etape.contracts.votes;

/**
 * A proposal that is voted on.
 *
 * @param theme code of its {@link fr.etape.contracts.Theme} when the vote began
 * @param lot breaks ties, the lowest first: 64 hexadecimal digits
 */
public record Candidate(String proposalId, String theme, String lot) {}
