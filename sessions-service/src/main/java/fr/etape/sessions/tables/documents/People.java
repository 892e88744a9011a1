package fr.etape.sessions.tables.documents;

import fr.etape.sessions.attendees.Attendee;
import fr.etape.sessions.tables.SeatingFacts;
import fr.etape.sessions.tables.balancing.Participant;
import java.util.List;

/** Attendees as people to seat. */
public final class People {

    private People() {}

    public static List<Participant> of(List<Attendee> attendees) {
        return attendees.stream().map(People::of).toList();
    }

    public static Participant of(Attendee attendee) {
        return new Participant(
                attendee.registrationId(),
                attendee.college().name(),
                attendee.territory() == null
                        ? SeatingFacts.UNKNOWN
                        : attendee.territory().name(),
                attendee.organisation());
    }
}
