/**
 * Mails to participants, about what was committed and nothing else: an outbox in the transaction of the events, letters
 * from it, and an SMTP server that takes them (decision 0018). Addresses, names and links are in no log, metric or
 * subject. Off unless {@code etape.mails.host} names a server.
 */
@NullMarked
package fr.etape.registration.mails;

import org.jspecify.annotations.NullMarked;
