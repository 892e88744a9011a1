package fr.etape.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventIdTest {

    @Test
    void splitsStreamAndPositionAtTheLastSlash() {
        assertThat(EventId.parse("angers-2027-03/registrations/12"))
                .isEqualTo(new EventId("angers-2027-03/registrations", 12));
        assertThat(EventId.parse("tour/1")).isEqualTo(new EventId("tour", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "tour",
                "tour/",
                "/1",
                "tour/0",
                "tour/-1",
                "tour/1x",
                "tour/99999999999999999999",
                "tour\n/1",
                "tour/1 "
            })
    void refusesAnIdWithoutAPositionInAStream(String id) {
        assertThat(EventId.parse(id)).isNull();
    }

    @Test
    void refusesAnEndlessId() {
        assertThat(EventId.parse("a".repeat(300) + "/1")).isNull();
    }
}
