/**
 * What staff see of the registrations of a stop: the list, by college and status, with a search; and who of the staff
 * did what to it. Shows no more than each role needs. Knows no rule of admission.
 */
@NullMarked
package fr.etape.registration.roster;

import org.jspecify.annotations.NullMarked;
