/**
 * The home of signed-in people: who they are, what they may do where, and the stops they work for. Also what all staff
 * pages share: {@link fr.etape.web.staff.home.StaffStops} reads the stop of a page, and {@link
 * fr.etape.web.staff.home.RetryUntilRoleKnown} waits for a service that learns of roles by event.
 */
@NullMarked
package fr.etape.web.staff.home;

import org.jspecify.annotations.NullMarked;
