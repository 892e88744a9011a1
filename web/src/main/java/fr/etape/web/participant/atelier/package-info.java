/** A participant's ateliers: wishes until they close, then their number and seat, which they may leave. */
@NullMarked
package fr.etape.web.participant.atelier;

import org.jspecify.annotations.NullMarked;
