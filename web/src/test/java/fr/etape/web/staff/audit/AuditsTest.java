package fr.etape.web.staff.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditsTest {

    @Test
    void showsNothingOlderThanWhatEachAccountTells() {
        Trail goesOn = trail("more", "10:05", "10:03");
        Trail whole = trail(null, "10:04", "10:02");

        Audits.Merged page = Audits.merge(List.of(goesOn, whole));

        assertThat(page.entries().stream().map(Trail.Entry::at)).containsExactly(at("10:05"), at("10:04"));
        assertThat(page.before()).isEqualTo(Instant.parse("2026-11-24T10:03:00.001Z"));
    }

    @Test
    void showsAllWhenBothAccountsEnd() {
        Audits.Merged page = Audits.merge(List.of(trail(null, "10:05"), trail(null, "10:06", "10:01")));

        assertThat(page.entries().stream().map(Trail.Entry::at)).containsExactly(at("10:06"), at("10:05"), at("10:01"));
        assertThat(page.before()).isNull();
    }

    private static Trail trail(@Nullable String next, String... times) {
        return new Trail(
                Arrays.stream(times)
                        .map(time -> new Trail.Entry(
                                at(time), "tour", 1, "someone", "ChangeStop", List.of(), null, null, List.of()))
                        .toList(),
                next);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-24T" + time + ":00Z");
    }
}
