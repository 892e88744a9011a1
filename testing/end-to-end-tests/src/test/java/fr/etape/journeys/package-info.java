/**
 * The suite as its users have it: started by {@code ./run}, spoken to over HTTP, watched in Kafka and MongoDB, and hurt
 * by signals. One package a journey; {@code suite}, {@code http} and {@code ledger} hold what they share. No class of
 * the suite itself is on the class path.
 */
@NullMarked
package fr.etape.journeys;

import org.jspecify.annotations.NullMarked;
