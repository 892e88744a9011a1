package fr.etape.registration.admission;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionTermsChanged;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What an organiser sets.
 *
 * @param capacity seats in all
 * @param quotas seats by college, all of them named
 * @param opensAt from when registrations are taken (UTC)
 * @param closesAt until when, exclusive (UTC); from then on nobody is promoted either
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

    public int quota(College college) {
        return quotas.getOrDefault(college, 0);
    }
}
