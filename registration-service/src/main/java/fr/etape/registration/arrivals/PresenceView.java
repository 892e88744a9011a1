package fr.etape.registration.arrivals;

import fr.etape.contracts.College;
import fr.etape.journal.Head;
import fr.etape.registration.admission.Admission;
import fr.etape.registration.admission.Arrival;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who is expected and who is here, in figures.
 *
 * @param position position of the last event that is counted, in the stream of the admission
 * @param capacity seats of the house
 * @param total of all colleges
 */
record PresenceView(String stopId, long position, int capacity, Counts total, Map<College, Counts> colleges) {

    /**
     * @param expected people with a seat, those who are here among them
     * @param here people who are here
     * @param walkIns those of them who registered at the door
     */
    record Counts(int expected, int here, int walkIns) {}

    static PresenceView of(Head<Admission> head) {
        Admission admission = head.state();
        Map<College, Counts> colleges = new EnumMap<>(College.class);
        for (College college : College.values()) {
            colleges.put(college, counts(admission.seats(college).confirmed(), admission.presentOf(college)));
        }
        Counts total =
                counts(admission.confirmed(), List.copyOf(admission.present().values()));
        return new PresenceView(
                admission.stopId(), head.position(), admission.terms().capacity(), total, colleges);
    }

    private static Counts counts(int expected, List<Arrival> here) {
        return new Counts(expected, here.size(), (int)
                here.stream().filter(Arrival::walkIn).count());
    }
}
