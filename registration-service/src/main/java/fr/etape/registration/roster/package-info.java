/**
 * The registrations of a stop as staff see them: to look up who comes, and by college and status. Shows no more than each
 * role needs; knows no rule of admission.
 */
@NullMarked
package fr.etape.registration.roster;

import org.jspecify.annotations.NullMarked;
