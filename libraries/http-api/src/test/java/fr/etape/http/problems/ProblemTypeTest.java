package fr.etape.http.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTypeTest {

    private static final Path EXPLAINED = Path.of("../../docs/problems.md");

    static Stream<ProblemType> types() {
        return Arrays.stream(ProblemType.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == ProblemType.class)
                .map(ProblemTypeTest::value);
    }

    private static ProblemType value(Field field) {
        try {
            return (ProblemType) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void isExplained(ProblemType type) throws IOException {
        assertThat(Files.readString(EXPLAINED))
                .contains("\n| `" + type.slug() + "` | " + type.status().value() + " | ");
    }

    /** Negative control: the table is not so that anything would be found in it. */
    @Test
    void aTypeThatIsNotExplainedWouldBeNoticed() throws IOException {
        assertThat(Files.readString(EXPLAINED)).doesNotContain("| `teapot` |");
    }

    @Test
    void hasAStableName() {
        assertThat(ProblemType.NOT_FOUND.uri()).hasToString("urn:etape:problem:not-found");
        assertThat(types()).hasSizeGreaterThan(10);
    }
}
