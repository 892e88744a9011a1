/** The survey of the day for a participant: three closed questions, answered once and anonymously. */
@NullMarked
package fr.etape.web.participant.feedback;

import org.jspecify.annotations.NullMarked;
