/**
 * The list of ateliers and wishes as it is when the wishes close: checked, in one canonical form of bytes, with a
 * digest that is published before anybody can know the lots. Has random ids and codes of ateliers only, no name and
 * no time.
 */
@NullMarked
package fr.etape.sessions.bookings.draw.wishes;

import org.jspecify.annotations.NullMarked;
