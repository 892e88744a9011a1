/**
 * Keys and links are derived, not random: a repeated request has the same registration id, and a forged link is
 * recognised before anything is looked up (decision 0006). Only this package knows the secret.
 */
@NullMarked
package fr.etape.registration.links;

import org.jspecify.annotations.NullMarked;
