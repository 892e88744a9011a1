package fr.etape.registration.mails;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The counter {@code etape.mails}, by what became of an attempt. */
@Component
final class MailTally {

    /** Names of the outcomes. */
    enum Outcome {
        SENT,
        /** For now; offered again later. */
        DEFERRED,
        /** The server may have it or not; offered again later. */
        UNCLEAR,
        /** Taken over from an instance that may have sent it. */
        TAKEN_OVER,
        /** Given up. */
        PARKED,
        /** The server could not be reached, or wanted none of our mail. */
        UNAVAILABLE
    }

    private final MeterRegistry meters;

    MailTally(ObjectProvider<MeterRegistry> meters) {
        this.meters = meters.getIfAvailable(CompositeMeterRegistry::new);
    }

    void count(Outcome outcome) {
        meters.counter(
                        "etape.mails",
                        "outcome",
                        outcome.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .increment();
    }
}
