package fr.etape.sessions.bookings;

import static fr.etape.sessions.bookings.DrawnStop.DICE;
import static fr.etape.testkit.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.access.PersonId;
import fr.etape.sessions.SessionsService;
import fr.etape.sessions.bookings.draw.proof.DrawVerification;
import fr.etape.sessions.bookings.draw.proof.Noted;
import fr.etape.sessions.bookings.draw.proof.Verdict;
import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import fr.etape.testkit.Topic;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the first wish to a seat that goes on. */
@Order(1)
class BookingsIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private final DrawnStop stop = new DrawnStop(service);

    @Test
    void wishesOfTheRegistrationHoldUntilOthersAreStated() {
        stop.withAteliers().register("eau");

        assertThat(stop.own(1).get("wishes").toString()).isEqualTo("[\"eau\"]");
        assertThat(wish(1, "{\"wishes\": [\"sante\", \"eau\"]}").status()).isEqualTo(204);
        assertThat(stop.own(1).get("wishes").toString()).isEqualTo("[\"sante\",\"eau\"]");
        assertThat(wish(1, "{\"wishes\": [\"mer\"]}")
                        .json()
                        .at("/errors/0/code")
                        .stringValue())
                .isEqualTo("unknown-atelier");
        assertThat(wish(1, "{\"wishes\": [\"eau\", \"eau\"]}")
                        .json()
                        .at("/errors/0/pointer")
                        .stringValue())
                .isEqualTo("/wishes/1");
        assertThat(wish(1, "{}").status()).isEqualTo(422);
    }

    private Answer wish(int number, String body) {
        return stop.participant(number).send("PUT", stop.path("/wishes"), body);
    }

    /** Each part of the proof is public before the next can be known. */
    @Test
    void aDrawIsAnnouncedClosedAndMade() {
        stop.withAteliers().withPeople();

        assertThat(stop.announce().status()).isEqualTo(201);
        String commitment = stop.draws().get("items").get(0).get("commitment").stringValue();
        assertThat(stop.draw(DICE).problem()).isEqualTo("409 urn:etape:problem:wishes-open");
        assertThat(stop.file().problem()).isEqualTo("409 urn:etape:problem:not-drawn");
        assertThat(stop.close().status()).isEqualTo(200);
        String listHash = stop.draws().at("/items/0/closed/listHash").stringValue();
        assertThat(wish(3, "{\"wishes\": [\"sante\"]}").problem()).isEqualTo("409 urn:etape:problem:wishes-closed");
        assertThat(stop.draw("{\"source\": \"3 1 4\"}")
                        .json()
                        .at("/errors/0/code")
                        .stringValue())
                .isEqualTo("source-short");
        assertThat(stop.draw(DICE).status()).isEqualTo(200);

        assertThat(stop.file().body())
                .contains(
                        "commitment," + commitment + ",100\n",
                        "list," + listHash + "\n",
                        "source,3-1-4-1-5-9-2-6-5-3\n");
        assertThat(verdict()).isInstanceOf(Verdict.Confirmed.class);
        assertThat(stop.draws().at("/items/0/result/withoutWishes").intValue()).isEqualTo(1);
        assertThat(stop.own(6).get("lot").get("of").intValue()).isEqualTo(8);
    }

    @Test
    void drawingAgainGivesTheSameAndNeverAnother() {
        stop.withAteliers().withPeople().drawn();
        String file = stop.file().body();

        assertThat(stop.draw("{\"source\": \"3-1-4-1-5-9-2-6-5-3\"}").status()).isEqualTo(200);
        assertThat(stop.draw("{\"source\": \"2 7 1 8 2 8 1 8 2 8\"}").problem())
                .isEqualTo("409 urn:etape:problem:already-drawn");
        assertThat(stop.announce().problem()).isEqualTo("409 urn:etape:problem:draw-exists");
        assertThat(stop.file().body()).isEqualTo(file);
    }

    @Test
    void aRepeatedAnnouncementIsOneAnnouncement() {
        String key = UUID.randomUUID().toString();
        Answer first = announce(key, "DICE");
        Answer again = announce(key, "DICE");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(announce(key, "PUBLIC_NUMBER").problem()).isEqualTo("422 urn:etape:problem:idempotency-key-reused");
        assertThat(stop.close().problem()).isEqualTo("409 urn:etape:problem:nothing-to-draw");
    }

    private Answer announce(String key, String kind) {
        return stop.claire()
                .withKey(key)
                .post(
                        stop.path("/draws"),
                        "{\"sourceKind\": \"%s\", \"sourceDetail\": \"Loto du 12 mars\"}".formatted(kind));
    }

    @Test
    void theSeatOfWhoeverLeavesOrCancelsGoesOn() {
        stop.withAteliers().withPeople().drawn();
        List<Integer> before = stop.in("eau");

        assertThat(stop.participant(before.get(0))
                        .delete(stop.path("/sessions/eau/bookings"))
                        .status())
                .isEqualTo(204);
        stop.cancel(before.get(1));

        await().untilAsserted(() -> assertThat(stop.in("eau")).hasSize(2).doesNotContainAnyElementsOf(before));
        assertThat(verdict()).isInstanceOf(Verdict.Confirmed.class);
        assertThat(stop.own(before.get(0)).has("seat")).isFalse();
    }

    /** The list stays as it was published; the seat goes on as soon as it is drawn. */
    @Test
    void whoCancelsBetweenClosingAndDrawHoldsNoSeat() {
        stop.withAteliers().withPeople();
        stop.announce();
        stop.close();
        stop.cancel(5);
        await().until(() -> eventsOfBookings().contains("fr.etape.bookings.seat-left.v1"));

        stop.draw(DICE);

        assertThat(stop.in("sante")).doesNotContain(5);
        assertThat(verdict()).isInstanceOf(Verdict.Confirmed.class);
    }

    private List<String> eventsOfBookings() {
        return Topic.read("etape.bookings.v1." + stop.id()).stream()
                .map(event -> String.valueOf(event.headers().get("ce_type")))
                .toList();
    }

    /**
     * Reported: the last seat was sold to all who asked at once. Control: with as many seats as people, all get one.
     */
    @Test
    void theLastFreeSeatIsBookedByOneOfThoseWhoAskAtOnce() {
        stop.withAteliers();
        IntStream.rangeClosed(1, 6).forEach(number -> stop.register());
        stop.drawn();

        List<Integer> both = book(List.of(1, 2), "eau");
        assertThat(stop.participant(1)
                        .delete(stop.path("/sessions/eau/bookings"))
                        .status())
                .isEqualTo(204);
        List<Integer> one = book(List.of(3, 4, 5, 6), "eau");

        assertThat(both).as("control").containsExactly(204, 204);
        assertThat(one).containsExactlyInAnyOrder(204, 409, 409, 409);
        assertThat(stop.in("eau")).hasSize(2).contains(2);
    }

    private List<Integer> book(List<Integer> people, String atelier) {
        return atOnce(
                people.size(),
                i -> stop.participant(people.get(i))
                        .post(stop.path("/sessions/" + atelier + "/bookings"))
                        .status());
    }

    @Test
    void aLateRegistrationBooksAFreeSeat() {
        stop.withAteliers().withPeople().drawn();
        stop.participant(stop.in("sante").getFirst()).delete(stop.path("/sessions/sante/bookings"));
        stop.register("eau");

        assertThat(stop.own(9).get("takesPart").booleanValue()).isFalse();
        assertThat(book(List.of(9), "eau")).containsExactly(409);
        assertThat(book(List.of(9), "sante")).containsExactly(204);
        assertThat(book(List.of(6), "mer")).containsExactly(404);
        assertThat(stop.own(9).at("/seat/sessionId").stringValue()).isEqualTo("sante");
    }

    @Test
    void othersMayNot() {
        stop.withAteliers().register();
        stop.announce();
        stop.claire().put(stop.path("/team/" + PersonId.ofSubject("hugo") + "/DOOR"));

        assertThat(service.as("hugo")
                        .withNewKey()
                        .post(stop.path("/draws"), "{}")
                        .problem())
                .isEqualTo("403 urn:etape:problem:forbidden");
        assertThat(service.as("hugo").get(stop.path("/bookings")).status()).isEqualTo(403);
        assertThat(stop.participant(1).get(stop.path("/bookings")).status()).isEqualTo(403);
        assertThat(stop.claire().get(stop.path("/bookings/me")).status()).isEqualTo(403);
        assertThat(service.asNobody().get(stop.path("/bookings/me")).status()).isEqualTo(401);
        assertThat(service.asNobody().get("/api/stops/never-opened/draws").status())
                .isEqualTo(404);
        assertThat(service.asNobody().get(stop.path("/draws/" + stop.drawId())).status())
                .isEqualTo(200);
    }

    /** The secret of the draw is in one document, and in no event. */
    @Test
    void theSecretIsInNoEvent() {
        stop.withAteliers().withPeople().drawn();
        Document draw = service.database()
                .getCollection("draws")
                .find(new Document("stopId", stop.id()))
                .first();

        assertThat(draw).isNotNull().containsKey("secret");
        assertThat(Topic.read("etape.bookings.v1." + stop.id()).toString())
                .doesNotContain(draw.getString("_id") + "-secret", "secret");
    }

    private Verdict verdict() {
        return DrawVerification.of(stop.file().body(), Noted.NOTHING);
    }
}
