package fr.etape.registration.admission;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionTermsChanged;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an organiser decides for registration.
 *
 * @param capacity seats of the stop
 * @param quotas seats of each college; every college is named
 * @param opensAt when registration opens (UTC)
 * @param closesAt when registration closes, exclusive (UTC); from then on nobody is promoted either
 */
public record Terms(int capacity, Map<College, Integer> quotas, Instant opensAt, Instant closesAt) {

    static final Terms NONE = new Terms(0, Map.of(), Instant.MAX, Instant.MIN);

    /** Names all colleges, so that equal terms are equal records. */
    public Terms {
        Map<College, Integer> all = new EnumMap<>(College.class);
        for (College college : College.values()) {
            all.put(college, quotas.getOrDefault(college, 0));
        }
        quotas = Collections.unmodifiableMap(all);
    }

    static Terms of(AdmissionOpened event) {
        return new Terms(event.capacity(), event.quotas(), event.opensAt(), event.closesAt());
    }

    static Terms of(AdmissionTermsChanged event) {
        return new Terms(event.capacity(), event.quotas(), event.opensAt(), event.closesAt());
    }

    /** The colleges that have seats. */
    List<College> collegesWithSeats() {
        return quotas.keySet().stream().filter(college -> quota(college) > 0).toList();
    }

    public int quota(College college) {
        return quotas.getOrDefault(college, 0);
    }
}
