package fr.etape.apidescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of this very suite, as the build has joined it. That it says what the handlers do is tested in each
 * service.
 */
class SuiteDescriptionTest {

    private static final Path ROOT = Path.of("../..");
    private static final List<Piece> PIECES = Piece.in(ROOT);
    private static final JsonNode JOINED =
            JsonMapper.shared().readTree(Path.of("target/classes/META-INF/etape/openapi.json"));

    private static Stream<String> operations(JsonNode description, String service) {
        return description.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(member -> member.getValue().has("operationId"))
                        .map(member ->
                                service(member.getValue(), service) + " " + member.getKey() + " " + path.getKey()));
    }

    private static String service(JsonNode operation, String otherwise) {
        return operation.path("x-service").asString(otherwise);
    }

    @Test
    void hasEachOperationOfEachService() {
        Set<String> described = new TreeSet<>();
        PIECES.forEach(piece -> operations(piece.content(), piece.service()).forEach(described::add));

        assertThat(operations(JOINED, "")).containsExactlyInAnyOrderElementsOf(described);
        assertThat(PIECES.stream().map(Piece::service))
                .contains("registration-service", "sessions-service", "reporting-service");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(JOINED.findValuesAsString("$ref"))
                .hasSizeGreaterThan(100)
                .allSatisfy(reference -> assertThat(
                                JOINED.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void noIdOfAnOperationIsTakenTwice() {
        assertThat(JOINED.findValuesAsString("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void whatIsDefinedIsUsed() {
        Set<String> used = new HashSet<>(JOINED.findValuesAsString("$ref"));
        used.add("#/components/securitySchemes/bearer");

        JOINED.path("components")
                .properties()
                .forEach(kind -> assertThat(kind.getValue().propertyNames())
                        .allSatisfy(name -> assertThat(used).contains("#/components/" + kind.getKey() + "/" + name)));
    }

    @Test
    void valuesAreThoseThatJsonKnows() {
        assertThat(JOINED.at("/components/examples/aStop/value/startsAt").stringValue())
                .isEqualTo("2027-03-18T09:00:00");
        assertThat(JOINED.at("/components/examples/aStop/value/commune").stringValue())
                .isEqualTo("49007");
        assertThat(JOINED.at("/components/examples/aStop/value/capacity").intValue())
                .isEqualTo(300);
    }
}
