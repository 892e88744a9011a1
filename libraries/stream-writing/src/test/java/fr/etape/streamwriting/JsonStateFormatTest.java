package fr.etape.streamwriting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class JsonStateFormatTest {

    private record Seated(SortedSet<String> ids) {}

    private final JsonStateFormat<Set<String>, Seated> format = new JsonStateFormat<>(
            3, Seated.class, ids -> new Seated(new TreeSet<>(ids)), seated -> Set.copyOf(seated.ids()));

    @Test
    void writesItsSnapshotAndReadsItBack() {
        byte[] written = format.write(Set.of("b", "a"));

        assertThat(format.version()).isEqualTo(3);
        assertThat(new String(written, UTF_8)).isEqualTo("{\"ids\":[\"a\",\"b\"]}");
        assertThat(format.read(written)).isEqualTo(Set.of("a", "b"));
    }
}
