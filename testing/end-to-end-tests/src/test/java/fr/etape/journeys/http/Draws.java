package fr.etape.journeys.http;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;

/** A draw of the ateliers of a stop, run by the API. */
public final class Draws {

    private static final Duration SOON = Duration.ofSeconds(60);

    private Draws() {}

    /** @param people who registered, all of whom take part */
    public static void make(Etape organiser, Stop stop, int people) {
        awaitKnown(organiser, stop, people);
        String draws = stop.path() + "/draws";
        String draw = draws + "/"
                + organiser
                        .post(draws, UUID.randomUUID().toString(), "{\"sourceKind\": \"DICE\"}")
                        .expect(201)
                        .json()
                        .path("drawId")
                        .asString();
        organiser.post(draw + "/closing").expect(200);
        organiser
                .post(draw + "/result", UUID.randomUUID().toString(), "{\"source\": \"3 1 4 1 5 9 2 6 5 3\"}")
                .expect(200);
    }

    /** Ateliers are in sessions-service, which hears of registrations by their events. */
    public static void awaitKnown(Etape organiser, Stop stop, int people) {
        await(people + " participants are known where ateliers are")
                .atMost(SOON)
                .until(() -> organiser
                                .get(stop.path() + "/bookings")
                                .json()
                                .path("registrations")
                                .asInt()
                        == people);
    }
}
