/**
 * A server that takes mail on the loopback address and passes it to nobody else: for {@code ./run}, where it fills the
 * mailbox of the demonstration, and for tests, which decide what it answers. Speaks RFC 5321 without TLS and without
 * sign-in, since it listens on this machine alone.
 */
@NullMarked
package fr.etape.localservers.smtp;

import org.jspecify.annotations.NullMarked;
