package fr.etape.registration.admission;

import java.time.Instant;
import java.util.function.Function;

/**
 * What somebody may hold in front of the scanner. At Angers, on 11 March 2027, 1 and 2 of ELU have a seat and 3 waits.
 * It is nine in the morning.
 *
 * @param scan what is done, the last scan being the one whose verdict counts
 */
record DoorCase(String situation, Verdict.Kind verdict, Function<AdmissionRun, Verdict> scan) {

    static final Instant NINE = Instant.parse("2027-03-11T08:00:00Z");
    static final Instant EVE = Instant.parse("2027-03-10T22:59:59.999Z");
    static final Instant FIRST_MOMENT = Instant.parse("2027-03-10T23:00:00Z");
    static final Instant LAST_MOMENT = Instant.parse("2027-03-11T22:59:59.999Z");
    static final Instant DAY_AFTER = Instant.parse("2027-03-11T23:00:00Z");
    static final String TABLET = "tablet-1";
    static final String OTHER = "tablet-2";

    static DoorCase that(String situation, Verdict.Kind verdict, Function<AdmissionRun, Verdict> scan) {
        return new DoorCase(situation, verdict, scan);
    }

    @Override
    public String toString() {
        return situation + ": " + verdict;
    }
}
