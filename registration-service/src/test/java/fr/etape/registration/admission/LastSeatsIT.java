package fr.etape.registration.admission;

import static fr.etape.contracts.College.ELU;
import static fr.etape.testkit.AtOnce.atOnce;
import static fr.etape.testkit.AtOnce.meet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import fr.etape.registration.RegistrationService;
import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import fr.etape.testkit.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** 200 people at once want the last 5 seats of a college, through two instances of the service. */
class LastSeatsIT {

    private static final int SEATS = 300;
    private static final int LEFT = 5;
    private static final int PEOPLE = 200;

    @Test
    void areGivenAwayOnceEachAndTheRestWaitsInTheOrderOfTheJournal() {
        try (RunningApplication one = RegistrationService.notShared().start()) {
            // given 295 of 300 seats are taken
            RunningApplication two = one.another();
            String stop = Stops.open(two, Map.of(ELU, SEATS));
            atOnce(SEATS - LEFT, person -> new Participants(one).register(stop, People.numbered(person, "ELU")));

            // when 200 come at once
            List<Answer> answers = atOnce(
                    PEOPLE,
                    person -> new Participants(person % 2 == 0 ? one : two)
                            .register(stop, People.numbered(1_000 + person, "ELU")));

            // then 5 have a seat, and 195 each a place of their own in the list
            assertThat(answers).allMatch(answer -> answer.status() == 201);
            assertThat(answers)
                    .filteredOn(answer -> answer.text("status").equals("CONFIRMED"))
                    .hasSize(LEFT);
            assertThat(answers.stream()
                            .filter(answer -> answer.text("status").equals("WAITLISTED"))
                            .map(answer ->
                                    answer.json().path("waitlistPosition").asInt())
                            .sorted())
                    .isEqualTo(IntStream.rangeClosed(1, PEOPLE - LEFT).boxed().toList());

            // and the topic tells the same, in the order of the places
            List<String> payloads = await().atMost(Duration.ofSeconds(20))
                    .until(
                            () -> Topic.read("etape.registrations.v1." + stop).stream()
                                    .map(event -> event.payload())
                                    .toList(),
                            all -> all.size() == 1 + SEATS - LEFT + PEOPLE);
            assertThat(payloads.stream()
                            .filter(payload -> payload.contains("waitlistPosition"))
                            .map(payload ->
                                    Integer.valueOf(payload.replaceAll(".*\"waitlistPosition\":(\\d+).*", "$1"))))
                    .isEqualTo(IntStream.rangeClosed(1, PEOPLE - LEFT).boxed().toList());
            assertThat(one.database()
                            .getCollection("registrations")
                            .countDocuments(Filters.and(Filters.eq("stop", stop), Filters.eq("status", "CONFIRMED"))))
                    .isEqualTo(SEATS);
        }
    }

    /** The negative control: the same rush on the way of doing it that suggests itself. */
    @Test
    void areSoldSeveralTimesByWhoeverReadsAndThenWrites() {
        try (RunningApplication service = RegistrationService.notShared().start()) {
            MongoCollection<Document> naive = service.database().getCollection("naive");
            CyclicBarrier allHaveRead = new CyclicBarrier(PEOPLE);

            atOnce(PEOPLE, person -> {
                boolean free = naive.countDocuments(Filters.eq("status", "CONFIRMED")) < LEFT;
                meet(allHaveRead);
                return naive.insertOne(new Document("status", free ? "CONFIRMED" : "WAITLISTED"));
            });

            assertThat(naive.countDocuments(Filters.eq("status", "CONFIRMED"))).isGreaterThan(LEFT);
        }
    }
}
