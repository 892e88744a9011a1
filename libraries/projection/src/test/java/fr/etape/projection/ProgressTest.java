package fr.etape.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void remembersTheLastHundredEventsHoweverManyWereApplied() {
        Progress progress = Progress.stored(0, null);
        for (long position = 1; position <= 1_000; position++) {
            progress = progress.and(Map.of(position, "f" + position));
        }

        assertThat(progress.position()).isEqualTo(1_000);
        assertThat(progress.fingerprints()).hasSize(100);
        assertThat(progress.fingerprint(901)).isEqualTo("f901");
        assertThat(progress.fingerprint(900)).isNull();
    }

    @Test
    void knowsTheLastOneOfWhatIsStored() {
        assertThat(Progress.stored(7, "f7").fingerprint(7)).isEqualTo("f7");
        assertThat(Progress.stored(7, null).fingerprint(7)).isNull();
    }
}
