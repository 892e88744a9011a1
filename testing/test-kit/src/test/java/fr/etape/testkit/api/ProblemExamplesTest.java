package fr.etape.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.http.problems.ProblemType;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The problem documents in the description are such as the services send. */
class ProblemExamplesTest {

    private static final String PREFIX = "urn:etape:problem:";

    private static List<JsonNode> examples() {
        JsonNode joined = JsonMapper.shared()
                .readTree(Objects.requireNonNull(
                        ProblemExamplesTest.class.getResourceAsStream("/META-INF/etape/openapi.json")));
        return joined.findParents("title").stream()
                .filter(node -> node.path("type").asString("").startsWith(PREFIX))
                .toList();
    }

    private static Map<String, String> titles() throws IllegalAccessException {
        Map<String, String> titles = new HashMap<>();
        for (Field field : ProblemType.class.getFields()) {
            if (field.get(null) instanceof ProblemType type) {
                titles.put(type.uri().toString(), type.status().value() + " " + type.title());
            }
        }
        return titles;
    }

    @Test
    void haveTheStatusAndTheTitleOfTheirType() throws IllegalAccessException {
        Map<String, String> titles = titles();
        List<String> wrong = new ArrayList<>();
        for (JsonNode example : examples()) {
            String title =
                    example.path("status").asInt() + " " + example.path("title").asString();
            // a type of one service has to be at least the same everywhere
            String right = titles.computeIfAbsent(example.path("type").asString(), type -> title);
            if (!right.equals(title)) {
                wrong.add(title + " rather than " + right);
            }
        }

        assertThat(examples()).hasSizeGreaterThan(15);
        assertThat(titles).hasSizeGreaterThan(15);
        assertThat(wrong).isEmpty();
    }
}
