/**
 * Keys and links that are derived, not drawn: the same request names the same registration, and a forged link is told
 * from a true one before anything is looked up (decision 0006). Knows the secret; nobody else does.
 */
@NullMarked
package fr.etape.registration.links;

import org.jspecify.annotations.NullMarked;
