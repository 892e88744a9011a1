package fr.etape.registration.admission.web;

import fr.etape.contracts.College;
import fr.etape.journal.Head;
import fr.etape.registration.admission.Admission;
import fr.etape.registration.admission.Seats;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An admission in figures.
 *
 * @param position position of the last event that is counted, in the stream of the admission
 * @param ateliers codes that a registration may wish for, sorted
 */
record AdmissionView(
        String stopId,
        long position,
        boolean rehearsal,
        boolean open,
        int capacity,
        Map<College, CollegeView> colleges,
        List<String> ateliers) {

    record CollegeView(int quota, int confirmed, int waitlisted) {}

    static AdmissionView of(Head<Admission> head, Set<String> ateliers, Instant now) {
        Admission admission = head.state();
        Map<College, CollegeView> colleges = new EnumMap<>(College.class);
        for (College college : College.values()) {
            Seats seats = admission.seats(college);
            colleges.put(
                    college,
                    new CollegeView(
                            admission.terms().quota(college),
                            seats.confirmed(),
                            seats.waiting().size()));
        }
        return new AdmissionView(
                admission.stopId(),
                head.position(),
                admission.rehearsal(),
                admission.isOpen(now),
                admission.terms().capacity(),
                colleges,
                ateliers.stream().sorted().toList());
    }
}
