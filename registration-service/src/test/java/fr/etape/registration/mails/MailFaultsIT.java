package fr.etape.registration.mails;

import static com.mongodb.client.model.Filters.eq;
import static fr.etape.contracts.College.ELU;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.registration.admission.Participants;
import fr.etape.registration.admission.People;
import fr.etape.registration.admission.Stops;
import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Mail servers that are away, slow or do not want our mail. */
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class MailFaultsIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void nothingIsLostWhileTheServerIsAwayAndNobodyWaitsForIt() {
        try (Postbox postbox = Postbox.down();
                RunningApplication service = Mailing.through(postbox).start()) {
            String stop = Stops.open(service, Map.of(ELU, 10));
            register(service, stop, 10);
            await().atMost(SOON).until(() -> count(service, "unavailable") >= 2);

            postbox.up();

            await().atMost(SOON).until(() -> postbox.taken().size() == 10);
            assertThat(rows(service))
                    .allSatisfy(row -> assertThat(row.getInteger("attempts")).isLessThanOrEqualTo(1));
        }
    }

    @Test
    void aMailThatIsRefusedForGoodIsParkedWithItsCodeAndHoldsUpNobody(CapturedOutput output) {
        try (Postbox postbox = Postbox.open();
                RunningApplication service = Mailing.through(postbox).start()) {
            postbox.answersRecipients(to -> to.to().getFirst().startsWith("personne.1@")
                    ? "550 5.1.1 <" + to.to().getFirst() + ">: no such user"
                    : "250 2.1.5 OK");
            String stop = Stops.open(service, Map.of(ELU, 10));
            register(service, stop, 3);

            await().atMost(SOON).until(() -> postbox.taken().size() == 2 && count(service, "parked") == 1);

            assertThat(service.database()
                            .getCollection("mails")
                            .find(eq("state", "PARKED"))
                            .first())
                    .containsEntry("reason", "550 5.1.1");
            assertThat(output.getAll()).contains("is given up: 550 5.1.1").doesNotContain("personne.1@");
        }
    }

    @Test
    void aServerThatAsksForPatienceGetsTheMailLaterAndOnce() {
        try (Postbox postbox = Postbox.open();
                RunningApplication service = Mailing.through(postbox).start()) {
            AtomicInteger asked = new AtomicInteger();
            postbox.answersRecipients(to -> asked.incrementAndGet() < 3 ? "450 4.7.1 greylisted" : "250 2.1.5 OK");
            String stop = Stops.open(service, Map.of(ELU, 10));
            register(service, stop, 1);

            await().atMost(SOON)
                    .until(() -> rows(service).getFirst().getString("state").equals("SENT"));

            assertThat(rows(service).getFirst()).containsEntry("attempts", 3);
            assertThat(count(service, "deferred")).isEqualTo(2);
            assertThat(postbox.taken()).hasSize(1);
        }
    }

    @Test
    void aServerThatNeverTakesAMailIsAskedSoManyTimesAndNoMore() {
        try (Postbox postbox = Postbox.open();
                RunningApplication service = Mailing.through(postbox)
                        .with("etape.mails.limits.attempts", 3)
                        .start()) {
            AtomicInteger asked = new AtomicInteger();
            postbox.answersMessages(envelope -> {
                asked.incrementAndGet();
                return "452 4.3.1 no space";
            });
            String stop = Stops.open(service, Map.of(ELU, 10));
            register(service, stop, 1);

            await().atMost(SOON).until(() -> count(service, "parked") == 1);

            assertThat(asked).hasValue(3);
            assertThat(rows(service).getFirst()).containsEntry("reason", "452 4.3.1");
        }
    }

    @Test
    void aServerThatRefusesUsAltogetherCostsNoMail() {
        try (Postbox postbox = Postbox.open();
                RunningApplication service = Mailing.through(postbox)
                        .with("etape.mails.user", "somebody")
                        .with("etape.mails.tls", "NONE")
                        .start()) {
            // this server knows no AUTH, so that signing in fails
            String stop = Stops.open(service, Map.of(ELU, 10));
            register(service, stop, 2);

            await().atMost(SOON).until(() -> count(service, "unavailable") >= 2);

            assertThat(rows(service)).allSatisfy(row -> assertThat(row).containsEntry("state", "WAITING"));
        }
    }

    @Test
    void aSlowServerIsCutOffAtTheDeadlineAndTheMailOfferedAgainUnderItsName() {
        CountDownLatch end = new CountDownLatch(1);
        try (Postbox postbox = Postbox.open();
                RunningApplication service = Mailing.through(postbox)
                        .with("etape.mails.limits.deadline", "500ms")
                        .start()) {
            AtomicInteger asked = new AtomicInteger();
            postbox.answersMessages(envelope -> {
                if (asked.incrementAndGet() == 1) {
                    await(end);
                }
                return "250 2.0.0 OK";
            });
            String stop = Stops.open(service, Map.of(ELU, 10));
            register(service, stop, 1);

            await().atMost(SOON)
                    .until(() -> rows(service).getFirst().getString("state").equals("SENT"));

            assertThat(count(service, "unclear")).isEqualTo(1);
            assertThat(rows(service).getFirst()).containsEntry("attempts", 2);
        } finally {
            end.countDown();
        }
    }

    @Test
    void aConnectionThatBreaksAfterTheMessageCountsAsUnclearNotAsSent() {
        try (Postbox postbox = Postbox.open();
                RunningApplication service = Mailing.through(postbox).start()) {
            AtomicInteger asked = new AtomicInteger();
            postbox.answersMessages(envelope -> {
                if (asked.incrementAndGet() == 1) {
                    throw new java.io.IOException("gone");
                }
                return "250 2.0.0 OK";
            });
            String stop = Stops.open(service, Map.of(ELU, 10));
            register(service, stop, 1);

            await().atMost(SOON).until(() -> postbox.taken().size() == 1);
            await().atMost(SOON).until(() -> count(service, "sent") == 1);
            assertThat(count(service, "unclear")).isEqualTo(1);
        }
    }

    @Test
    void onePersonGetsOnlySoManyMailsADay() {
        try (Postbox postbox = Postbox.open();
                RunningApplication service = Mailing.through(postbox)
                        .with("etape.mails.limits.to-one-person", 4)
                        .start()) {
            String stop = Stops.open(service, Map.of(ELU, 10));
            Participants people = new Participants(service);
            for (int i = 0; i < 4; i++) {
                Answer registered = people.register(stop, People.elodie("ELU"));
                people.cancel(registered.text("accessToken"));
            }
            people.register(stop, People.numbered(1, "ELU"));

            await().atMost(SOON)
                    .until(() ->
                            count(service, "parked") == 4 && postbox.taken().size() == 5);

            assertThat(postbox.takenFor("elodie.grandjean@mairie-angers.example"))
                    .hasSize(4);
            assertThat(postbox.takenFor("personne.1@example.org")).hasSize(1);
        }
    }

    @Test
    void anAddressThatTheServerCannotWriteToIsParkedAndSaysWhy() {
        try (Postbox postbox = Postbox.open().withoutInternationalAddresses();
                RunningApplication service = Mailing.through(postbox).start()) {
            String stop = Stops.open(service, Map.of(ELU, 10));
            new Participants(service).register(stop, People.person("Élodie", "Martin", "élodie@ville.example", "ELU"));

            await().atMost(SOON).until(() -> count(service, "parked") == 1);

            assertThat(rows(service).getFirst()).containsEntry("reason", "SMTPUTF8");
            assertThat(postbox.taken()).isEmpty();
        }
    }

    @Test
    void withoutAServerNothingIsPutAsideForLater(CapturedOutput output) {
        try (RunningApplication service =
                fr.etape.registration.RegistrationService.notShared().start()) {
            String stop = Stops.open(service, Map.of(ELU, 10));
            register(service, stop, 2);

            assertThat(rows(service)).isEmpty();
            assertThat(output.getAll()).contains("No mails are sent, since etape.mails.host is not set");
        }
    }

    @Test
    void peopleOfARehearsalGetNoneUnlessTheSettingsSaySo() {
        try (Postbox postbox = Postbox.open();
                RunningApplication service = Mailing.through(postbox)
                        .with("etape.mails.rehearsals", false)
                        .start()) {
            String stop = Stops.open(service, Map.of(ELU, 10));
            register(service, stop, 2);

            assertThat(rows(service)).isEmpty();
        }
    }

    private static void register(RunningApplication service, String stop, int people) {
        IntStream.range(0, people).forEach(i -> new Participants(service).register(stop, People.numbered(i, "ELU")));
    }

    private static List<Document> rows(RunningApplication service) {
        return service.database().getCollection("mails").find().into(new java.util.ArrayList<>());
    }

    private static double count(RunningApplication service, String outcome) {
        return service.bean(MeterRegistry.class)
                .counter("etape.mails", "outcome", outcome)
                .count();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static org.awaitility.core.ConditionFactory await() {
        return org.awaitility.Awaitility.await();
    }
}
