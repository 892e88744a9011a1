package fr.etape.journeys.http;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tables of one round at which people of a stop sit. */
public final class SeatedTables {

    private static final Duration SOON = Duration.ofSeconds(60);

    private SeatedTables() {}

    /**
     * Registers four people, and publishes a plan of two tables for them.
     *
     * @param organiser of the stop
     * @param facilitator of both tables, who has the role there; null for nobody
     * @return the codes on the cards, the first table first
     */
    public static List<String> publish(Etape organiser, Stop stop, @Nullable String facilitator) {
        for (int i = 0; i < 4; i++) {
            organiser
                    .post(
                            stop.registrations(),
                            UUID.randomUUID().toString(),
                            Person.of("ELU").toJson())
                    .expect(201);
        }
        return publishFor(4, organiser, stop, facilitator);
    }

    /**
     * The same for people who are registered already.
     *
     * @param people how many they are, at least
     */
    public static List<String> publishFor(int people, Etape organiser, Stop stop, @Nullable String facilitator) {
        String plans = stop.path() + "/table-plans";
        // sessions-service hears of registrations by their events.
        await("tables know of people who registered")
                .atMost(SOON)
                .until(() -> organiser.get(plans).json().path("confirmed").asInt() >= people);
        ObjectNode asked =
                JsonMapper.shared().createObjectNode().put("rounds", 1).put("tables", 2);
        if (facilitator != null) {
            asked.putArray("facilitators").add(facilitator);
        }
        String plan = plans + "/"
                + organiser
                        .post(plans, UUID.randomUUID().toString(), asked)
                        .expect(202)
                        .json()
                        .path("planId")
                        .asString();
        await("the plan").atMost(SOON).until(() -> isComputed(organiser, plan));
        organiser
                .send(organiser
                        .to(plan + "/publication")
                        .header("If-Match", "\"0\"")
                        .POST(BodyPublishers.noBody()))
                .expect(200);
        List<String> codes = new ArrayList<>();
        tables(organiser, stop).forEach(table -> codes.add(table.path("code").asString()));
        return codes;
    }

    /** The number of the table at which somebody sits. */
    public static int tableOf(Etape organiser, Stop stop, String registrationId) {
        return tables(organiser, stop)
                .valueStream()
                .filter(table -> table.path("seats")
                        .valueStream()
                        .anyMatch(seat -> seat.asString().equals(registrationId)))
                .map(table -> table.path("table").asInt())
                .findFirst()
                .orElseThrow(() -> new AssertionError(registrationId + " has no table"));
    }

    private static JsonNode tables(Etape organiser, Stop stop) {
        return organiser.get(stop.path() + "/tables").expect(200).json().at("/rounds/0/tables");
    }

    private static boolean isComputed(Etape organiser, String plan) {
        return organiser.get(plan).json().path("status").asString("").equals("COMPUTED");
    }
}
