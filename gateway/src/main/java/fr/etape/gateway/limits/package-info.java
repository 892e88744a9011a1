/**
 * How much one client, and all who ask for the same key, may ask for: buckets of tokens, and places for event streams,
 * in the memory of this gateway. Only what would be passed on to a service counts. Knows addresses and keys, no path
 * and no service.
 */
@NullMarked
package fr.etape.gateway.limits;

import org.jspecify.annotations.NullMarked;
