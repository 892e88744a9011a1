package fr.etape.sessions.tour;

import fr.etape.contracts.College;
import fr.etape.contracts.tour.StopDetails;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;

/** The stop that the tests are about. */
final class Angers {

    static final String ID = "angers-2027-03";

    private Angers() {}

    static StopDetails details() {
        return withCapacity(300);
    }

    static StopDetails withCapacity(int capacity) {
        return new StopDetails(
                "Angers",
                "49007",
                "Terra Botanica",
                ZoneId.of("Europe/Paris"),
                LocalDateTime.parse("2027-03-18T09:00"),
                LocalDateTime.parse("2027-03-18T17:30"),
                LocalDateTime.parse("2027-01-11T08:00"),
                LocalDateTime.parse("2027-03-15T18:00"),
                capacity,
                Map.of(College.ELU, 90, College.AUTRE, 10));
    }
}
