/**
 * What is to be sent: one row for each (registration, position), without personal data. Rows come with the events they
 * follow from; of all instances, one at a time has a row.
 */
@NullMarked
package fr.etape.registration.mails.outbox;

import org.jspecify.annotations.NullMarked;
