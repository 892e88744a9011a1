package fr.etape.sessions.tour;

import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.PublishedEvent;
import fr.etape.testkit.RunningApplication;
import fr.etape.testkit.Topic;
import java.util.List;

/** A stop that nobody has drafted yet, and what is sent about it: by Claire unless it says otherwise. */
public record NewStop(RunningApplication service, String id) {

    public NewStop(RunningApplication service) {
        this(service, service.newStopId());
    }

    /** With 3 seats, 2 of them for elected officials; takes registrations from 2026 to 2999. */
    public static String json(String stopId, boolean rehearsal) {
        return """
                {"stopId": "%s", "name": "Angers", "commune": "49007", "venue": "Terra Botanica",
                 "timeZone": "Europe/Paris", "startsAt": "2999-03-18T09:00:00", "endsAt": "2999-03-18T17:30:00",
                 "registrationOpensAt": "2026-01-11T08:00:00", "registrationClosesAt": "2999-03-15T18:00:00",
                 "capacity": 3, "quotas": {"ELU": 2, "AUTRE": 1}, "rehearsal": %s}""".formatted(stopId, rehearsal);
    }

    public String path() {
        return "/api/stops/" + id;
    }

    private Client claire() {
        return service.as("claire");
    }

    public Answer draft() {
        return draft(claire());
    }

    public Answer draft(Client somebody) {
        return somebody.withNewKey().post("/api/stops", json(id, false));
    }

    public Answer publish() {
        return claire().post(path() + "/publication");
    }

    public Answer close() {
        return claire().post(path() + "/closure");
    }

    public Answer change(String patch, String tag) {
        return claire().with("If-Match", tag).patch(path(), patch);
    }

    /** Its events on the topic of the tour. */
    public List<PublishedEvent> onTheTour() {
        return Topic.read("etape.tour.v1").stream()
                .filter(event -> event.headers().get("ce_source").equals("/stops/" + id))
                .toList();
    }

    /** Read by somebody who is not signed in. */
    public Answer read() {
        return service.asNobody().get(path());
    }
}
