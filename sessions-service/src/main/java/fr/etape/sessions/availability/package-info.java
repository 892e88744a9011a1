/** How many seats of a stop are taken, by college: kept from the events of registration-service, for all to see. */
@NullMarked
package fr.etape.sessions.availability;

import org.jspecify.annotations.NullMarked;
