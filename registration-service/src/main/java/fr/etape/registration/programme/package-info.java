/**
 * Which ateliers people may wish for: those of the published programme of a stop, kept from the events of
 * sessions-service. Knows nothing else of a programme.
 */
@NullMarked
package fr.etape.registration.programme;

import org.jspecify.annotations.NullMarked;
