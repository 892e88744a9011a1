/** The table on a participant's own page: where they sit in each round, with whom by college, and why there. */
@NullMarked
package fr.etape.web.participant.seat;

import org.jspecify.annotations.NullMarked;
