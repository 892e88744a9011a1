package fr.etape.rehearsal.steps;

import java.util.Map;
import java.util.Optional;

/** Where the mails of a rehearsal arrive. */
public interface Mails {

    /** Of a suite whose mails nobody can count, or that sends none. */
    Mails NOT_COUNTED = stopId -> Optional.empty();

    /** How many different mails about a stop arrived, by kind; empty when nobody knows. */
    Optional<Map<String, Long>> of(String stopId);
}
