package fr.etape.sessions.votes.equalshares;

import java.math.BigInteger;

/**
 * How the supporters of a project would pay for it now.
 *
 * @param sharing places in {@code supporters} of those who pay by utility; the others give all that they have
 * @param rest coins that those who share pay together
 * @param utility sum of the utilities of those who share
 * @param rate what those who share pay for one unit of utility, in units of the budget
 */
record Offer(Supporters supporters, int[] sharing, BigInteger rest, BigInteger utility, Fraction rate) {

    String project() {
        return supporters.project().id();
    }
}
