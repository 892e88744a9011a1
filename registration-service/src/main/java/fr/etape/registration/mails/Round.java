package fr.etape.registration.mails;

import com.mongodb.MongoException;
import fr.etape.registration.mails.MailTally.Outcome;
import fr.etape.registration.mails.outbox.Claimed;
import fr.etape.registration.mails.outbox.Outbox;
import fr.etape.registration.mails.smtp.Delivery;
import fr.etape.registration.mails.smtp.Postman;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one mail from the outbox, offers it to the server and notes what became of it. */
final class Round {

    /** What the next round should wait for. */
    enum Next {
        /** Nothing: there may be more. */
        MORE,
        /** New mail. */
        EMPTY,
        /** The server. */
        OUTAGE
    }

    private static final Logger log = LoggerFactory.getLogger(Round.class);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration BETWEEN_NOTES = Duration.ofMillis(200);

    private final Outbox outbox;
    private final Drafting drafting;
    private final Postman postman;
    private final MailSettings.Limits limits;
    private final MailTally tally;
    private final Clock clock;

    Round(Outbox outbox, Drafting drafting, Postman postman, MailSettings.Limits limits, MailTally tally, Clock clock) {
        this.outbox = outbox;
        this.drafting = drafting;
        this.postman = postman;
        this.limits = limits;
        this.tally = tally;
        this.clock = clock;
    }

    /** Throws {@link MongoException} when the store does not answer; the mail is then taken up when the lease ends. */
    Next play() throws InterruptedException {
        Optional<Claimed> claimed = outbox.claim(clock.instant());
        if (claimed.isEmpty()) {
            return Next.EMPTY;
        }
        try {
            return settle(claimed.get());
        } catch (MongoException e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("The mail {} could not be handled", claimed.get().mail().name(), e);
            later(claimed.get(), "our own failure", Outcome.DEFERRED);
            return Next.MORE;
        }
    }

    private Next settle(Claimed claimed) throws InterruptedException {
        if (claimed.perhapsSent()) {
            log.warn(
                    "The mail {} is offered again: whoever had it did not note the result",
                    claimed.mail().name());
            tally.count(Outcome.TAKEN_OVER);
        }
        return switch (drafting.draft(claimed.mail(), clock.instant())) {
            case Drafted.NotYet notYet -> {
                outbox.giveBack(claimed, clock.instant().plus(SOON));
                yield Next.MORE;
            }
            case Drafted.Never never -> {
                park(claimed, never.reason());
                yield Next.MORE;
            }
            case Drafted.Ready ready -> offer(claimed, ready);
        };
    }

    private Next offer(Claimed claimed, Drafted.Ready ready) throws InterruptedException {
        return switch (postman.deliver(claimed.mail(), ready.letter(), ready.stopName(), ready.address())) {
            case Delivery.Accepted accepted -> {
                noteSent(claimed, ready);
                yield Next.MORE;
            }
            case Delivery.Refused refused -> {
                park(claimed, refused.reason());
                yield Next.MORE;
            }
            case Delivery.Deferred deferred -> {
                later(claimed, deferred.reason(), Outcome.DEFERRED);
                yield Next.MORE;
            }
            case Delivery.Unclear unclear -> {
                later(claimed, unclear.reason(), Outcome.UNCLEAR);
                yield Next.MORE;
            }
            case Delivery.Unavailable unavailable -> {
                log.warn("No mail can be sent now: {}", unavailable.reason());
                tally.count(Outcome.UNAVAILABLE);
                outbox.giveBack(claimed, claimed.mail().occurredAt());
                yield Next.OUTAGE;
            }
        };
    }

    /** The server has it, so this is tried for as long as nobody else may take the mail over. */
    private void noteSent(Claimed claimed, Drafted.Ready ready) throws InterruptedException {
        tally.count(Outcome.SENT);
        Instant sentAt = clock.instant();
        Instant until = sentAt.plus(limits.lease()).minus(limits.deadline());
        BooleanSupplier noted = () -> outbox.sent(claimed, ready.person(), sentAt);
        while (true) {
            try {
                if (!noted.getAsBoolean()) {
                    log.warn(
                            "The mail {} was taken over while it was sent",
                            claimed.mail().name());
                }
                return;
            } catch (MongoException e) {
                if (clock.instant().isAfter(until)) {
                    throw e;
                }
                Thread.sleep(BETWEEN_NOTES);
            }
        }
    }

    private void later(Claimed claimed, String reason, Outcome outcome) {
        int failures = claimed.attempts() + 1;
        if (failures >= limits.attempts()) {
            park(claimed, reason);
        } else {
            log.info("The mail {} is offered again later: {}", claimed.mail().name(), reason);
            tally.count(outcome);
            outbox.failed(claimed, reason, clock.instant().plus(limits.pauseAfter(failures)));
        }
    }

    private void park(Claimed claimed, String reason) {
        log.warn("The mail {} is given up: {}", claimed.mail().name(), reason);
        tally.count(Outcome.PARKED);
        outbox.park(claimed, reason);
    }
}
