package fr.etape.sessions.tour;

import fr.etape.contracts.College;
import fr.etape.contracts.tour.StopDetails;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;

/** The stop that the tests are about. */
public final class Angers {

    public static final String ID = "angers-2027-03";

    private Angers() {}

    public static StopDetails details() {
        return withCapacity(300);
    }

    static StopDetails withCapacity(int capacity) {
        return with(capacity, Map.of(College.ELU, 90, College.AUTRE, 10));
    }

    static StopDetails with(int capacity, Map<College, Integer> quotas) {
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
                quotas);
    }

    /** Another stop, which differs in every detail; either stays valid with any one detail of the other. */
    public static StopDetails otherDetails() {
        return new StopDetails(
                "Laval",
                "53130",
                "Espace Mayenne",
                ZoneId.of("Indian/Reunion"),
                LocalDateTime.parse("2027-03-18T09:30:15"),
                LocalDateTime.parse("2027-03-18T18:00"),
                LocalDateTime.parse("2027-01-12T09:00"),
                LocalDateTime.parse("2027-03-16T18:30"),
                301,
                Map.of(College.ETAT, 5),
                "https://laval.example/contact");
    }
}
