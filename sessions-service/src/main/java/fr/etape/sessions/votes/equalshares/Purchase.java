package fr.etape.sessions.votes.equalshares;

/**
 * A project that its supporters bought.
 *
 * @param rate what one unit of utility cost those who paid by utility, in units of the budget
 */
public record Purchase(String project, Fraction rate) {}
