package fr.etape.sessions.tour.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.http.problems.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StopProblemsTest {

    static Stream<ProblemType> types() {
        return Stream.of(
                StopProblems.STOP_EXISTS,
                StopProblems.STOP_CLOSED,
                StopProblems.STOP_NOT_PUBLISHED,
                StopProblems.NO_SEATS);
    }

    @ParameterizedTest
    @MethodSource("types")
    void isExplained(ProblemType type) throws IOException {
        assertThat(Files.readString(Path.of("../docs/problems.md")))
                .contains("\n| `" + type.slug() + "` | " + type.status().value() + " | ");
    }
}
