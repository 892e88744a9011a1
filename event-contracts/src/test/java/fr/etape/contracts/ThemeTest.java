package fr.etape.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void isFoundByItsCode() {
        assertThat(Theme.of("vie-rurale")).contains(Theme.RURAL_LIFE);
        assertThat(Theme.of("RURAL_LIFE")).isEmpty();
    }

    @Test
    void codesAreThoseOfThePublishedContract() {
        assertThat(Theme.values())
                .extracting(Theme::code)
                .containsExactly("donnees", "eau", "dechets", "energie", "mobilite", "sante", "securite", "vie-rurale");
    }
}
