package fr.etape.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.access.PersonId;
import java.net.http.HttpResponse;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A stop that Claire has just opened, and what people do to its team. */
final class OpenedStop {

    static final String CLAIRE = ServiceInstance.CLAIRE;
    static final String HUGO = ServiceInstance.as("hugo");
    static final String INES = ServiceInstance.as("ines");
    static final String CLAIRES_ID = "xM-U51tgZ-gdcyUESKOMED";
    static final String HUGOS_ID = PersonId.ofSubject("hugo").value();

    private final ServiceInstance service;
    private final String id;

    private OpenedStop(ServiceInstance service, String id) {
        this.service = service;
        this.id = id;
    }

    static OpenedStop at(ServiceInstance service) {
        OpenedStop stop = new OpenedStop(service, ServiceInstance.newStopId());
        assertThat(draft(service, CLAIRE, stop.id).statusCode()).isEqualTo(201);
        return stop;
    }

    static HttpResponse<String> draft(ServiceInstance service, String as, String id) {
        return service.send(
                "POST",
                "/api/stops",
                ServiceInstance.stop(id, false),
                "Authorization",
                as,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    String id() {
        return id;
    }

    HttpResponse<String> ask(String as, String method, String path, String body) {
        return service.as(as, method, "/api/stops/" + id + path, body);
    }

    int grant(String as, String personId, String role) {
        return ask(as, "PUT", "/team/" + personId + "/" + role, "").statusCode();
    }

    HttpResponse<String> withdraw(String as, String personId, String role) {
        return ask(as, "DELETE", "/team/" + personId + "/" + role, "");
    }

    /** By Claire; the secret of the link. */
    String invite(String role) {
        HttpResponse<String> issued = ask(CLAIRE, "POST", "/invitations", "{\"role\": \"" + role + "\"}");
        assertThat(issued.statusCode()).isEqualTo(201);
        return ServiceInstance.json(issued).get("token").stringValue();
    }

    HttpResponse<String> accept(String as, String token) {
        return service.as(as, "POST", "/api/invitations/" + token + "/acceptance", "");
    }

    /** As Claire sees it. */
    JsonNode team() {
        return ServiceInstance.json(ask(CLAIRE, "GET", "/team", ""));
    }
}
