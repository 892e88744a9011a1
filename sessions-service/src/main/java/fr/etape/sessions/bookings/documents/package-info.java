/**
 * What is kept beside the stream of bookings: the secret of each draw, which no event has, and the words in which its
 * source was announced. Tells the rules who comes to the stop and which ateliers are on its programme.
 */
@NullMarked
package fr.etape.sessions.bookings.documents;

import org.jspecify.annotations.NullMarked;
