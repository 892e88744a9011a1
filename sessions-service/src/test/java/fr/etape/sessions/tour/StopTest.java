package fr.etape.sessions.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StopTest {

    /** Paris is an hour ahead of UTC in winter. */
    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, 2027-01-11T06:59:59Z, NOT_YET_OPEN",
        "PUBLISHED, 2027-01-11T07:00:00Z, OPEN",
        "PUBLISHED, 2027-03-15T16:59:59Z, OPEN",
        "PUBLISHED, 2027-03-15T17:00:00Z, CLOSED",
        "DRAFT,     2027-02-01T00:00:00Z, NOT_YET_OPEN",
        "CLOSED,    2027-02-01T00:00:00Z, CLOSED"
    })
    void opensAndClosesByTheClockOfTheTown(StopStatus status, Instant now, RegistrationState state) {
        assertThat(new Stop(Angers.ID, false, status, 2, Angers.details()).registrationState(now))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"angers-2027-03", "abc", "2027"})
    void takesSlugs(String slug) {
        assertThat(StopRules.isSlug(slug)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ab", "Angers", "angers_2027", "angers--2027", "-angers", "angers-", "a/b", "angers\n", "é00"})
    void takesNothingElseForASlug(String slug) {
        assertThat(StopRules.isSlug(slug)).isFalse();
        assertThat(StopRules.isSlug("a".repeat(61))).isFalse();
    }
}
