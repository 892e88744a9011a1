/**
 * The OpenID provider of {@code ./run}: signs demo people in, and gives tokens to the site and to demo programs. It
 * starts only when the launcher started it, and listens on the loopback address alone, since anybody who reaches it can
 * be anybody. Whoever runs the suite for others brings a provider of their own; no service can tell the difference.
 */
@NullMarked
package fr.etape.identity;

import org.jspecify.annotations.NullMarked;
