/**
 * The home of people who are signed in: who they are, what they may do where, and the stops they work for. What belongs to a stop and
 * to a role there is decided by the services; pages only leave out what would be refused. {@link fr.etape.web.staff.StaffStops} is used
 * by all pages about one stop that are not for everybody, and {@link fr.etape.web.staff.UntilHeard} by those that ask a service which
 * hears of roles from another.
 */
@NullMarked
package fr.etape.web.staff;

import org.jspecify.annotations.NullMarked;
