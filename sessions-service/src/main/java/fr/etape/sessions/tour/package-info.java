/**
 * The directory of stops: drafted, published, closed. The rules are in {@link fr.etape.sessions.tour.TourDecider};
 * {@code documents} keeps what is read of the stops, and {@code web} shows them to organisers and to the public.
 * Decides nothing about who may register.
 */
@NullMarked
package fr.etape.sessions.tour;

import org.jspecify.annotations.NullMarked;
