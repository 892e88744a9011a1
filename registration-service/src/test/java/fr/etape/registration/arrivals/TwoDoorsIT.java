package fr.etape.registration.arrivals;

import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.team.Role.DOOR;
import static fr.etape.testkit.AtOnce.atOnce;
import static fr.etape.testkit.AtOnce.meet;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.etape.registration.RegistrationService;
import fr.etape.registration.admission.Participants;
import fr.etape.registration.admission.People;
import fr.etape.registration.admission.Stops;
import fr.etape.testkit.RunningApplication;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Each ticket is shown at eight doors at once, through two instances of the service: a copy that was passed around. */
class TwoDoorsIT {

    private static final int DOORS = 8;
    private static final int PEOPLE = 20;

    @Test
    void letEachTicketInOnce() {
        try (RunningApplication one = RegistrationService.notShared().start()) {
            RunningApplication two = one.another();
            String stop = Stops.open(two, Map.of(ELU, PEOPLE));
            one.grant(stop, "hugo", DOOR);
            two.grant(stop, "hugo", DOOR);
            List<String> ids = IntStream.range(0, PEOPLE)
                    .mapToObj(person -> new Participants(one)
                            .register(stop, People.numbered(person, "ELU"))
                            .text("registrationId"))
                    .toList();

            for (String id : ids) {
                List<String> verdicts = atOnce(DOORS, door -> checkIn(door % 2 == 0 ? one : two, stop, id, door));

                assertThat(verdicts).containsOnlyOnce("ADMITTED").containsOnly("ADMITTED", "ALREADY_HERE");
            }
            assertThat(one.as("hugo")
                            .get("/api/stops/" + stop + "/presence")
                            .json()
                            .path("total")
                            .toString())
                    .isEqualTo("{\"expected\":20,\"here\":20,\"walkIns\":0}");
        }
    }

    private static String checkIn(RunningApplication service, String stop, String id, int door) {
        return service.as("hugo")
                .post("/api/stops/" + stop + "/check-ins", """
                        {"device": "tablet-%d", "scans": [{"nonce": "%s", "registrationId": "%s", "point": "entrance-%d"}]}
                        """.formatted(door, UUID.randomUUID(), id, door + 1))
                .json()
                .path("verdicts")
                .path(0)
                .path("verdict")
                .asString();
    }

    /** The negative control: the same doors on the way of doing it that suggests itself. */
    @Test
    void letATicketInSeveralTimesWhereSomebodyReadsAndThenWrites() {
        try (RunningApplication service = RegistrationService.notShared().start()) {
            MongoCollection<Document> naive = service.database().getCollection("naive");
            naive.insertOne(new Document("_id", 1));
            CyclicBarrier allHaveRead = new CyclicBarrier(DOORS);

            List<String> verdicts = atOnce(DOORS, door -> {
                boolean here = naive.countDocuments(Filters.exists("enteredAt")) > 0;
                meet(allHaveRead);
                naive.updateOne(Filters.eq("_id", 1), Updates.set("enteredAt", door));
                return here ? "ALREADY_HERE" : "ADMITTED";
            });

            assertThat(verdicts).filteredOn("ADMITTED"::equals).hasSizeGreaterThan(1);
        }
    }
}
