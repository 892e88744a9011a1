/**
 * Registering for a stop, and one's own registration afterwards: its status, and the way to cancel it.
 * <p>Everything works without JavaScript. A form carries the key of one registration from its first showing on, so
 * that a double click, a reload or a second try after a failure registers once.
 */
@NullMarked
package fr.etape.web.registration;

import org.jspecify.annotations.NullMarked;
