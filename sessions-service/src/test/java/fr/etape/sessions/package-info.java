/** sessions-service as its callers see it, on real servers. */
@NullMarked
package fr.etape.sessions;

import org.jspecify.annotations.NullMarked;
