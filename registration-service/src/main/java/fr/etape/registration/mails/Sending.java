package fr.etape.registration.mails;

import com.mongodb.MongoException;
import fr.etape.registration.links.PublicAddress;
import fr.etape.registration.mails.outbox.Outbox;
import fr.etape.registration.mails.smtp.Postman;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox, one mail after the other, as long as the service runs. Neither store nor mail server
 * need to be there when it starts.
 */
@Component
class Sending implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Sending.class);
    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final Drafting drafting;
    private final MailSettings settings;
    private final MailTally tally;
    private final Clock clock;
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Thread sender;

    /** Throws {@link IllegalStateException} when mails are on and nobody said what their links begin with. */
    Sending(Outbox outbox, Drafting drafting, MailSettings settings, PublicAddress site, MailTally tally, Clock clock) {
        if (settings.areOn() && !site.isKnown()) {
            throw new IllegalStateException(
                    "etape.url is required with etape.mails.host: links in mails begin with it");
        }
        this.outbox = outbox;
        this.drafting = drafting;
        this.settings = settings;
        this.tally = tally;
        this.clock = clock;
    }

    @Override
    public void start() {
        if (!settings.areOn()) {
            log.info("No mails are sent, since etape.mails.host is not set");
            return;
        }
        log.info("Mails are sent through {}", settings);
        stopping = new CountDownLatch(1);
        Postman postman = new Postman(settings);
        Round round = new Round(outbox, drafting, postman, settings.limits(), tally, clock);
        sender = Thread.ofVirtual().name("mails").start(() -> send(round, postman));
    }

    private void send(Round round, Postman postman) {
        Duration pause = Duration.ZERO;
        try (postman) {
            while (!stopping.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                pause = pauseAfter(play(round), pause, postman);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Round.Next play(Round round) throws InterruptedException {
        try {
            return round.play();
        } catch (MongoException e) {
            log.warn("The outbox cannot be read: {}", e.getClass().getSimpleName());
            return Round.Next.OUTAGE;
        }
    }

    private Duration pauseAfter(Round.Next next, Duration last, Postman postman) {
        MailSettings.Limits limits = settings.limits();
        return switch (next) {
            case MORE -> A_SECOND.dividedBy(limits.perSecond());
            case EMPTY -> {
                postman.close();
                yield limits.lookEvery();
            }
            case OUTAGE -> {
                Duration longer = last.compareTo(limits.lookEvery()) < 0 ? limits.lookEvery() : last.multipliedBy(2);
                yield longer.compareTo(limits.outagePause()) < 0 ? longer : limits.outagePause();
            }
        };
    }

    /** Lets a mail that is under way be finished and noted, for a while. */
    @Override
    public void stop() {
        stopping.countDown();
        Thread running = sender;
        sender = null;
        try {
            if (running != null && !running.join(FAREWELL)) {
                running.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return sender != null;
    }
}
