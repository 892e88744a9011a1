/**
 * The streams {@code <stopId>/registrations}, topics {@code etape.registrations.v1.<stopId>}: who holds a seat and who
 * waits, by random ids, owned by registration-service.
 */
@NullMarked
package fr.etape.contracts.registrations;

import org.jspecify.annotations.NullMarked;
