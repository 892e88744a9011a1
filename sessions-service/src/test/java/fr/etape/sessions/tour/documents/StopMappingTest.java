package fr.etape.sessions.tour.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.tour.StopDetails;
import fr.etape.sessions.tour.Angers;
import fr.etape.sessions.tour.Stop;
import fr.etape.testkit.records.Variations;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StopMappingTest {

    static Stream<StopDetails> details() {
        return Variations.of(Angers.details(), Angers.otherDetails()).values().stream();
    }

    @ParameterizedTest
    @MethodSource("details")
    void aStopIsReadAsItWasWritten(StopDetails varied) {
        Stop stop = Stop.draft(Angers.ID, true, varied);

        assertThat(StopMapping.read(StopMapping.write(stop))).isEqualTo(stop);
    }

    @Test
    void theStartIsSortedByAsAnInstant() {
        assertThat(StopMapping.write(Angers.details()))
                .containsEntry("startsAtUtc", Date.from(Instant.parse("2027-03-18T08:00:00Z")));
    }
}
