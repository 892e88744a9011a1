/**
 * Who comes to a stop, as codes: kept from the events of registration-service, for the features that draw lots, seat
 * people or count votes. Knows no name and changes nothing; start at {@link fr.etape.sessions.attendees.Attendees}.
 */
@NullMarked
package fr.etape.sessions.attendees;

import org.jspecify.annotations.NullMarked;
