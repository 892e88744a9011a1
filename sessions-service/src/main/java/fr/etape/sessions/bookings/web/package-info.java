/**
 * Bookings over HTTP: a participant's wishes and seat, the organiser's draw step by step, and what everybody may read
 * to recompute it.
 */
@NullMarked
package fr.etape.sessions.bookings.web;

import org.jspecify.annotations.NullMarked;
