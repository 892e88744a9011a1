/**
 * The stream {@code <stopId>/votes}, topic {@code etape.votes.v1.<stopId>}: questions, ballots and results, owned by
 * sessions-service. The texts that were voted on are not in it.
 */
@NullMarked
package fr.etape.contracts.votes;

import org.jspecify.annotations.NullMarked;
