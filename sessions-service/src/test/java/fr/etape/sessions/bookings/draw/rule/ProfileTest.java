package fr.etape.sessions.bookings.draw.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.bookings.draw.rule.Placement.NotSeated;
import fr.etape.sessions.bookings.draw.rule.Placement.Seated;
import fr.etape.sessions.bookings.draw.rule.Placement.WithoutWishes;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {

    @Test
    void countsByRank() {
        assertThat(Profile.of(List.of(
                        new Seated("eau", 1),
                        new Seated("mer", 3),
                        new Seated("eau", 1),
                        new NotSeated(),
                        new WithoutWishes(),
                        new WithoutWishes())))
                .isEqualTo(new Profile(List.of(2, 0, 1), 1, 2));
    }

    @Test
    void ofNobodyIsEmpty() {
        assertThat(Profile.of(List.of())).isEqualTo(new Profile(List.of(), 0, 0));
    }
}
