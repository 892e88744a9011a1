/**
 * The registrations of a stop as its staff look through them: search, filters, one page after the other, and another link
 * for whose link was lost. What is shown of a person depends on the role, and registration-service decides it.
 */
@NullMarked
package fr.etape.web.participants;

import org.jspecify.annotations.NullMarked;
