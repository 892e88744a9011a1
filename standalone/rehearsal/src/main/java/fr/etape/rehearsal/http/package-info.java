/**
 * The suite's API as a rehearsal calls it: through the public address, as any client, with patience while parts
 * restart. Knows nothing of stops.
 */
@NullMarked
package fr.etape.rehearsal.http;

import org.jspecify.annotations.NullMarked;
