package fr.etape.registration.admission;

import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import java.util.UUID;

/** What participants send: they are not signed in. */
public record Participants(RunningApplication service) {

    public Answer register(String stopId, String body) {
        return register(stopId, body, UUID.randomUUID().toString());
    }

    public Answer register(String stopId, String body, String key) {
        return service.asNobody().withKey(key).post("/api/stops/" + stopId + "/registrations", body);
    }

    /** The registration that a link opens. */
    public Answer own(String accessToken) {
        return service.asNobody().get("/api/registrations/" + accessToken);
    }

    public Answer cancel(String accessToken) {
        return service.asNobody().delete("/api/registrations/" + accessToken);
    }

    public Answer admission(String stopId) {
        return service.asNobody().get("/api/stops/" + stopId + "/admission");
    }
}
