package fr.etape.journeys.http;

import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An HTTP answer, read to its end. */
public record Answer(HttpResponse<String> response) {

    private static final JsonMapper json = new JsonMapper();

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        return json.readTree(body());
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** This answer, when it has the status expected; throws {@link AssertionError} with all of it otherwise. */
    public Answer expect(int status) {
        if (status() != status) {
            throw new AssertionError("expected " + status + " from " + response.request() + ", got " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return status() + " " + body();
    }
}
