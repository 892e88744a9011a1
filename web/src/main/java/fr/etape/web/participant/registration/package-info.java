/**
 * Registering for a stop, and one's own registration afterwards: its status, and the way to cancel it.
 * <p>Everything works without JavaScript. A form carries the key of one registration from the first time it is shown,
 * so a double click, a reload or a retry after a failure registers once.
 */
@NullMarked
package fr.etape.web.participant.registration;

import org.jspecify.annotations.NullMarked;
