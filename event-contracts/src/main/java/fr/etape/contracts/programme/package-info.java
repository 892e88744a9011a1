/**
 * The stream {@code <stopId>/programme}, topic {@code etape.programme.v1.<stopId>}: rooms, sessions and published
 * versions of the programme of a stop, owned by sessions-service. Titles, descriptions and names of rooms are not in
 * it.
 */
@NullMarked
package fr.etape.contracts.programme;

import org.jspecify.annotations.NullMarked;
