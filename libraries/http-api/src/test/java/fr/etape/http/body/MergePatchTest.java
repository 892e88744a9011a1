package fr.etape.http.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.http.problems.Problem;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class MergePatchTest {

    record Room(@Nullable String name, @Nullable Map<String, Integer> seats) {}

    private static final Room ROOM = new Room("blue", Map.of("A", 1, "B", 2));

    private final JsonMapper mapper = strict();
    private final MergePatch patch = new MergePatch(mapper);

    private static JsonMapper strict() {
        JsonMapper.Builder builder = JsonMapper.builder();
        new StrictJson(32).customize(builder);
        return builder.build();
    }

    private Room patched(String json) {
        return patch.apply(ROOM, mapper.readTree(json), Room.class);
    }

    @Test
    void leavesWhatIsNotNamed() {
        assertThat(patched("{}")).isEqualTo(ROOM);
        assertThat(patched("{\"unknown\":1}")).isEqualTo(ROOM);
    }

    @Test
    void replacesWhatIsNamedAndRemovesWhatIsNull() {
        assertThat(patched("{\"name\":\"red\"}")).isEqualTo(new Room("red", Map.of("A", 1, "B", 2)));
        assertThat(patched("{\"name\":null}")).isEqualTo(new Room(null, Map.of("A", 1, "B", 2)));
    }

    @Test
    void mergesObjectsMemberByMember() {
        assertThat(patched("{\"seats\":{\"A\":null,\"C\":3}}")).isEqualTo(new Room("blue", Map.of("B", 2, "C", 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"red\"",
                "5",
                "{\"name\":5}",
                "{\"name\":{\"$ne\":1}}",
                "{\"seats\":[]}",
                "{\"seats\":{\"A\":\"1\"}}"
            })
    void refusesWhatCannotBeRead(String json) {
        assertThatThrownBy(() -> patched(json))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.getStatusCode().value()).isEqualTo(400));
    }
}
