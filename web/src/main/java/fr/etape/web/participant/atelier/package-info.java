/**
 * A participant's ateliers: wishes until they close, then their number and seat, or that they wait for one. They may
 * leave the seat, and give up waiting.
 */
@NullMarked
package fr.etape.web.participant.atelier;

import org.jspecify.annotations.NullMarked;
