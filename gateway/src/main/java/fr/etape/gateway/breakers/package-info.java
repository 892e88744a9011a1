/**
 * Leaves an instance alone that keeps failing: its callers are told at once instead of waiting for it, and it is tried
 * again with a few requests after a while. Knows instances, no requests.
 */
@NullMarked
package fr.etape.gateway.breakers;

import org.jspecify.annotations.NullMarked;
