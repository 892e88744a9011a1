/** The votes of a stop and its survey, for organisers, who run them, and for the steering committee, which reads. */
@NullMarked
package fr.etape.web.staff.votes;

import org.jspecify.annotations.NullMarked;
