package fr.etape.journeys.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.Answer;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What every refusal has to look like. */
record ProblemDocument(JsonNode json) {

    private static final List<String> INTERNALS = List.of(
            "Exception",
            "fr.etape",
            "java.",
            "springframework",
            "jackson",
            "\tat ",
            "Tomcat",
            "mongo",
            "kafka",
            "127.0.0.1");

    /** Throws {@link AssertionError} for any other status or slug, and when it tells of internals. */
    static ProblemDocument of(Answer answer, int status, String slug) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThatItTellsNoInternals(answer.body());
        JsonNode json = answer.json();
        assertThat(json.path("type").asString()).as(answer.body()).isEqualTo("urn:etape:problem:" + slug);
        assertThat(json.path("status").asInt()).isEqualTo(status);
        assertThat(json.path("title").asString()).isNotBlank();
        return new ProblemDocument(json);
    }

    static void assertThatItTellsNoInternals(String body) {
        assertThat(INTERNALS.stream().filter(word -> body.toLowerCase().contains(word.toLowerCase())))
                .as(body)
                .isEmpty();
    }

    Stream<String> pointers() {
        return json.path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString());
    }
}
