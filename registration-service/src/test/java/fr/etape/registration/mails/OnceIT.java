package fr.etape.registration.mails;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static fr.etape.contracts.College.ELU;
import static fr.etape.testkit.AtOnce.atOnce;
import static fr.etape.testkit.AtOnce.meet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import fr.etape.registration.admission.Participants;
import fr.etape.registration.admission.People;
import fr.etape.registration.admission.Stops;
import fr.etape.registration.mails.outbox.Claimed;
import fr.etape.registration.mails.outbox.Mail;
import fr.etape.registration.mails.outbox.Outbox;
import fr.etape.registration.mails.smtp.Delivery;
import fr.etape.registration.mails.smtp.Postman;
import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** One mail for each (registration, position), whoever sends it and whatever breaks. */
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class OnceIT {

    private static final int PEOPLE = 60;
    private static final int SEATS = 40;
    private static final int LEAVE = 10;
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void twoInstancesSendEachMailOnceAndTheOnesOfAPersonInTheirOrder() {
        try (Postbox postbox = Postbox.open();
                RunningApplication one = Mailing.through(postbox).start()) {
            RunningApplication two = one.another();
            String stop = Stops.open(one, Map.of(ELU, SEATS));
            List<Answer> answers = atOnce(
                    PEOPLE, i -> new Participants(i % 2 == 0 ? one : two).register(stop, People.numbered(i, "ELU")));
            answers.stream()
                    .filter(answer -> answer.text("status").equals("CONFIRMED"))
                    .limit(LEAVE)
                    .forEach(answer -> new Participants(two).cancel(answer.text("accessToken")));

            int all = PEOPLE + 2 * LEAVE;
            await().atMost(SOON).until(() -> sentRows(one) == all);

            assertThat(postbox.taken()).hasSize(all);
            assertThat(names(postbox)).hasSize(all);
            assertThat(kinds(postbox))
                    .isEqualTo(Map.of(
                            "confirmed", (long) SEATS,
                            "waiting", (long) PEOPLE - SEATS,
                            "cancelled", (long) LEAVE,
                            "promoted", (long) LEAVE));
            assertThat(ordersOfOnePerson(postbox))
                    .isSubsetOf(
                            List.of("confirmed"),
                            List.of("waiting"),
                            List.of("confirmed", "cancelled"),
                            List.of("waiting", "promoted"));
        }
    }

    /** The negative control: who looks, sends and then notes sends the same mail twice. */
    @Test
    void twoSendersWithoutAClaimSendTwice() {
        try (Postbox postbox = Postbox.open();
                RunningApplication service = asleep(Postbox.down())) {
            String stop = Stops.open(service, Map.of(ELU, 1));
            new Participants(service).register(stop, People.elodie("ELU"));
            Outbox outbox = service.bean(Outbox.class);
            Mail mail = claim(outbox).mail();
            MongoCollection<Document> rows = rows(service);
            CyclicBarrier bothHaveLooked = new CyclicBarrier(2);

            List<CompletableFuture<Void>> naive = IntStream.range(0, 2)
                    .mapToObj(i -> CompletableFuture.runAsync(
                            () -> {
                                boolean waits = rows.countDocuments(eq("state", "WAITING")) == 1;
                                meet(bothHaveLooked);
                                if (waits) {
                                    send(service, mail, postbox);
                                    rows.updateOne(new Document(), set("state", "SENT"));
                                }
                            },
                            Thread::startVirtualThread))
                    .toList();
            naive.forEach(CompletableFuture::join);

            assertThat(postbox.taken()).hasSize(2);
            assertThat(names(postbox)).hasSize(1);
        }
    }

    /**
     * SMTP itself cannot do better: between the server's yes and the note of it there is always a moment. What is sent
     * again there is the same mail by its Message-ID, and the log says so.
     */
    @Test
    void whatAnInstanceSentBeforeItDiedComesAgainUnderTheSameNameAndOnlyThat(CapturedOutput output) {
        try (Postbox postbox = Postbox.open();
                RunningApplication dying = asleep(Postbox.down())) {
            String stop = Stops.open(dying, Map.of(ELU, 2));
            new Participants(dying).register(stop, People.elodie("ELU"));
            new Participants(dying).register(stop, People.numbered(2, "ELU"));

            // given an instance that had one of them sent, and ended before it noted that
            Claimed claimed = claim(dying.bean(Outbox.class));
            send(dying, claimed.mail(), postbox);

            // when another instance comes, then that mail is not sent while the dead one may still be at it
            dying.with("etape.mails.port", postbox.port())
                    .with("etape.mails.limits.look-every", "50ms")
                    .another();
            await().atMost(SOON).until(() -> postbox.taken().size() == 2);
            assertThat(names(postbox)).hasSize(2);

            // and is when the lease has ended
            rows(dying).updateMany(eq("claim", claimed.claim()), set("until", new Date(0)));
            await().atMost(SOON).until(() -> sentRows(dying) == 2);
            assertThat(postbox.taken()).hasSize(3);
            assertThat(names(postbox)).hasSize(2);
            assertThat(output.getAll()).contains("The mail " + claimed.mail().name() + " is offered again");
        }
    }

    @Test
    void whoLostTheirClaimChangesNothing() {
        try (RunningApplication service = asleep(Postbox.down())) {
            String stop = Stops.open(service, Map.of(ELU, 1));
            new Participants(service).register(stop, People.elodie("ELU"));
            Outbox outbox = service.bean(Outbox.class);
            Claimed first = claim(outbox);
            assertThat(outbox.claim(Instant.now())).isEmpty();
            rows(service).updateMany(new Document(), set("until", new Date(0)));
            Claimed second = claim(outbox);

            outbox.park(first, "too late");

            assertThat(first.perhapsSent()).isFalse();
            assertThat(second.perhapsSent()).isTrue();
            assertThat(rows(service).countDocuments(eq("state", "PARKED"))).isZero();
        }
    }

    /** Looks for mail once, at its start. */
    private static RunningApplication asleep(Postbox postbox) {
        return Mailing.through(postbox)
                .with("etape.mails.limits.look-every", "1h")
                .start();
    }

    private static Claimed claim(Outbox outbox) {
        return outbox.claim(Instant.now()).orElseThrow();
    }

    private static void send(RunningApplication service, Mail mail, Postbox postbox) {
        Drafted.Ready ready = (Drafted.Ready) service.bean(Drafting.class).draft(mail, Instant.now());
        try (Postman postman = new Postman(toPort(service.bean(MailSettings.class), postbox.port()))) {
            assertThat(postman.deliver(mail, ready.letter(), ready.stopName(), ready.address()))
                    .isEqualTo(new Delivery.Accepted());
        }
    }

    private static MongoCollection<Document> rows(RunningApplication service) {
        return service.database().getCollection("mails");
    }

    private static MailSettings toPort(MailSettings settings, int port) {
        return new MailSettings(
                settings.host(),
                port,
                settings.tls(),
                settings.user(),
                settings.password(),
                settings.from(),
                settings.rehearsals(),
                settings.limits());
    }

    private static long sentRows(RunningApplication service) {
        return rows(service).countDocuments(eq("state", "SENT"));
    }

    private static Set<String> names(Postbox postbox) {
        return postbox.taken().stream().map(mail -> mail.header("Message-ID")).collect(Collectors.toSet());
    }

    private static Map<String, Long> kinds(Postbox postbox) {
        return postbox.taken().stream()
                .collect(Collectors.groupingBy(mail -> mail.header("Etape-Kind"), Collectors.counting()));
    }

    private static Set<List<String>> ordersOfOnePerson(Postbox postbox) {
        return postbox.taken().stream()
                .collect(Collectors.groupingBy(
                        mail -> mail.envelope().to().getFirst(),
                        Collectors.mapping(mail -> mail.header("Etape-Kind"), Collectors.toList())))
                .values()
                .stream()
                .collect(Collectors.toSet());
    }
}
