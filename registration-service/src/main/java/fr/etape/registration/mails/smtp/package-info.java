/**
 * Hands letters over to the SMTP server, and tells what became of each: taken, refused for good, refused for now, or
 * not known. Replies of a server quote addresses, so that only their codes leave this package.
 */
@NullMarked
package fr.etape.registration.mails.smtp;

import org.jspecify.annotations.NullMarked;
