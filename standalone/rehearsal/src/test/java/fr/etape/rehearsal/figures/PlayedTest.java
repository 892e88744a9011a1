package fr.etape.rehearsal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlayedTest {

    @Test
    void isGoodWhenAllThreeAgree() {
        Played played = of(new Figure("confirmed", "AUTRE", 10, 10L, 10L, null));

        assertThat(played.good()).isTrue();
        assertThat(played.text().lines())
                .last()
                .asString()
                .isEqualTo("confirmed AUTRE                           10        10        10   ✓");
    }

    @Test
    void aPlaceThatDoesNotCountIsLeftOut() {
        Played played = of(new Figure("mails", "", 4, 4L, null, null));

        assertThat(played.good()).isTrue();
        assertThat(played.text()).contains("–   ✓");
    }

    @Test
    void isBadWhenOneCountDiffers() {
        assertThat(of(new Figure("confirmed", "ELU", 10, 9L, 10L, null)).good()).isFalse();
        assertThat(of(new Figure("confirmed", "ELU", 10, 10L, 9L, null)).good()).isFalse();
        assertThat(of(new Figure("confirmed", "ELU", 9, 10L, 10L, null)).text()).contains("the counts differ");
    }

    @Test
    void isBadWhenAllAgreeOnOneTooMany() {
        Played played = of(new Figure("confirmed", "ELU", 10, 10L, 10L, "beyond the quota"));

        assertThat(played.good()).isFalse();
        assertThat(played.text()).contains("beyond the quota");
    }

    private static Played of(Figure figure) {
        return new Played(List.of(), List.of(figure));
    }
}
