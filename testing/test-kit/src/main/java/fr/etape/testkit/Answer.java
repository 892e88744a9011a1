package fr.etape.testkit;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a service answered. */
public record Answer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** Empty when it is missing. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(response.body());
    }

    /** A member of the body as text; empty when it is missing. */
    public String text(String member) {
        return json().path(member).asString("");
    }

    /** Status and type, for instance {@code 409 urn:etape:problem:stop-exists}. */
    public String problem() {
        return status() + " " + text("type");
    }

    /** The body without the members that tell one request from another. */
    public JsonNode withoutRequest() {
        ObjectNode body = (ObjectNode) json();
        body.remove(List.of("instance", "traceId"));
        return body;
    }
}
