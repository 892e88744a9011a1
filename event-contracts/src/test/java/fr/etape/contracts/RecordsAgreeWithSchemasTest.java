package fr.etape.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Schemas are open, so validation alone would not notice a member that a record has and its schema does not. */
class RecordsAgreeWithSchemasTest {

    /** Put there by the journal. */
    private static final Set<String> PLACE = Set.of("stream", "position", "occurredAt");

    private static final Map<String, JsonNode> SCHEMAS = Contract.schemas(Contract.RESOURCES);

    static Stream<String> types() {
        return SCHEMAS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aRecordAndItsSchemaHaveTheSameMembers(String type) {
        JsonNode schema = Objects.requireNonNull(SCHEMAS.get(type));

        assertThat(Disagreements.between(Contract.recordOf(type), schema, PLACE))
                .isEmpty();
        assertThat(schema.get("required").valueStream().map(JsonNode::stringValue))
                .containsAll(PLACE);
    }

    private record Planted(
            String stopId,
            long count,
            List<String> tags,
            College college,
            @Nullable String remark,
            boolean added) {}

    /** Negative control. */
    @Test
    void eachKindOfDisagreementIsFound() {
        JsonNode schema = Contract.JSON.readTree("""
                {"required": ["stopId", "count", "remark", "removed"],
                 "properties": {
                   "stopId": {"type": "string"}, "count": {"type": "string"}, "tags": {"type": "array"},
                   "college": {"enum": ["ELU"]}, "remark": {"type": "string"}, "removed": {"type": "string"}}}
                """);

        assertThat(Disagreements.between(Planted.class, schema, Set.of()))
                .containsExactly(
                        "count has another type",
                        "tags is required in one of the two only",
                        "college is required in one of the two only",
                        "remark is required in one of the two only",
                        "added is missing in the schema",
                        "removed is missing in the record");
    }
}
