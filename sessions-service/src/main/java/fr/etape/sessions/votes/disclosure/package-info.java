/**
 * Counts by college that may be published. Small counts are hidden, and so are further counts, until totals, merges and
 * earlier publications do not give the small ones back. Knows people by college and how rows relate, nothing of
 * ballots. Pure.
 */
@NullMarked
package fr.etape.sessions.votes.disclosure;

import org.jspecify.annotations.NullMarked;
